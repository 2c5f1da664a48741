import type { Analysis } from '../analysis/index.ts';
import { customerIndex, factsOf, segmentedOf } from '../analysis/index.ts';
import { type Dimension, LensError, nearest, sheetRound } from '../basics/index.ts';
import { type Orders, readInRole } from '../clean/index.ts';
import { columnLabel } from '../cluster/index.ts';
import { listed, t } from '../i18n/index.ts';
import { ROLE_IDS, type RoleId } from '../roles/index.ts';
import { type NumberName, nameOf, nameText, numberLabel } from '../segment/index.ts';
import { undoneCodes } from '../settings/index.ts';
import type { Column } from '../table/index.ts';
import { personColumns } from './private-columns.ts';
import type { CustomerColumn } from './types.ts';

/** Names of customer numbers to suggest. */
const NUMBERS = [
  'recency_days',
  'orders',
  'monetary',
  'aov',
  'orders_90d',
  'revenue_90d',
  'first_order_days',
] as const;

/**
 * What is known of customers under a name: a number of the rule language (`recency_days`, `orders_90d`,
 * 客单价), an attribute by role in either language (`city`, 城市, `membership`), what a customer's orders
 * say most often (`category`, `product`, `channel`), the mean `satisfaction`, the header of a column with
 * one of those roles, or any other column of a sheet with customer keys by its header (its first value of
 * each customer).
 *
 * Names, phone numbers, addresses and comments are nothing to compare by.
 *
 * @throws {LensError} `compare.unknown-column`, `compare.unknown-column-near`, `compare.personal-column`
 */
export function customerColumn(analysis: Analysis, name: string): CustomerColumn {
  const found =
    ruleColumn(analysis, name) ??
    roleColumn(analysis, name) ??
    columnOfRole(analysis, name) ??
    headerColumn(analysis, name);
  if (found !== null) return found;
  const { language } = analysis.settings;
  const known = comparable(analysis);
  const words = known.flatMap(({ header, role }) =>
    role === null
      ? [{ word: header, header }]
      : [header, role, t('zh', `role.${role}`), t('en', `role.${role}`)].map((word) => ({
          word,
          header,
        })),
  );
  const nearWord = nearest(name, [...words.map(({ word }) => word), ...NUMBERS]);
  const near = words.find(({ word }) => word === nearWord)?.header ?? nearWord;
  const headers = known.map(({ header }) => header);
  const params = {
    column: name,
    known: headers.length === 0 ? t(language, 'compare.no-columns') : listed(language, headers),
  };
  if (near !== null) throw new LensError('compare.unknown-column-near', { ...params, near });
  throw new LensError('compare.unknown-column', params);
}

/** A column that segments can be compared by. */
interface ComparableColumn {
  /** As the sheet has it. */
  readonly header: string;
  /** What it is known by in any sheet; `null`: by its header alone. */
  readonly role: RoleId | null;
}

/**
 * Words that segments can be compared by: roles of attributes and of what orders say, and headers of
 * columns without a role.
 */
export function columnNames(analysis: Analysis): readonly string[] {
  return comparable(analysis).map(({ header, role }) => role ?? header);
}

/** Columns that segments can be compared by: attributes, what orders say, and headers of sheets. */
function comparable(analysis: Analysis): readonly ComparableColumn[] {
  const { cleaned } = analysis;
  const roles = new Set<RoleId>([
    ...cleaned.customers.attributes.map(({ role }) => (role === 'birth-date' ? 'age' : role)),
    ...(cleaned.orders?.dimensions.keys() ?? []),
    ...(cleaned.feedback === null ? [] : (['satisfaction'] as const)),
  ]);
  const ofRoles = [...roles].map((role) => ({ header: headerOf(analysis, role), role }));
  const headers = cleaned.tables.flatMap((table) =>
    table.kind !== 'customers' && table.kind !== 'feedback'
      ? []
      : table.columns.flatMap(({ column, role }) =>
          role === null ? [table.table.columns[column]!.name] : [],
        ),
  );
  const alone = [...new Set(headers)].map((header) => ({ header, role: null }));
  return [...ofRoles, ...alone];
}

/** The first column with a role, by its header; ages from birth dates by that of the birth dates. */
function headerOf({ cleaned, settings }: Analysis, role: RoleId): string {
  for (const { table, columns } of cleaned.tables) {
    const found = columns.find(
      (one) => one.role === role || (role === 'age' && one.role === 'birth-date'),
    );
    if (found !== undefined) return table.columns[found.column]!.name;
  }
  return t(settings.language, `role.${role}`);
}

/** A column with a role, by its header: known as the role is, from whichever sheet. */
function columnOfRole(analysis: Analysis, name: string): CustomerColumn | null {
  const wanted = plain(name);
  for (const { table, columns } of analysis.cleaned.tables) {
    const found = columns.find(({ column }) => hasHeader(table.columns[column]!, wanted));
    if (found === undefined || found.role === null || found.role === 'customer') continue;
    const role = found.role === 'birth-date' ? 'age' : found.role;
    const column = ruleColumn(analysis, role) ?? roleColumn(analysis, role);
    if (column !== null) return column;
  }
  return null;
}

function hasHeader({ name, header }: Column, wanted: string): boolean {
  return plain(name) === wanted || plain(header) === wanted;
}

function ruleColumn(analysis: Analysis, name: string): CustomerColumn | null {
  const operand = nameOf(name.trim());
  const segmented = segmentedOf(analysis);
  if (operand === null || segmented === null) return null;
  const facts = factsOf(segmented, analysis.settings);
  if (operand.kind === 'name') {
    return numberColumn(analysis, operand.name, facts.number(operand.name));
  }
  if (operand.kind !== 'attribute') return null;
  const attribute = facts.attribute(operand.role);
  if (attribute === null) return null;
  const label = roleLabelOf(analysis, operand.role);
  if (attribute.kind === 'text') {
    return { id: operand.role, label, kind: 'text', dimension: attribute.dimension };
  }
  return { id: operand.role, label, kind: 'number', values: attribute.values, unit: 'number' };
}

function numberColumn(
  { settings }: Analysis,
  name: NumberName,
  values: ArrayLike<number>,
): CustomerColumn {
  const id = nameText(name);
  const isMoney = name.kind === 'revenue' || name.kind === 'aov';
  const isDays = name.kind === 'recency_days' || name.kind === 'first_order_days';
  const column = id === 'orders' ? 'frequency' : id;
  const called = columnLabel(column, settings.language);
  return {
    id,
    label: called === column ? numberLabel(name, settings.language) : called,
    kind: 'number',
    values,
    unit: isMoney ? 'money' : isDays ? 'days' : 'number',
  };
}

function roleColumn(analysis: Analysis, name: string): CustomerColumn | null {
  const wanted = plain(name);
  const role = ROLE_IDS.find((id) =>
    [id, t('zh', `role.${id}`), t('en', `role.${id}`)].some((word) => plain(word) === wanted),
  );
  if (role === undefined) return null;
  refusePersonal(role, name);
  const { customers, orders, feedback } = analysis.cleaned;
  const label = roleLabelOf(analysis, role);
  const attribute = customers.attributes.find((one) => one.role === role);
  if (attribute?.kind === 'text') {
    return { id: role, label, kind: 'text', dimension: attribute.dimension };
  }
  if (role === 'satisfaction' && feedback !== null) {
    const values = meanOfRows(feedback.customer, feedback.satisfaction, customers.count);
    return { id: role, label, kind: 'number', values, unit: 'number' };
  }
  const dimension = orders?.dimensions.get(role);
  if (orders == null || dimension === undefined) return null;
  const usual = usualOfOrders(orders, dimension, customers.count);
  return {
    id: role,
    label: t(analysis.settings.language, 'compare.usual', { label }),
    kind: 'text',
    dimension: usual,
  };
}

/** A column of a sheet that names customers, by its header. */
function headerColumn(analysis: Analysis, name: string): CustomerColumn | null {
  const wanted = plain(name);
  const index = customerIndex(analysis);
  for (const { table, columns } of analysis.cleaned.tables) {
    const found = columns.find(({ column }) => hasHeader(table.columns[column]!, wanted));
    if (found === undefined || found.role === 'customer') continue;
    if (found.role !== null) refusePersonal(found.role, name);
    const column = table.columns[found.column]!;
    const reading = readInRole(column, found.role, undoneCodes(analysis.settings.undo));
    const customer = Int32Array.from(table.rowNumbers, (row) => index.atRow(table.sheet, row));
    if (customer.every((who) => who < 0)) continue;
    const label = column.name;
    if (reading.content === 'number' && reading.values !== null) {
      const values = new Float64Array(analysis.cleaned.customers.count).fill(Number.NaN);
      reading.values.forEach((value, row) => {
        const who = customer[row]!;
        if (who >= 0 && Number.isNaN(values[who]!)) values[who] = value;
      });
      return { id: label, label, kind: 'number', values, unit: 'number' };
    }
    if (reading.words === null) continue;
    const codes = new Int32Array(analysis.cleaned.customers.count).fill(-1);
    reading.words.codes.forEach((code, row) => {
      const who = customer[row]!;
      if (who >= 0 && codes[who] === -1) codes[who] = code;
    });
    return { id: label, label, kind: 'text', dimension: { codes, values: reading.words.values } };
  }
  return null;
}

/**
 * What a customer buys most often: the value that most of their paid orders hold; of equals the one they
 * spent most on, then the first by name. Refunds are no purchases.
 */
function usualOfOrders(
  { customer, order, amount, refund }: Orders,
  { codes: said, values }: Dimension,
  count: number,
): Dimension {
  const kinds = values.length;
  const counted = new Set<number>();
  const tallies = new Map<number, { orders: number; money: number }>();
  for (let row = 0; row < customer.length; row += 1) {
    const [who, code] = [customer[row]!, said[row]!];
    if (who < 0 || code < 0 || refund[row] !== 0 || !(amount[row]! > 0)) continue;
    const key = who * kinds + code;
    const tally = tallies.get(key) ?? { orders: 0, money: 0 };
    tallies.set(key, tally);
    tally.money += amount[row]!;
    const inOrder = order[row]! * kinds + code;
    if (counted.has(inOrder)) continue;
    counted.add(inOrder);
    tally.orders += 1;
  }
  const codes = new Int32Array(count).fill(-1);
  for (const [key, tally] of tallies) {
    const who = Math.floor(key / kinds);
    const code = key % kinds;
    const best = codes[who] === -1 ? undefined : tallies.get(who * kinds + codes[who]!);
    const more =
      best === undefined
        ? 1
        : tally.orders - best.orders ||
          sheetRound(tally.money - best.money, 6) ||
          (values[code]! < values[codes[who]!]! ? 1 : -1);
    if (more > 0) codes[who] = code;
  }
  return { codes, values };
}

function meanOfRows(customer: Int32Array, values: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  const times = new Int32Array(count);
  for (let row = 0; row < customer.length; row += 1) {
    const who = customer[row]!;
    const value = values[row]!;
    if (who < 0 || Number.isNaN(value)) continue;
    sums[who]! += value;
    times[who]! += 1;
  }
  return sums.map((sum, who) => (times[who] === 0 ? Number.NaN : sum / times[who]!));
}

function refusePersonal(role: RoleId, name: string): void {
  if (personColumns.has(role)) throw new LensError('compare.personal-column', { column: name });
}

function roleLabelOf({ settings }: Analysis, role: RoleId): string {
  return t(settings.language, `role.${role}`);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
