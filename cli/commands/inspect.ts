import {
  type Alternative,
  type Control,
  type Language,
  type MessageCode,
  type Recognition,
  type RoleId,
  recognizeRoles,
  type SheetKind,
  type TableRoles,
  t,
} from '#core';
import { cellsOf } from '#workbook';
import type { Flags } from '../arguments/options.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { readAll, readingNotes, understandFiles } from '../load.ts';
import { noteLines } from '../output/notes.ts';
import { alignedLines } from '../output/width.ts';

const CELLS_AT_ONCE = 2_000;

const KIND_NAMES: Readonly<Record<SheetKind, MessageCode>> = {
  customers: 'cli.kind-customers',
  orders: 'cli.kind-orders',
  refunds: 'cli.kind-refunds',
  touches: 'cli.kind-touches',
  stages: 'cli.kind-stages',
  feedback: 'cli.kind-feedback',
  costs: 'cli.kind-costs',
  targets: 'cli.kind-targets',
  segments: 'cli.kind-segments',
  settings: 'cli.kind-settings',
  result: 'cli.kind-result',
  unknown: 'cli.kind-unknown',
};

/** `campaign-lens inspect`: what was read, and what each sheet and column was taken for. */
export async function inspectCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  if (flags.cells === true) {
    const sources = await readAll(files, control);
    let lines: string[] = [];
    for (const source of sources) {
      for (const cell of cellsOf(source)) {
        lines.push(JSON.stringify(cell));
        if (lines.length === CELLS_AT_ONCE) {
          io.out(`${lines.join('\n')}\n`);
          lines = [];
        }
      }
    }
    if (lines.length > 0) io.out(`${lines.join('\n')}\n`);
    control.done();
    return;
  }
  const understood = await understandFiles(files, flags, languageWanted, control);
  const { tables, settings } = understood;
  const { language } = settings;
  const recognition = await inLanguage(language, () => recognizeRoles(tables, settings.roles));
  const notes = [...readingNotes(understood), ...recognition.notes];
  control.done();
  if (flags.json === true) {
    io.out(`${JSON.stringify(inspectionJson(recognition, notes, language), null, 2)}\n`);
    return;
  }
  for (const entry of recognition.tables) io.out(`${sheetText(entry, language)}\n\n`);
  const doubts = recognition.ambiguities.map((doubt) =>
    t(language, 'cli.inspect-ambiguous', {
      sheet: doubt.sheet,
      column: doubt.column,
      candidates: doubt.candidates.map(({ role }) => roleText(role, language)).join(' / '),
      fix: doubt.fix,
    }),
  );
  const lines = [...noteLines(notes, language), ...doubts];
  io.out(`${lines.length > 0 ? lines.join('\n') : t(language, 'cli.inspect-no-problems')}\n`);
}

function sheetText({ table, kind, confidence, columns }: TableRoles, language: Language): string {
  const title = t(language, 'cli.inspect-sheet', {
    sheet: table.name,
    kind: t(language, KIND_NAMES[kind]),
    confidence: percent(confidence),
    rows: table.rowCount,
    header: table.headerRows.join('–') || null,
  });
  const header = (
    [
      'cli.inspect-column',
      'cli.inspect-role',
      'cli.inspect-confidence',
      'cli.inspect-reason',
    ] as const
  ).map((code) => t(language, code));
  const rows = columns.map((entry) => [
    table.columns[entry.column]?.name ?? '',
    entry.role === null ? t(language, 'cli.inspect-none') : roleText(entry.role, language),
    entry.role === null ? '' : percent(entry.confidence),
    entry.role === null ? '' : t(language, entry.reason.code, entry.reason.params),
  ]);
  const body = alignedLines([header, ...rows]).map((line) => `  ${line}`);
  return [title, ...body].join('\n');
}

function inspectionJson(
  recognition: Recognition,
  notes: Recognition['notes'],
  language: Language,
): Record<string, unknown> {
  const alternative = ({ role, confidence }: Alternative) => ({ role, confidence });
  return {
    sheets: recognition.tables.map(({ table, kind, confidence, columns }) => ({
      file: table.file,
      sheet: table.sheet,
      table: table.name,
      kind,
      confidence,
      rows: table.rowCount,
      headerRows: table.headerRows,
      totalsRows: table.totalsRows,
      columns: columns.map((entry) => ({
        column: table.columns[entry.column]?.name ?? null,
        role: entry.role,
        confidence: entry.confidence,
        reason: t(language, entry.reason.code, entry.reason.params),
        alternatives: entry.alternatives.map(alternative),
        fixed: entry.fixed,
      })),
    })),
    ambiguous: recognition.ambiguities,
    problems: notes.map((entry) => ({
      code: entry.code,
      level: entry.level,
      text: t(language, entry.code, entry.params),
      where: entry.where ?? null,
    })),
  };
}

/** The id that `--role` takes, and in Chinese what it means. */
function roleText(role: RoleId, language: Language): string {
  return language === 'zh' ? `${role}（${t(language, `role.${role}`)}）` : role;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
