import { type Language, listed, type MessageCode, t } from '../i18n/index.ts';
import type { Cluster, Trait } from './types.ts';

const DEGREES: Readonly<Record<Trait['degree'], MessageCode>> = {
  'very-high': 'cluster.very-high',
  high: 'cluster.high',
  low: 'cluster.low',
  'very-low': 'cluster.very-low',
};

/** Columns with words of their own: few days since an order are recent, orders are many or few. */
const OWN_WORDS: Readonly<Record<string, Readonly<Record<Trait['degree'], MessageCode>>>> = {
  recency_days: {
    'very-high': 'cluster.recency.very-high',
    high: 'cluster.recency.high',
    low: 'cluster.recency.low',
    'very-low': 'cluster.recency.very-low',
  },
  frequency: {
    'very-high': 'cluster.frequency.very-high',
    high: 'cluster.frequency.high',
    low: 'cluster.frequency.low',
    'very-low': 'cluster.frequency.very-low',
  },
  monetary: {
    'very-high': 'cluster.monetary.very-high',
    high: 'cluster.monetary.high',
    low: 'cluster.monetary.low',
    'very-low': 'cluster.monetary.very-low',
  },
};

const LABELS: Readonly<Record<string, MessageCode>> = {
  recency_days: 'cluster.column.recency_days',
  first_order_days: 'cluster.column.first_order_days',
  frequency: 'cluster.column.frequency',
  monetary: 'cluster.column.monetary',
  aov: 'cluster.column.aov',
  age: 'cluster.column.age',
};

/**
 * A column as people call it: customer numbers in their language, others by their header.
 *
 * @example
 * columnLabel('aov', 'en') // => 'average order'
 */
export function columnLabel(column: string, language: Language): string {
  const code = Object.hasOwn(LABELS, column) ? LABELS[column] : undefined;
  return code === undefined ? column : t(language, code);
}

/**
 * A cluster named by what sets it apart.
 *
 * @example
 * clusterName({ traits: [{ column: 'age', z: 0.9, degree: 'high' }], twin: null }, 'en') // => 'high age'
 */
export function clusterName(
  { traits, twin }: Pick<Cluster, 'traits' | 'twin'>,
  language: Language,
): string {
  const parts = traits.map(({ column, degree }) => {
    const words = Object.hasOwn(OWN_WORDS, column) ? OWN_WORDS[column] : undefined;
    return words === undefined
      ? t(language, DEGREES[degree], { column: columnLabel(column, language) })
      : t(language, words[degree]);
  });
  const name = parts.length === 0 ? t(language, 'cluster.average') : listed(language, parts);
  return twin === null ? name : t(language, 'cluster.twin', { name, number: twin });
}
