import type { FieldView, SegmentsView } from '../../../analysis/views.ts';
import { listText, readEnds, readList, readNumber, SIGNS } from './clause-value.ts';

/** One comparison while it is edited. */
export interface Clause {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

type Known = Pick<SegmentsView, 'fields' | 'thresholds'>;

const NUMBER_OPERATORS = ['>=', '<=', '>', '<', '=', '!=', 'between'] as const;
const TEXT_OPERATORS = ['in', 'not in'] as const;
const DAY_OPERATORS = ['in campaign'] as const;

/**
 * A comparison in rule language.
 *
 * @example
 * clauseText({ field: 'aov_90d', operator: '>=', value: '800' }) // => 'aov_90d >= 800'
 * clauseText({ field: 'first_order', operator: 'in campaign', value: '' }) // => 'first_order in campaign'
 */
export function clauseText({ field, operator, value }: Clause): string {
  return [field, operator, value].filter((part) => part !== '').join(' ');
}

/**
 * A rule in which every comparison must hold.
 *
 * @example
 * ruleText([{ field: 'r', operator: '>=', value: '4' }, { field: 'f', operator: '=', value: '5' }])
 * // => 'r >= 4 and f = 5'
 */
export function ruleText(clauses: readonly Clause[]): string {
  return clauses.map(clauseText).join(' and ');
}

/** Operators a field takes; the one in use is among them even where it is not offered otherwise. */
export function operatorsOf(field: FieldView | undefined, current: string): readonly string[] {
  const kind = field?.kind ?? 'number';
  const offered: readonly string[] =
    kind === 'number' ? NUMBER_OPERATORS : kind === 'text' ? TEXT_OPERATORS : DAY_OPERATORS;
  return offered.includes(current) ? offered : [current, ...offered];
}

/** A comparison of a text with one value, as the list it is the same as; others as they are. */
export function asList(clause: Clause, field: FieldView | undefined): Clause {
  if (field?.kind !== 'text') return clause;
  if (clause.operator !== '=' && clause.operator !== '!=') return clause;
  const operator = clause.operator === '=' ? 'in' : 'not in';
  return { ...clause, operator, value: listText(readList(clause.value)) };
}

/** The same comparison with another operator, keeping what can be kept of the value. */
export function withOperator(clause: Clause, operator: string): Clause {
  if (operator === clause.operator) return clause;
  const [low, high] = readEnds(clause.value);
  if (operator === 'between') return { ...clause, operator, value: `${low} and ${high}` };
  if (clause.operator !== 'between') return { ...clause, operator };
  const end = operator === '<=' || operator === '<' ? high : low;
  return { ...clause, operator, value: end };
}

/** What a new condition on a field starts from; it always reads well. */
export function newClause(field: FieldView): Clause {
  if (field.kind === 'day') return { field: field.name, operator: 'in campaign', value: '' };
  if (field.kind === 'text') return { field: field.name, operator: 'in', value: '' };
  const days = field.name.endsWith('_days');
  return { field: field.name, operator: days ? '<=' : '>=', value: days ? '30' : '1' };
}

/**
 * Can the comparison stand in a rule: a number or one of the `names`, two of them, or a list with
 * entries?
 */
export function isComplete(
  { operator, value }: Clause,
  field: FieldView | undefined,
  names: readonly string[],
): boolean {
  if (operator === 'in campaign') return true;
  if (operator === 'in' || operator === 'not in') {
    const entries = readList(value);
    if (entries.length === 0) return false;
    return field?.kind === 'text' || entries.every((one) => readNumber(one) !== null);
  }
  const ends = value.split(/\s+and\s+/i);
  if (ends.length !== (operator === 'between' ? 2 : 1)) return false;
  return ends.every((one) => readNumber(one) !== null || names.includes(one.trim()));
}

/**
 * Operator and value as people read them, thresholds filled in: "≥ ¥800", "1–2", "VIP".
 * The operator `in campaign` says itself with words of its own, and is '' here.
 */
export function shownOf({ operator, value }: Clause, field: string, known: Known): string {
  const view = known.fields.find(({ name }) => name === field);
  const one = (text: string, quiet = false): string => {
    const threshold = known.thresholds.find(({ name }) => name === text.trim());
    if (threshold !== undefined) return threshold.shown;
    const number = readNumber(text);
    if (number === null) return readList(text).join(', ');
    const shown = number.toLocaleString('en', { maximumFractionDigits: 6 });
    return `${quiet ? '' : (view?.before ?? '')}${shown}`;
  };
  const unit = view === undefined || view.after === '' ? '' : ` ${view.after}`;
  if (operator === 'in campaign') return '';
  if (operator === 'between') {
    const [low, high] = readEnds(value);
    return `${one(low)}–${one(high, true)}${unit}`;
  }
  if (operator === 'in' || operator === 'not in') {
    return `${operator === 'in' ? '' : '≠ '}${readList(value).join(', ')}`;
  }
  return `${SIGNS[operator] ?? operator} ${one(value)}${unit}`;
}

/** What someone made of a rule's text. */
type Reading = { readonly rule: string; readonly clauses: readonly Clause[] | null } | null;

/**
 * Clauses to edit for the text of a rule, from whoever has read exactly this text.
 *
 * @returns `undefined` while nobody has; `null` when the rule is no plain list of comparisons
 */
export function clausesFor(
  rule: string,
  readings: readonly Reading[],
): readonly Clause[] | null | undefined {
  const reading = readings.find((one) => one?.rule === rule);
  if (reading == null) return undefined;
  return reading.clauses?.map(({ field, operator, value }) => ({ field, operator, value })) ?? null;
}
