import { sentenceCase } from '../../basics/index.ts';
import { grouped, joinedPhrases, type Language, type MessageCode, t } from '../../i18n/index.ts';
import type { RoleId } from '../../roles/index.ts';
import { ATTRIBUTE_ROLES } from './names.ts';
import { FLIPPED } from './operators.ts';
import { type RuleThresholds, thresholdValue } from './thresholds.ts';
import type { NumberName, Operand, Operator, Rule, ThresholdName } from './types.ts';

/** What a sentence about a rule needs to know. */
export interface Wording {
  readonly language: Language;
  /** Sign before money; '' for none. */
  readonly currency: string;
  readonly thresholds: RuleThresholds;
  /** `last-30-days`: no campaign is set, and `campaign` stands for the 30 days before the as-of date. */
  readonly campaign: 'set' | 'last-30-days';
}

const SIGNS: Readonly<Record<Operator, string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '=': '= ',
  '!=': '≠ ',
};

/**
 * A rule as a sentence for people, thresholds filled in.
 *
 * @example
 * // parseRule('orders_90d >= orders_high and recency_days <= 30')
 * // zh: 近90天订单 ≥ 5，最近消费 ≤ 30 天
 * // en: ≥ 5 orders in 90 days, last purchase ≤ 30 days ago
 */
export function describeRule(rule: Rule, wording: Wording): string {
  return sentenceCase(sentence(rule, wording));
}

function sentence(rule: Rule, wording: Wording): string {
  const { language } = wording;
  switch (rule.kind) {
    case 'everyone':
      return t(language, 'segment.say.everyone');
    case 'and':
    case 'or':
      return joined(rule, wording);
    case 'not':
      return t(language, 'segment.say.not', { part: sentence(rule.part, wording) });
    case 'compare':
      return comparison(rule, wording);
    case 'between':
      return clause(
        rule.value,
        rangeOf(rule.low, rule.high, rule.value, wording),
        rule.high,
        wording,
      );
    case 'in-numbers': {
      const or = language === 'zh' ? '或' : ' or ';
      const range = rule.numbers.map((value) => valueText(value, rule.value, wording)).join(or);
      return clause(rule.value, range, null, wording);
    }
    case 'in-texts': {
      const code = rule.negated ? 'segment.say.is-not' : 'segment.say.is';
      const or = language === 'zh' ? '、' : ' or ';
      return t(language, code, {
        name: roleLabel(rule.role, language),
        values: rule.texts.join(or),
      });
    }
    case 'in-campaign': {
      const when = wording.campaign === 'set' ? 'campaign' : 'last-30-days';
      return t(language, `segment.say.${rule.order}-in-${when}`);
    }
  }
}

function joined(rule: Extract<Rule, { kind: 'and' | 'or' }>, wording: Wording): string {
  const chinese = wording.language === 'zh';
  const parts = rule.parts.map((part) => {
    const text = sentence(part, wording);
    if (part.kind !== 'and' && part.kind !== 'or') return text;
    return chinese ? `（${text}）` : `(${text})`;
  });
  if (rule.kind === 'and') return joinedPhrases(wording.language, parts);
  return parts.join(chinese ? '，或' : ', or ');
}

function comparison(rule: Extract<Rule, { kind: 'compare' }>, wording: Wording): string {
  const { left, operator, right } = rule;
  if (isNamed(left)) return compared(left, operator, right, wording);
  return compared(right, FLIPPED[operator], left, wording);
}

function compared(subject: Operand, operator: Operator, value: Operand, wording: Wording): string {
  const text = isNamed(value)
    ? clause(value, '', value, wording).trim()
    : fixedText(value, subject, wording);
  const counts = subject.kind === 'name' && subject.name.kind === 'orders';
  const bare = wording.language === 'en' && counts && operator === '=' && !isNamed(value);
  return clause(subject, bare ? text : `${SIGNS[operator]}${text}`, value, wording);
}

/** "近90天订单 ≥ 5" from what is compared and the range as text; `last` decides singular or plural. */
function clause(subject: Operand, range: string, last: Operand | null, wording: Wording): string {
  const { language } = wording;
  if (subject.kind === 'attribute') {
    return t(language, 'segment.say.attribute', { name: roleLabel(subject.role, language), range });
  }
  if (subject.kind !== 'name') return range;
  const n = last === null || isNamed(last) ? 2 : fixedValue(last, wording);
  const { code, length } = codeOf(subject.name);
  return t(language, code, { range, n, length });
}

/**
 * What a number is called: `近90天订单`, `orders in 90 days`; with a range what is said of it,
 * `1 order in 90 days` (`n` decides singular or plural).
 */
export function numberLabel(name: NumberName, language: Language, range = '', n = 2): string {
  const { code, length } = codeOf(name);
  return t(language, code, { range, n, length }).trim();
}

function codeOf(name: NumberName): { code: MessageCode; length: number } {
  if (!('span' in name)) return { code: `segment.say.${name.kind}`, length: 0 };
  const { kind, span } = name;
  if (span.kind === 'lifetime') return { code: `segment.say.${kind}`, length: 0 };
  if (span.kind === 'campaign') return { code: `segment.say.${kind}-campaign`, length: 0 };
  return { code: `segment.say.${kind}-${span.kind}`, length: span.length };
}

/** `1–2`, `¥500–1,000`; a currency sign stands once. */
function rangeOf(low: Operand, high: Operand, subject: Operand, wording: Wording): string {
  const text = (end: Operand, quiet: boolean) =>
    isNamed(end)
      ? clause(end, '', end, wording).trim()
      : fixedText(end, subject, quiet ? { ...wording, currency: '' } : wording);
  return `${text(low, false)}–${text(high, !isNamed(low))}`;
}

/** Names that say more than their value: the mean of 92.5, ¥1,200 (where the first 50% ends). */
const SAID: Readonly<Partial<Record<ThresholdName, MessageCode>>> = {
  recency_mean: 'segment.say.mean-of',
  orders_mean: 'segment.say.mean-of',
  monetary_mean: 'segment.say.mean-of',
  monetary_high: 'segment.say.share-end',
  monetary_mid: 'segment.say.share-end',
};

function fixedText(operand: Operand, subject: Operand, wording: Wording): string {
  const value = fixedValue(operand, wording);
  const code = operand.kind === 'threshold' ? SAID[operand.name] : undefined;
  if (operand.kind !== 'threshold' || code === undefined) return valueText(value, subject, wording);
  const { topValueShare, midValueShare } = wording.thresholds;
  return t(wording.language, code, {
    value: Number.isNaN(value) ? '–' : valueText(Number(value.toFixed(2)), subject, wording),
    share: Math.min(1, topValueShare + (operand.name === 'monetary_mid' ? midValueShare : 0)),
  });
}

function valueText(value: number, subject: Operand, { currency }: Wording): string {
  const money = subject.kind === 'name' && ['revenue', 'aov'].includes(subject.name.kind);
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const text = grouped(Math.abs(value), decimals);
  return `${value < 0 ? '−' : ''}${money ? currency : ''}${text}`;
}

function fixedValue(operand: Operand, { thresholds }: Wording): number {
  if (operand.kind === 'number') return operand.value;
  return operand.kind === 'threshold' ? thresholdValue(operand.name, thresholds) : Number.NaN;
}

function isNamed(operand: Operand): boolean {
  return operand.kind === 'name' || operand.kind === 'attribute';
}

/** The name of a customer attribute for people; roles that no rule can name keep their id. */
export function roleLabel(role: RoleId, language: Language): string {
  const known = ATTRIBUTE_ROLES.find((one) => one === role);
  return known === undefined ? role : t(language, `segment.attribute.${known}`);
}
