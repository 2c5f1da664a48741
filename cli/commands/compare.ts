import {
  type Analysis,
  type Control,
  compareEachSegment,
  compareSegments,
  compareSheet,
  comparisonsJson,
  correctedTogether,
  type Language,
  reportContext,
  type SegmentComparison,
} from '#core';
import { type Flags, textFlag } from '../arguments/options.ts';
import { UsageError } from '../arguments/parse.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { sheetsText } from '../output/report-text.ts';

/** `campaign-lens compare`: two segments, or each against everyone else, by any column. */
export async function compareCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const columns = listOf(textFlag(flags, 'by'));
  if (columns.length === 0) throw new UsageError('cli.compare.no-column');
  const segments = listOf(textFlag(flags, 'segments'));
  if (segments.length > 2) throw new UsageError('cli.compare.segments', { n: segments.length });
  // Here `--by` names columns to compare by, not the way the path is split.
  const { by: _, ...others } = flags;
  const analysis = await analyzeFiles(files, others, languageWanted, control);
  const { language } = analysis.settings;
  await inLanguage(language, () => {
    const comparisons = correctedTogether(
      columns.flatMap((column) => comparisonsOf(analysis, segments, column)),
      analysis.settings.alpha,
    );
    control.done();
    if (flags.json === true) {
      const json = { comparisons: comparisonsJson(comparisons, language) };
      io.out(`${JSON.stringify(json, null, 2)}\n`);
      return;
    }
    const context = reportContext(analysis);
    io.out(`${sheetsText([compareSheet(context, comparisons)], context)}\n`);
  });
}

function comparisonsOf(
  analysis: Analysis,
  segments: readonly string[],
  column: string,
): readonly SegmentComparison[] {
  const [first, second = 'rest'] = segments;
  if (first === undefined) return compareEachSegment(analysis, column);
  return [compareSegments(analysis, [first, second], column)];
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
