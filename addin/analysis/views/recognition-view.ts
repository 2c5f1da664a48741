import {
  type ColumnRole,
  cellRef,
  isRoleOf,
  type Language,
  type Note,
  numberText,
  type Recognition,
  ROLE_IDS,
  type RoleId,
  rangeRef,
  sentenceCase,
  type TableRoles,
} from '#core';
import type {
  Certainty,
  ColumnView,
  QualityView,
  RecognitionView,
  RoleChoice,
  SheetView,
} from '../views.ts';
import { consequenceOf } from './consequence.ts';
import { userLink } from './links.ts';
import { actionableNotes } from './note-views.ts';
import { type Say, sayIn } from './words.ts';

/** From here on a role is given for sure. */
const SURE = 0.85;
const LIKELY = 0.6;
/** Below this another reading is not worth a mention. */
const WORTH_NAMING = 0.3;

/**
 * What each sheet of the user's was taken for, column by column; the product's own sheets are left out.
 *
 * @param notes what was noticed on the way; the ones to act on are shown
 */
export function recognitionView(
  recognition: Recognition,
  notes: readonly Note[],
  quality: QualityView | null,
  language: Language,
): RecognitionView {
  const say = sayIn(language);
  const tables = recognition.tables.filter(({ kind }) => kind !== 'settings' && kind !== 'result');
  const sheets = tables.map((entry) => sheetView(entry, recognition, say));
  const columns = sheets.flatMap((sheet) => sheet.columns);
  return {
    sheets,
    roleCount: columns.filter(({ role }) => role !== null && role !== 'ignore').length,
    toConfirm: sheets.reduce((sum, { toConfirm }) => sum + toConfirm, 0),
    quality,
    notes: actionableNotes(notes, say, null),
  };
}

function sheetView(entry: TableRoles, recognition: Recognition, say: Say): SheetView {
  const { table, kind } = entry;
  const columns = entry.columns.map((column) => columnView(column, entry, recognition, say));
  const kindCode = kind === 'settings' || kind === 'result' ? 'unknown' : kind;
  const indexes = table.columns.map(({ sheetColumn }) => sheetColumn);
  const [first, last] = rowsOf(entry);
  const range =
    indexes.length === 0
      ? cellRef(table.sheet, 0, 1)
      : rangeRef(table.sheet, Math.min(...indexes), first, Math.max(...indexes), last);
  return {
    name: table.name,
    rows: table.rowCount,
    kind,
    kindText: say(`addin.views.kind.${kindCode}`),
    columns,
    toConfirm: columns.filter(({ certainty }) => certainty === 'confirm').length,
    link: userLink(range)!,
  };
}

/** First and last sheet row of a table: its header, and its last row of data. */
function rowsOf({ table }: TableRoles): readonly [number, number] {
  const first = table.headerRows[0] ?? table.rowNumbers[0] ?? 1;
  return [first, Math.max(first, table.rowNumbers[table.rowCount - 1] ?? first)];
}

function columnView(
  column: ColumnRole,
  entry: TableRoles,
  recognition: Recognition,
  say: Say,
): ColumnView {
  const { table } = entry;
  const name = table.columns[column.column]?.name ?? '';
  const doubt = recognition.ambiguities.find(
    (each) => each.sheet === table.name && each.column === name,
  );
  const sheetColumn = table.columns[column.column]?.sheetColumn ?? 0;
  const [first, last] = rowsOf(entry);
  const certainty = certaintyOf(column, doubt !== undefined);
  const { role } = column;
  return {
    column: name,
    role,
    roleText: role === null ? say('addin.views.unused') : roleText(role, say),
    certainty,
    certaintyText:
      certainty === 'confirm' && role === null && doubt?.candidates[0] !== undefined
        ? guessText(doubt.candidates[0], say)
        : certaintyText(certainty, doubt?.candidates[0] ?? column, say),
    reason: say(column.reason.code, column.reason.params),
    choices: choicesOf(column, entry, doubt?.candidates ?? [], say),
    consequence: role === null ? null : consequenceOf(role, entry, say),
    link: userLink(rangeRef(table.sheet, sheetColumn, first, sheetColumn, last))!,
  };
}

function certaintyOf({ fixed, role, confidence }: ColumnRole, doubtful: boolean): Certainty {
  if (fixed) return 'fixed';
  if (doubtful) return 'confirm';
  if (role === null || role === 'ignore') return 'unused';
  return confidence >= SURE ? 'sure' : 'likely';
}

function certaintyText(
  certainty: Certainty,
  { confidence }: { readonly confidence: number },
  say: Say,
): string {
  const doubtful = certainty === 'confirm' || (certainty === 'likely' && confidence < LIKELY);
  if (doubtful) return say('addin.views.confirm', { percent: percent(confidence) });
  return say(`addin.views.${certainty as Exclude<Certainty, 'confirm'>}`);
}

/** What a column left unused may be: the likelihood is not that of being unused. */
function guessText(
  { role, confidence }: { readonly role: RoleId; readonly confidence: number },
  say: Say,
): string {
  return say('addin.views.confirm-other', {
    role: roleText(role, say),
    percent: percent(confidence),
  });
}

/** Its role and the others the data speaks for, likeliest first; then what else the sheet can have. */
function choicesOf(
  column: ColumnRole,
  { kind }: TableRoles,
  candidates: readonly { readonly role: RoleId; readonly confidence: number }[],
  say: Say,
): readonly RoleChoice[] {
  const known = new Map<RoleId, number>();
  const { role, fixed, confidence, alternatives } = column;
  const own = role === null || role === 'ignore' || fixed ? [] : [{ role, confidence }];
  const likely = alternatives.filter((each) => each.confidence >= WORTH_NAMING);
  for (const each of [...own, ...candidates, ...likely]) {
    if (each.role !== 'ignore' && !known.has(each.role)) known.set(each.role, each.confidence);
  }
  const likeliest = [...known].sort(([, one], [, other]) => other - one);
  const others = ROLE_IDS.filter(
    (each) => each !== 'ignore' && !known.has(each) && isRoleOf(kind, each),
  );
  if (role !== null && fixed && role !== 'ignore' && !others.includes(role) && !known.has(role)) {
    others.unshift(role);
  }
  return [
    ...likeliest.map(([each, sure]) => ({
      role: each,
      text: roleText(each, say),
      confidence: percent(sure),
      reason: each === role ? say(column.reason.code, column.reason.params) : null,
    })),
    ...[...others, 'ignore' as const].map((each) => ({
      role: each,
      text: each === 'ignore' ? say('addin.views.ignore') : roleText(each, say),
      confidence: null,
      reason: null,
    })),
  ];
}

const percent = (share: number): string => numberText(share, { decimals: 0, percent: true });

function roleText(role: RoleId, say: Say): string {
  return sentenceCase(say(`role.${role}`));
}
