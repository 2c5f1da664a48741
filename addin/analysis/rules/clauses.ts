import {
  formatRule,
  LensError,
  parseRule,
  type Rule,
  rangeShown,
  sentenceCase,
  type Wording,
} from '#core';
import { sayIn } from '../views/words.ts';
import type { ClauseView } from '../views.ts';
import { fieldLabel, operandShown } from './operand-text.ts';

type Leaf = Exclude<Rule, { kind: 'everyone' | 'and' | 'or' | 'not' }>;

const SIGNS = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=', '!=': '≠' } as const;
const FLIPPED = { '>=': '<=', '<=': '>=', '>': '<', '<': '>', '=': '=', '!=': '!=' } as const;

/**
 * The conditions of a rule that is a plain list of them, each editable in parts: `field`, `operator` and
 * `value` with spaces between are the condition again. None for the empty rule; `null` for a rule with
 * `or`, `not`, or one that cannot be read.
 */
export function clausesOf(rule: string, wording: Wording): readonly ClauseView[] | null {
  const parts = partsOfRule(rule);
  if (parts === null || !parts.every(isLeaf)) return null;
  return parts.map((part) => clauseView(part, wording));
}

/** What a rule demands, condition by condition; `null` when it cannot be read. */
export function partsOfRule(text: string): readonly Rule[] | null {
  try {
    const rule = parseRule(text);
    if (rule.kind === 'everyone') return [];
    return rule.kind === 'and' ? rule.parts : [rule];
  } catch (error) {
    if (error instanceof LensError) return null;
    throw error;
  }
}

function isLeaf(rule: Rule): rule is Leaf {
  return !['everyone', 'and', 'or', 'not'].includes(rule.kind);
}

function clauseView(rule: Leaf, wording: Wording): ClauseView {
  const turned = subjectFirst(rule);
  const text = formatRule(turned);
  const { field, operator, value } = wordsOf(turned, text);
  return { text, field, operator, value, ...shownOf(turned, wording) };
}

/** `5 <= orders` as `orders >= 5`. */
function subjectFirst(rule: Leaf): Leaf {
  if (rule.kind !== 'compare' || (rule.left.kind !== 'number' && rule.left.kind !== 'threshold')) {
    return rule;
  }
  const { left, operator, right } = rule;
  return { kind: 'compare', left: right, operator: FLIPPED[operator], right: left };
}

/** The parts of a condition's text: its first word, its operator, and the rest. */
function wordsOf(rule: Leaf, text: string): Pick<ClauseView, 'field' | 'operator' | 'value'> {
  const [field = '', ...rest] = text.split(' ');
  const isPair = rule.kind === 'in-campaign' || (rule.kind === 'in-texts' && rule.negated);
  const words = isPair ? 2 : 1;
  return { field, operator: rest.slice(0, words).join(' '), value: rest.slice(words).join(' ') };
}

function shownOf(rule: Leaf, wording: Wording): Pick<ClauseView, 'label' | 'shown'> {
  const say = sayIn(wording.language);
  switch (rule.kind) {
    case 'compare':
      return {
        label: fieldLabel(rule.left, wording),
        shown: rangeShown(
          `${SIGNS[rule.operator]} ${operandShown(rule.right, rule.left, wording)}`,
          rule.left,
          rule.right,
          wording,
        ),
      };
    case 'between': {
      const quiet = { ...wording, currency: '' };
      const low = operandShown(rule.low, rule.value, wording);
      const high = operandShown(rule.high, rule.value, quiet);
      return {
        label: fieldLabel(rule.value, wording),
        shown: rangeShown(`${low}–${high}`, rule.value, rule.high, wording),
      };
    }
    case 'in-numbers': {
      const numbers = rule.numbers.map((value) =>
        operandShown({ kind: 'number', value }, rule.value, wording),
      );
      return { label: fieldLabel(rule.value, wording), shown: numbers.join(' / ') };
    }
    case 'in-texts': {
      const label = fieldLabel({ kind: 'attribute', role: rule.role }, wording);
      return { label, shown: `${rule.negated ? '≠ ' : ''}${rule.texts.join(' / ')}` };
    }
    case 'in-campaign': {
      const when = wording.campaign === 'set' ? 'campaign' : 'last-30-days';
      return { label: sentenceCase(say(`segment.say.${rule.order}-in-${when}`)), shown: '' };
    }
  }
}
