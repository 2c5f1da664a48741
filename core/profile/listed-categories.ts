import type { RoleReading } from '../clean/index.ts';
import { maskText } from '../privacy/index.ts';
import type { RoleId } from '../roles/index.ts';
import { categoryStatistics } from './category-statistics.ts';
import type { CategoryStatistics } from './types.ts';
import { UNLISTED_ROLES } from './used-roles.ts';

/**
 * How often each value of a column of words occurs, values masked. Columns that say who someone is are
 * never listed; those of a column nobody knows only when they repeat: else they may name people.
 *
 * @returns `null` when there are no words, or they are not to be shown
 */
export function listedCategories(
  { words, content }: Pick<RoleReading, 'words' | 'content'>,
  role: RoleId | null,
): CategoryStatistics | null {
  if (role !== null && UNLISTED_ROLES.has(role)) return null;
  if (words === null || content === 'key') return null;
  const statistics = categoryStatistics(words);
  if (statistics === null) return null;
  if (role === null && statistics.distinct * 2 > statistics.n) return null;
  const top = statistics.top.map((entry) => ({ ...entry, value: maskText(entry.value) }));
  return { ...statistics, top };
}
