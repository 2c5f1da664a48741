import type { TableRoles } from '../../roles/index.ts';

/** Where data about customers comes from. */
export const SOURCE_KINDS = [
  'crm',
  'orders',
  'automation',
  'membership',
  'social',
  'behaviour',
  'offline',
  'survey',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whose data it is: collected by the company, by a partner it works with, or bought from others. */
export type Party = 'first' | 'second' | 'third';

const OFFLINE =
  /签到|线下|门店|到店|现场|扫码|sign[ -]?in|check[ -]?in|offline|in[ -]?store|walk[ -]?in/i;
const SOCIAL =
  /社交|社群|社媒|粉丝|微信|企微|小红书|微博|抖音|快手|social|wechat|weibo|instagram|facebook|tiktok|follower/i;
const MEMBERSHIP = /会员|积分|俱乐部|member|loyalty|club/i;
const SURVEY = /问卷|调研|调查|反馈|评价|评论|满意|survey|feedback|review|questionnaire|nps/i;
const AUTOMATION =
  /触达|自动化|短信|推送|邮件|发送|外呼|automation|touch|sms|push|mailing|newsletter|edm|outreach/i;
const THIRD =
  /第三方|三方数据|外购|采购数据|数据商|third[ -]?party|3rd[ -]?party|\bdmp\b|purchased data/i;
const SECOND =
  /第二方|合作方|合作伙伴|伙伴|联名|异业|second[ -]?party|2nd[ -]?party|partner|co-?brand/i;

/** What kind of source a sheet is, from its name and what it holds. */
export function sourceKind({ kind, table }: Pick<TableRoles, 'kind' | 'table'>): SourceKind {
  const name = table.name;
  if (OFFLINE.test(name)) return 'offline';
  if (SOCIAL.test(name)) return 'social';
  if (kind === 'orders') return 'orders';
  if (kind === 'feedback' || SURVEY.test(name)) return 'survey';
  if (kind === 'touches') return AUTOMATION.test(name) ? 'automation' : 'behaviour';
  return MEMBERSHIP.test(name) ? 'membership' : 'crm';
}

/** Whose data a sheet holds, from the names of its tab, file and columns; the company's own otherwise. */
export function partyOf({ table }: Pick<TableRoles, 'table'>): Party {
  const names = [table.name, table.file, ...table.columns.map(({ name }) => name)];
  const says = (words: RegExp) => names.some((name) => words.test(name));
  if (says(THIRD)) return 'third';
  return says(SECOND) ? 'second' : 'first';
}
