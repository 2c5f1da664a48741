import type { RoleReading } from '../clean/index.ts';
import { maskText } from '../privacy/index.ts';
import type { RoleId } from '../roles/index.ts';
import { categoryStatistics } from './category-statistics.ts';
import type { CategoryStatistics } from './types.ts';
import { UNLISTED_ROLES } from './used-roles.ts';

/** Headers of columns about one person, where their role isn't known: a second phone, a recipient. */
const PERSONAL =
  /姓名|称呼|昵称|收货人|收件人|联系人|地址|住址|身份证|证件|护照|微信号|手机号|电话|邮箱|客户编号|会员号|会员编号|recipient|receiver|consignee|contact name|contact person|address|\bid card|id number|passport|wechat id|phone (?:no|number)|telephone|^phone|mobile (?:no|number|phone)|e-?mail|customer id|member (?:no|number|id)/i;

/**
 * How often each value of a column of words occurs, values masked. Columns that say who someone is are
 * never listed; those of a column nobody knows only when its header names no person
 * and they repeat: else they may name people.
 *
 * @returns `null` when there are no words, or they are not to be shown
 */
export function listedCategories(
  { words, content }: Pick<RoleReading, 'words' | 'content'>,
  role: RoleId | null,
  header: string,
): CategoryStatistics | null {
  if (role === null ? PERSONAL.test(header) : UNLISTED_ROLES.has(role)) return null;
  if (words === null || content === 'key') return null;
  const statistics = categoryStatistics(words);
  if (statistics === null) return null;
  if (role === null && statistics.distinct * 2 > statistics.n) return null;
  const top = statistics.top.map((entry) => ({ ...entry, value: maskText(entry.value) }));
  return { ...statistics, top };
}
