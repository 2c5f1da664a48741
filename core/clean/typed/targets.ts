import type { Column, Table } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import { parseNumber } from '../read/number.ts';
import { cleanText } from '../read/text.ts';
import type { TableReader } from '../table-reader.ts';
import type { TargetRow, TypedNumber } from '../types.ts';
import { addressOf, filledDown, numberAt, typedNumber, typedText } from './typed-cells.ts';

const NUMBER = '[-+]?[¥$£€]?\\s*\\d[\\d,. ]*(?:万|千|亿)?\\s*(?:%|个百分点|分|元|人|次|件|单|pp)?';
const AFTER_WORD = new RegExp(
  `(?:目标值?|指标|计划|target|goal|plan)\\s*(?:是|为|of|is)?\\s*[:=]?\\s*(?:[≥>≤<]=?)?\\s*(${NUMBER})`,
  'i',
);
const AFTER_SIGN = new RegExp(
  `^(?:[≥>≤<]=?|不低于|不少于|不高于|至少|at least)\\s*(${NUMBER})$`,
  'i',
);

/**
 * The target inside a text; `null` when it names none.
 *
 * @example
 * targetIn('达成（目标70000）') // => { value: 70000, form: 'number', plain: true }
 * targetIn('目标：7%') // => { value: 0.07, form: 'percent', plain: false }
 * targetIn('达成') // => null
 */
export function targetIn(text: string): ReturnType<typeof parseNumber> {
  const cleaned = cleanText(text);
  const whole = parseNumber(cleaned);
  if (whole !== null) return whole;
  const found = AFTER_WORD.exec(cleaned)?.[1] ?? AFTER_SIGN.exec(cleaned)?.[1];
  return found === undefined ? null : parseNumber(found.trim().replace(/[,.]$/, ''));
}

/**
 * The rows of a metric table typed by hand (T3); rows without a metric or without any number are left
 * out. An empty dimension under a filled one belongs to it (a merged cell).
 */
export function readTargets(reader: TableReader, journal: Journal): readonly TargetRow[] {
  const { table } = reader;
  const metricColumn = reader.column('metric');
  if (metricColumn === null) {
    journal.note('problem', 'clean.targets-no-metric', { sheet: table.sheet });
    return [];
  }
  const dimensions = filledDown(table, reader.column('dimension'), reader.undone).texts;
  const rows: TargetRow[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const metric = typedText(metricColumn, row);
    if (metric === null) continue;
    const before = typedNumber(table, reader.column('before'), row);
    const after = typedNumber(table, reader.column('after'), row);
    const target = targetAt(table, reader.column('target'), row);
    noteUnreadable(table, reader.column('before'), row, before, journal);
    noteUnreadable(table, reader.column('after'), row, after, journal);
    // 达成 alone names no target, and need not.
    if (/\d/.test(typedText(reader.column('target'), row) ?? '')) {
      noteUnreadable(table, reader.column('target'), row, target, journal);
    }
    if (before === null && after === null && target === null) continue;
    rows.push({
      dimension: dimensions[row] ?? null,
      metric,
      before,
      after,
      target,
      nBefore: numberAt(table, reader.column('n-before'), row),
      nAfter: numberAt(table, reader.column('n-after'), row),
      printedChange: textAt(table, reader.column('change'), row),
      conclusion: textAt(table, reader.column('conclusion'), row),
      where: addressOf(table, metricColumn, row),
    });
  }
  if (rows.length === 0) journal.note('problem', 'clean.no-rows', { sheet: table.sheet });
  return rows;
}

function targetAt(table: Table, column: Column | null, row: number): TypedNumber | null {
  const plain = typedNumber(table, column, row);
  const text = typedText(column, row);
  if (plain !== null || text === null) return plain;
  const found = targetIn(text);
  if (found === null) return null;
  return { value: found.value, form: found.form, where: addressOf(table, column, row) };
}

function textAt(
  table: Table,
  column: Column | null,
  row: number,
): { readonly text: string; readonly where: string } | null {
  const text = typedText(column, row);
  return text === null ? null : { text, where: addressOf(table, column, row) };
}

function noteUnreadable(
  table: Table,
  column: Column | null,
  row: number,
  value: TypedNumber | null,
  journal: Journal,
): void {
  if (column === null || value !== null || typedText(column, row) === null) return;
  const params = { sheet: table.sheet, column: column.name, n: 1 };
  journal.note('warning', 'clean.numbers-unreadable', params, addressOf(table, column, row));
}
