import {
  type Control,
  checkpoint,
  journey,
  type Language,
  LensError,
  PARTS,
  reportContext,
  sheetsOfPart,
  t,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { pathsFlags } from '../arguments/paths-flags.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { reportText } from '../output/report-text.ts';

/** `campaign-lens paths`: where customers go one step after another, and where they leave. */
export async function pathsCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const options = pathsFlags(flags);
  const analysis = await analyzeFiles(files, flags, languageWanted, control);
  const { language } = analysis.settings;
  await checkpoint(control, 'mine');
  const result = inLanguage(language, () => journey(analysis, options));
  control.done();
  if (flags.json === true) {
    io.out(`${JSON.stringify(PARTS.journey.json(result, language), null, 2)}\n`);
    return;
  }
  const context = reportContext(analysis);
  const more = (n: number) => t(language, 'cli.more-rows', { n });
  const sheets = sheetsOfPart(context, 'journey', result);
  io.out(`${sheets.map((sheet) => reportText(sheet, context.currency, more)).join('\n\n')}\n`);
}

/** What is refused is said in the language of the files. */
function inLanguage<Result>(language: Language, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof LensError) error.language = language;
    throw error;
  }
}
