import type { RoleId } from '../roles/index.ts';
import type { Column } from '../table/index.ts';
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
 * The currency of the files, as cells or headers name it. Money in several currencies is never
 * converted: a note says that it was added up as it stands, and no sign stands before it.
 *
 * @returns '' when nothing names a currency, or several are named
 */
export function currencyOf(readers: readonly TableReader[], journal: Journal): string {
  const columns = readers.flatMap((reader) =>
    MONEY_ROLES.map((role) => reader.column(role)).filter((column) => column !== null),
  );
  const signs = new Set<string>();
  for (const column of columns) addFromCells(column, signs);
  for (const reader of readers) addFromCurrencyColumns(reader, signs);
  for (const { name } of columns) {
    const sign = currencyIn(name);
    if (sign !== null) signs.add(sign);
  }
  const [sign = '', ...others] = signs;
  if (others.length === 0) return sign;
  journal.note('problem', 'clean.several-currencies', { signs: [...signs].join(' ') });
  return '';
}

/** Currencies that a column such as 币种 or Currency names. */
function addFromCurrencyColumns(reader: TableReader, signs: Set<string>): void {
  if (reader.roles.kind !== 'orders') return;
  for (const column of reader.table.columns) {
    if (!CURRENCY_COLUMN.test(cleanText(column.name))) continue;
    for (const text of column.dictionary) {
      if (!/\p{L}|\p{Sc}/u.test(text)) continue;
      signs.add(currencyIn(text) ?? cleanText(text).toUpperCase());
    }
  }
}

/** Currencies that money is written with. */
function addFromCells(column: Column, signs: Set<string>): void {
  for (const text of column.dictionary) {
    if (!/\d/.test(text) || !/[^\d\s.,，。%()-]/.test(text)) continue;
    const sign = currencyIn(text);
    if (sign !== null) signs.add(sign);
  }
}
