import {
  type AffinityOptions,
  BASKET_UNITS,
  ITEM_KINDS,
  LONGEST_ANTECEDENT,
  type OrderBasketOptions,
  USUAL_MEASURES,
} from '#core';
import { type Flags, textFlag } from './options.ts';
import { UsageError } from './parse.ts';

/** Options that say what a basket is and how well a rule must hold. */
const OF_RULES = ['basket', 'items', 'unit', 'support', 'confidence', 'max-antecedent'] as const;

/** Options about orders and their cleaning; a basket file has neither. */
const OF_ORDERS = [
  'items',
  'unit',
  'role',
  'as-of',
  'refunds',
  'duplicates',
  'identity',
  'settings',
] as const;

/** What `rules` was asked for. */
export interface RulesFlags extends OrderBasketOptions {
  readonly isBasketFile: boolean;
  /** Nobody said what a basket is and how well a rule must hold. */
  readonly isUsual: boolean;
  readonly options: AffinityOptions;
}

/**
 * The flags of `rules`, understood. Shares are written `0.01` or `1%`.
 *
 * @throws {UsageError} `cli.bad-value` with what the flag takes; `cli.option-not-with`
 *
 * @example
 * rulesFlags({ support: '1%', 'max-antecedent': '2' }).options // => { support: 0.01, confidence: 0.3, all: false, maxAntecedent: 2 }
 */
export function rulesFlags(flags: Flags): RulesFlags {
  const take = <Value>(
    name: string,
    expected: string,
    parse: (text: string) => Value | null,
  ): Value | null => {
    const text = textFlag(flags, name);
    if (text === undefined) return null;
    const value = parse(text.trim());
    if (value !== null) return value;
    throw new UsageError('cli.bad-value', { option: `--${name}`, value: text, expected });
  };
  const isBasketFile = flags.basket === true;
  for (const name of OF_ORDERS) {
    if (!isBasketFile || flags[name] === undefined) continue;
    throw new UsageError('cli.option-not-with', { option: `--${name}`, other: '--basket' });
  }
  const support = take('support', '0 < S ≤ 1, 0.01, 1%', (text) => shareOf(text, false));
  const confidence = take('confidence', '0 ≤ C ≤ 1, 0.5, 50%', (text) => shareOf(text, true));
  const maxAntecedent = take('max-antecedent', `1 … ${LONGEST_ANTECEDENT}`, lengthOf);
  return {
    isBasketFile,
    isUsual: OF_RULES.every((name) => flags[name] === undefined),
    unit: take('unit', BASKET_UNITS.join(' | '), (text) => found(BASKET_UNITS, text)),
    kinds: take('items', `${ITEM_KINDS.join(' | ')}, "product,channel"`, kindsOf),
    options: {
      support: support ?? USUAL_MEASURES.support,
      confidence: confidence ?? USUAL_MEASURES.confidence,
      all: flags.all === true,
      ...(maxAntecedent === null ? {} : { maxAntecedent }),
    },
  };
}

function shareOf(text: string, mayBeZero: boolean): number | null {
  const match = /^(\d*\.?\d+(?:e-?\d+)?|\d+\.)(\s*[%％])?$/i.exec(text);
  if (match === null) return null;
  const share = Number(match[1]) / (match[2] === undefined ? 1 : 100);
  return share <= 1 && (share > 0 || mayBeZero) ? share : null;
}

function lengthOf(text: string): number | null {
  const length = /^\d+$/.test(text) ? Number(text) : 0;
  return length >= 1 && length <= LONGEST_ANTECEDENT ? length : null;
}

/** A category follows from its product, so the two together would only say that. */
function kindsOf(text: string): OrderBasketOptions['kinds'] {
  const kinds = text.split(/[,，、]/).map((word) => found(ITEM_KINDS, word.trim()));
  if (kinds.includes(null) || new Set(kinds).size < kinds.length) return null;
  if (kinds.includes('product') && kinds.includes('category')) return null;
  return kinds.filter((kind) => kind !== null);
}

function found<const Choice extends string>(
  choices: readonly Choice[],
  text: string,
): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}
