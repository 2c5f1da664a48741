import type { Analysis } from '../../analysis/index.ts';
import { LensError, type Note, note } from '../../basics/index.ts';
import { t } from '../../i18n/index.ts';
import { findCustomers } from '../../tags/index.ts';
import { dimensionName } from '../names.ts';
import type { Question } from '../types.ts';
import type { TopicRows } from './topic-rows.ts';

/** Customers found by their tags: how many, their share, their segments. */
interface Found {
  readonly headline: string;
  readonly rows: TopicRows | null;
  readonly definition: string;
  readonly notes: readonly string[];
  readonly value: number;
  readonly n: number;
}

/** Customers that a search over tags finds; or why it can't be understood. */
export function foundCustomers(analysis: Analysis, { search = '' }: Question): Found | Note {
  const { language } = analysis.settings;
  try {
    const { reading, n, customers, share, unknown, contactable, segments } = findCustomers(
      analysis,
      search,
    );
    const rows = segments.map(({ name, customers: count }) => ({
      label: name,
      value: count,
      n: null,
    }));
    return {
      headline: t(language, 'topic.found', { reading, n, customers, share }),
      rows:
        rows.length === 0
          ? null
          : { rows, unit: 'count', figure: reading, name: dimensionName(language, 'segment') },
      definition: t(language, 'topic.found-definition', { reading }),
      notes: [
        ...(contactable === null
          ? []
          : [t(language, 'topic.found-contactable', { n: contactable })]),
        ...(unknown === 0 ? [] : [t(language, 'topic.found-unknown', { n: unknown })]),
      ],
      value: n,
      n: customers,
    };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return note('problem', error.code, error.params);
  }
}
