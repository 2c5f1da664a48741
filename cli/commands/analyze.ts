import path from 'node:path';
import {
  type Analysis,
  analysisJson,
  buildReport,
  type Control,
  checkpoint,
  customerRows,
  type Language,
  LensError,
  MAX_LOG_ROWS,
  mine,
  PART_IDS,
  summaryText,
  t,
} from '#core';
import { writeReport } from '#workbook';
import { type Flags, textFlag } from '../arguments/options.ts';
import { UsageError } from '../arguments/parse.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { csvText } from '../output/csv.ts';
import {
  besideFile,
  exists,
  freeName,
  type Output,
  sameFile,
  writeWhole,
} from '../output/files.ts';
import { logRows } from '../output/log-rows.ts';
import { noteLines } from '../output/notes.ts';

/** A file to be written, and the sentence that tells of it. */
interface ToldOutput extends Output {
  readonly told: string;
}

/** `campaign-lens analyze`: T1–T3 and what stands behind them, as a workbook, JSON, or both. */
export async function analyzeCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const json = flags.json === true;
  const target = await chooseOutput(files, flags, json);
  const customersFile = await chooseCustomersFile(files, flags);
  const analysis = await analyzeFiles(files, flags, languageWanted, control);
  const { language } = analysis.settings;

  const outputs: ToldOutput[] = [];
  if (target !== null) {
    await checkpoint(control, 'report');
    const report = buildReport(analysis, { mining: await mine(analysis, PART_IDS, control) });
    await checkpoint(control, 'write');
    const content = await writeReport(report);
    outputs.push({ file: target, content, told: t(language, 'cli.written', { file: target }) });
    outputs.push(...(await longLog(analysis, target, flags.force === true)));
  }
  if (customersFile !== null) {
    const told = t(language, 'cli.written-customers', { file: customersFile });
    outputs.push({ file: customersFile, content: csvText(customerRows(analysis)), told });
  }
  await checkpoint(control, 'write');
  await writeWhole(outputs);
  control.done();
  const written = outputs.map(({ told }) => told);

  if (json) {
    io.out(`${JSON.stringify(analysisJson(analysis), null, 2)}\n`);
    for (const line of written) io.err(`${line}\n`);
    return;
  }
  const summary = summaryText(analysis, language);
  io.out(`${summary}\n`);
  const unsaid = analysis.notes.filter(
    ({ code, params }) => !summary.includes(t(language, code, params)),
  );
  const notes = noteLines(unsaid, language);
  if (notes.length > 0) io.out(`\n${notes.join('\n')}\n`);
  if (written.length > 0) io.out(`\n${written.join('\n')}\n`);
  if (target !== null) {
    io.out(`${t(language, 'cli.next', { file: path.relative('.', target) || target })}\n`);
  }
}

/** Where the workbook goes; `null` with `--json` alone. Never one of the user's own files. */
async function chooseOutput(
  files: readonly string[],
  flags: Flags,
  json: boolean,
): Promise<string | null> {
  const wanted = textFlag(flags, 'out');
  if (wanted === undefined) {
    if (json) return null;
    const standard = besideFile(files[0]!, '-analysis.xlsx');
    return flags.force === true ? standard : freeName(standard);
  }
  if (!/\.xlsx$/i.test(wanted)) {
    throw new UsageError('cli.output-kind', { file: wanted, extension: '.xlsx' });
  }
  await refuseInput(wanted, files);
  return flags.force === true ? wanted : freeName(wanted);
}

async function chooseCustomersFile(files: readonly string[], flags: Flags): Promise<string | null> {
  const wanted = textFlag(flags, 'customers');
  if (wanted === undefined) return null;
  if (!/\.csv$/i.test(wanted)) {
    throw new UsageError('cli.output-kind', { file: wanted, extension: '.csv' });
  }
  await refuseInput(wanted, files);
  if (flags.force !== true && (await exists(wanted))) {
    throw new LensError('cli.output-exists', { file: wanted });
  }
  return wanted;
}

async function refuseInput(wanted: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (await sameFile(wanted, file)) throw new UsageError('cli.output-is-input', { file: wanted });
  }
}

/** The sheet shows the first entries of a long log; the whole of it goes beside the workbook. */
async function longLog(
  analysis: Analysis,
  target: string,
  overwrite: boolean,
): Promise<readonly ToldOutput[]> {
  const { log } = analysis.cleaned;
  if (log.count <= MAX_LOG_ROWS) return [];
  const { language } = analysis.settings;
  const wanted = target.replace(/\.xlsx$/i, '-log.csv');
  const file = overwrite ? wanted : await freeName(wanted);
  const told = t(language, 'cli.written-log', { file, n: log.count });
  return [{ file, content: csvText(logRows(log, language)), told }];
}
