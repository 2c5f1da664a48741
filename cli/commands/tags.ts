import {
  type Analysis,
  type Control,
  findCustomers,
  foundJson,
  foundSheet,
  isoDay,
  type Language,
  LensError,
  parseIsoDay,
  reportContext,
  sheetsOfPart,
  t,
  tagsJson,
  tagsOf,
} from '#core';
import { type Flags, textFlag } from '../arguments/options.ts';
import { UsageError } from '../arguments/parse.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { reportText, sheetsText } from '../output/report-text.ts';

/** `campaign-lens tags`: the catalogue and what it tells, or the customers a search finds. */
export async function tagsCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const since = sinceFlag(flags);
  const query = textFlag(flags, 'find');
  const analysis = await analyzeFiles(files, flags, languageWanted, control);
  const { language } = analysis.settings;
  await inLanguage(language, () => {
    const output = query === undefined ? tagsOutput(analysis, since) : foundOutput(analysis, query);
    control.done();
    io.out(`${flags.json === true ? JSON.stringify(output.json(), null, 2) : output.text()}\n`);
  });
}

interface Output {
  json(): unknown;
  text(): string;
}

function tagsOutput(analysis: Analysis, since: number | undefined): Output {
  const { language } = analysis.settings;
  if (since !== undefined && analysis.asOf !== null && since >= analysis.asOf) {
    const params = { since: isoDay(since), asOf: isoDay(analysis.asOf) };
    throw new LensError('tags.since-after-as-of', params);
  }
  const result = tagsOf(analysis, since);
  if (result === null) throw new LensError('tags.no-customers');
  return {
    json: () => tagsJson(result, language),
    text: () => {
      const context = reportContext(analysis);
      // The table of every customer is for the workbook.
      const [first] = sheetsOfPart(context, 'tags', result);
      return sheetsText([first!], context);
    },
  };
}

function foundOutput(analysis: Analysis, query: string): Output {
  const found = findCustomers(analysis, query);
  const { language } = analysis.settings;
  return {
    json: () => foundJson(analysis, found),
    text: () => {
      const context = reportContext(analysis);
      const more = (n: number) => t(language, 'cli.tags.more-customers', { n });
      return reportText(foundSheet(context, found), context.currency, more);
    },
  };
}

function sinceFlag(flags: Flags): number | undefined {
  const text = textFlag(flags, 'since');
  if (text === undefined) return undefined;
  const day = parseIsoDay(text.trim());
  if (day !== null) return day;
  const params = { option: '--since', value: text, expected: 'YYYY-MM-DD, 2026-03-26' };
  throw new UsageError('cli.bad-value', params);
}
