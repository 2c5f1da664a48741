import type { Language } from '#core';
import type { Parts } from '../questions/parts.ts';

/** A question in both languages and how it is read. */
export interface Pair {
  readonly zh: string;
  readonly en: string;
  readonly expected: string;
}

/** Periods of the demo campaign by name. */
const PERIODS: Readonly<Record<string, string>> = {
  camp: '2026-06-01..2026-06-18',
  before: '2026-05-14..2026-05-31',
  after: '2026-06-19..2026-06-26',
};

/** Values of the demo workbook that differ by language. */
const ENGLISH: Readonly<Record<string, string>> = {
  上海: 'Shanghai',
  北京: 'Beijing',
  杭州: 'Hangzhou',
  成都: 'Chengdu',
  广州: 'Guangzhou',
  深圳: 'Shenzhen',
  武汉: 'Wuhan',
  门店: 'Store',
  官网: 'Website',
  小程序: 'Mini program',
  App: 'App',
  短信: 'SMS',
  邮件: 'E-mail',
  企业微信: 'WeCom',
  公众号推文: 'Article',
  护肤: 'Skin care',
  彩妆: 'Make-up',
  家居: 'Home',
  小家电: 'Small appliances',
  个护: 'Personal care',
  空气炸锅: 'Air fryer',
  羽绒被: 'Down duvet',
  扫地机器人: 'Robot vacuum',
  洁面乳: 'Face wash',
  女: 'Female',
  男: 'Male',
  金卡会员: 'Gold',
  银卡会员: 'Silver',
  VIP会员: 'VIP',
  普通会员: 'Member',
  高频消费: 'frequent buyer',
  活跃用户: 'active',
};

/** A table of pairs, one a line: `Chinese | English | reading`. */
export function pairsOf(table: string): readonly Pair[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = '', expected = ''] = line.split(' | ');
      return { zh, en, expected };
    });
}

/**
 * A reading in short: `revenue by:channel top:3 p:camp`. First the metric, after `why`, `what` or `who`
 * for other intents; then what it is split and filtered by, the period, what it is compared with.
 * `?code` is asked back, `?any` for any reason. A path metric without a period has the campaign's.
 */
export function partsIn(expected: string, language: Language): Parts | string {
  if (expected.startsWith('?')) return expected.slice(1);
  const words = expected.split(' ');
  const intents = { why: 'why', what: 'what-is', who: 'who-counts' } as const;
  const intent = intents[words[0] as keyof typeof intents];
  const [metric, ...rest] = intent === undefined ? words : words.slice(1);
  const parts: Record<string, unknown> = intent === undefined ? { metric } : { intent, metric };
  const text = rest.join(' ').matchAll(/(\w+):(\S+)|(asc|desc)/g);
  for (const [, key, value = '', order] of text) {
    if (order !== undefined) parts.order = order;
    else if (key === 'p') parts.period = PERIODS[value] ?? value;
    else if (key === 'vs') parts.against = PERIODS[value] ?? value;
    else if (key === 'cmp') parts.compare = value;
    else if (key === 'seg') parts.segments = value.split(',').sort();
    else if (key === 'steps') parts.steps = value.split('-').map(Number);
    else if (key === 'by' || key === 'customer') parts[key] = value;
    else if (key === 'also') parts.alsoAsked = value.split(',');
    else if (key === 'note') parts.notes = value.split(',').map((code) => `query.${code}`);
    else if (key === 'top' || key === 'low') {
      parts.order = key === 'top' ? 'desc' : 'asc';
      parts.limit = Number(value);
    } else if (key !== undefined) {
      const values = value.split('|');
      parts[key] = language === 'zh' ? values : values.map((one) => ENGLISH[one] ?? one);
    }
  }
  const ofPath = ['reach', 'engagement_rate', 'conversion_rate'].includes(metric ?? '');
  const undated = parts.period === undefined && intent !== 'what-is';
  const byTime = parts.by === 'month' || parts.by === 'week';
  if (ofPath && undated && !byTime) parts.period = PERIODS.camp;
  return parts as unknown as Parts;
}
