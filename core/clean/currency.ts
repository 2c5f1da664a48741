import type { RoleId } from '../roles/index.ts';
import { CellKind, type Column } from '../table/index.ts';
import type { Journal } from './journal.ts';
import { cleanText } from './read/text.ts';
import type { TableReader } from './table-reader.ts';

/** Signs of currencies and how they are written; the first that fits counts. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['HK$', /HK\$|\bHKD\b|港[币元]/i],
  ['NT$', /NT\$|\bTWD\b|[台臺]币|新[台臺]币/i],
  ['A$', /A\$|\bAUD\b|澳元/i],
  ['$', /\$|\bUSD\b|美元|美金/i],
  ['£', /£|\bGBP\b|英镑/i],
  ['€', /€|\bEUR\b|欧元/i],
  ['JP¥', /\bJPY\b|日[元圆円]/i],
  ['¥', /¥|\bRMB\b|\bCNY\b|人民币|[元圆块]/i],
];
/** A column that names the currency of its rows. */
const CURRENCY_COLUMN =
  /^(?:币种|货币|幣種|幣別|币别|交易币种|订单币种|结算币种|货币代码|(?:order |transaction |presentment )?currency(?: ?code)?)$/i;
const MONEY_ROLES: readonly RoleId[] = ['amount', 'unit-price', 'refund', 'discount', 'cost'];

/**
 * The currency a text names, as the sign shown before money; `null` when it names none.
 *
 * @example
 * currencyIn('金额（元）') // => '¥'
 * currencyIn('UnitPrice (GBP)') // => '£'
 * currencyIn('金额') // => null
 */
export function currencyIn(text: string): string | null {
  const cleaned = cleanText(text);
  return CURRENCIES.find(([, pattern]) => pattern.test(cleaned))?.[0] ?? null;
}

/**
 * The currency of the files: the one most money columns are written in, cells before headers. Money in
 * several currencies is never converted; a note says that it was added up as it stands.
 *
 * @returns '' when nothing names a currency
 */
export function currencyOf(readers: readonly TableReader[], journal: Journal): string {
  const columns = readers.flatMap((reader) =>
    MONEY_ROLES.map((role) => reader.column(role)).filter((column) => column !== null),
  );
  const cells = new Map<string, number>();
  const headers = new Map<string, number>();
  for (const column of columns) {
    countCells(column, cells);
    const sign = currencyIn(column.name);
    if (sign !== null) headers.set(sign, (headers.get(sign) ?? 0) + 1);
  }
  for (const reader of readers) countCurrencyColumns(reader, cells);
  const signs = new Set([...cells.keys(), ...headers.keys()]);
  if (signs.size > 1) {
    journal.note('problem', 'clean.several-currencies', { signs: [...signs].join(' ') });
  }
  const counted = cells.size > 0 ? cells : headers;
  const [most] = [...counted].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}

/** Counts rows by the currency that a column such as 币种 or Currency gives them. */
function countCurrencyColumns(reader: TableReader, counts: Map<string, number>): void {
  if (reader.roles.kind !== 'orders') return;
  for (const column of reader.table.columns) {
    if (!CURRENCY_COLUMN.test(cleanText(column.name))) continue;
    column.kinds.forEach((kind, row) => {
      const text = kind === CellKind.text ? (column.dictionary[column.values[row]!] ?? '') : '';
      if (!/\p{L}|\p{Sc}/u.test(text)) return;
      const sign = currencyIn(text) ?? cleanText(text).toUpperCase();
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    });
  }
}

/** Counts distinct cell texts by the currency they name. */
function countCells(column: Column, counts: Map<string, number>): void {
  for (const text of column.dictionary) {
    if (!/\d/.test(text) || !/[^\d\s.,，。%()-]/.test(text)) continue;
    const sign = currencyIn(text);
    if (sign !== null) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
}
