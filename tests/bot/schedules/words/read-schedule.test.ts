import { describe, expect, it } from 'vitest';
import type { WordsContext } from '../../../../bot/schedules/types.ts';
import { scheduleSentence } from '../../../../bot/schedules/words/describe.ts';
import { readSchedule } from '../../../../bot/schedules/words/read-schedule.ts';

const CONTEXT: WordsContext = {
  timeZone: 'Asia/Shanghai',
  channel: 'C0001',
  channelNamed: (name) => ({ x: 'C0012', campaigns: 'C0013', 活动: 'C0014' })[name] ?? null,
};
const NOW = Date.UTC(2026, 2, 2, 3, 0);

type Expected = readonly [pattern: string, what: string, zone?: string, channel?: string];
const SUMMARY = 'summary';
const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

const CASES: Readonly<Record<string, Expected>> = {
  'every Monday 9:00 Asia/Shanghai post the campaign summary in #x': [
    '0 9 * * 1',
    SUMMARY,
    'Asia/Shanghai',
    'C0012',
  ],
  'Every Monday at 9am, post the campaign summary in <#C123|marketing>': [
    '0 9 * * 1',
    SUMMARY,
    'Asia/Shanghai',
    'C123',
  ],
  'post the summary every weekday at 9am': ['0 9 * * 1,2,3,4,5', SUMMARY],
  'every weekday at 9am post the campaign summary': ['0 9 * * 1,2,3,4,5', SUMMARY],
  'every evening at 8 send the campaign summary': ['0 20 * * *', SUMMARY],
  'every morning post the summary': ['0 9 * * *', SUMMARY],
  'daily at 18:30 post revenue by channel': ['30 18 * * *', 'revenue by channel'],
  'every day at 5:30pm New York time post revenue in <#C123>': [
    '30 17 * * *',
    'revenue',
    NEW_YORK,
    'C123',
  ],
  'every day at noon post the summary': ['0 12 * * *', SUMMARY],
  'every Tuesday and Thursday at 10:15 CET send the digest': ['15 10 * * 2,4', SUMMARY, BERLIN],
  'Mon-Fri 8:30 post the summary': ['30 8 * * 1,2,3,4,5', SUMMARY],
  'Mondays at 9:00 post the campaign summary': ['0 9 * * 1', SUMMARY],
  'on the first Monday of the month at 9:00 post the summary': ['0 9 * * 1#1', SUMMARY],
  'first Monday of every month post the summary at 10am': ['0 10 * * 1#1', SUMMARY],
  'last Friday of the month at 4pm post the summary': ['0 16 * * 5#L', SUMMARY],
  'on the 1st of every month at 10:00 post new customers last month': [
    '0 10 1 * *',
    'new customers last month',
  ],
  'monthly on the 15th at 9:00 post the summary': ['0 9 15 * *', SUMMARY],
  'on the 1st and 15th of each month at 9am post the summary': ['0 9 1,15 * *', SUMMARY],
  'last day of the month at 18:00 post the summary': ['0 18 L * *', SUMMARY],
  'every 2 hours post the order count': ['0 */2 * * *', 'order count'],
  'hourly post orders today': ['0 * * * *', 'orders today'],
  'every quarter post the campaign summary': ['0 9 1 1,4,7,10 *', SUMMARY],
  'every year on June 18 at 9:00 post the summary': ['0 9 18 6 *', SUMMARY],
  weekly: ['0 9 * * 1', SUMMARY],
  'weekly on Friday at 17:00 post top 3 channels by revenue': [
    '0 17 * * 5',
    'top 3 channels by revenue',
  ],
  'schedule the campaign summary for every Monday at 9:00': ['0 9 * * 1', SUMMARY],
  'every Monday at 9:00 UTC post the weekly summary': ['0 9 * * 1', SUMMARY, 'UTC'],
  'every Monday at 9:00 UTC+8 post the summary': ['0 9 * * 1', SUMMARY, 'Etc/GMT-8'],
  'every day at 9:00 and 18:00 post revenue today': ['0 9,18 * * *', 'revenue today'],
  'every Saturday at midnight post the summary': ['0 0 * * 6', SUMMARY],
  'please post the share of high-value customers every Friday at 3 in the afternoon': [
    '0 15 * * 5',
    'share of high-value customers',
  ],
  'every weekend at 10:00 post the summary': ['0 10 * * 6,0', SUMMARY],
  '0 9 * * 1-5 post the summary': ['0 9 * * 1-5', SUMMARY],
  'every Monday at 09:00 in Europe/Berlin post conversion rate last week': [
    '0 9 * * 1',
    'conversion rate last week',
    BERLIN,
  ],

  每周一早上9点发活动总结: ['0 9 * * 1', SUMMARY],
  '每天18:30': ['30 18 * * *', SUMMARY],
  每月1号上午10点: ['0 10 1 * *', SUMMARY],
  工作日9点: ['0 9 * * 1,2,3,4,5', SUMMARY],
  '每周五下午5点半在#campaigns发高价值客户占比': [
    '30 17 * * 5',
    '高价值客户占比',
    'Asia/Shanghai',
    'C0013',
  ],
  '每周五下午五点半在 <#C123|活动> 发 高价值客户占比': [
    '30 17 * * 5',
    '高价值客户占比',
    'Asia/Shanghai',
    'C123',
  ],
  北京时间每周一上午九点发送周报: ['0 9 * * 1', SUMMARY],
  每天早上8点半纽约时间推送各渠道销售额: ['30 8 * * *', '各渠道销售额', NEW_YORK],
  每晚8点发今天的订单数: ['0 20 * * *', '今天的订单数'],
  每周一和周四上午10点发活动总结: ['0 10 * * 1,4', SUMMARY],
  '每周一、三、五 9:30 发活动总结': ['30 9 * * 1,3,5', SUMMARY],
  周一到周五9点发活动总结: ['0 9 * * 1,2,3,4,5', SUMMARY],
  每月第一个周一9点发月报: ['0 9 * * 1#1', SUMMARY],
  每月最后一个周五下午4点发总结: ['0 16 * * 5#L', SUMMARY],
  每月最后一天18点发活动总结: ['0 18 L * *', SUMMARY],
  每月1号和15号上午10点发上个月的新客数: ['0 10 1,15 * *', '上个月的新客数'],
  每两小时发一次订单数: ['0 */2 * * *', '订单数'],
  每小时发今天的销售额: ['0 * * * *', '今天的销售额'],
  每季度发活动总结: ['0 9 1 1,4,7,10 *', SUMMARY],
  每年6月18日上午9点发活动总结: ['0 9 18 6 *', SUMMARY],
  '请每周五下午三点把复购率发到 <#C9>': ['0 15 * * 5', '复购率', 'Asia/Shanghai', 'C9'],
  帮我定时每天中午12点推送活动总结: ['0 12 * * *', SUMMARY],
  每天上午9点15分发昨天的销售额: ['15 9 * * *', '昨天的销售额'],
  每週一早上9點發活動總結: ['0 9 * * 1', SUMMARY],
  每周日晚上10点在私信里发活动总结: ['0 22 * * 0', SUMMARY, 'Asia/Shanghai', ''],
  每天9点和18点发今天的销售额: ['0 9,18 * * *', '今天的销售额'],
  每周末上午十点发前3个渠道的销售额: ['0 10 * * 6,0', '前3个渠道的销售额'],
  每周发一次活动总结: ['0 9 * * 1', SUMMARY],
  每个工作日下午6点发销售额: ['0 18 * * 1,2,3,4,5', '销售额'],
};

describe('readSchedule', () => {
  it.each(Object.entries(CASES))('reads “%s”', (text, [pattern, what, zone, channel]) => {
    const reading = readSchedule(text, CONTEXT, NOW);
    expect(reading?.kind, JSON.stringify(reading)).toBe('create');
    if (reading?.kind !== 'create') return;
    const { draft } = reading;
    expect({ ...draft, assumed: [] }).toEqual({
      pattern,
      timeZone: zone ?? 'Asia/Shanghai',
      channel: channel === '' ? null : (channel ?? 'C0001'),
      what: what === SUMMARY ? { kind: 'summary' } : { kind: 'question', words: what },
      assumed: [],
    });
  });

  it.each(Object.keys(CASES).flatMap((text) => [['zh', text] as const, ['en', text] as const]))(
    'reads its own %s description of “%s” as the same schedule',
    (language, text) => {
      const reading = readSchedule(text, CONTEXT, NOW);
      if (reading?.kind !== 'create') throw new Error('not read');
      const sentence = scheduleSentence(reading.draft, language);
      const elsewhere = { timeZone: 'Pacific/Auckland', channel: 'C9999' };
      const again = readSchedule(sentence, elsewhere, NOW);
      if (again?.kind !== 'create') throw new Error(`${sentence} ${JSON.stringify(again)}`);
      expect({ ...again.draft, assumed: [] }, sentence).toEqual({ ...reading.draft, assumed: [] });
    },
  );

  it.each([
    '每月销售额',
    '每周的订单数是多少',
    'monthly revenue',
    'revenue every month',
    'weekly new customers',
    'monthly share of high-value customers',
    '每天的销售额',
    'what is the average order of customers in Hangzhou?',
    '高价值客户占比多少？',
    '发券客户数',
    'satisfaction by channel',
  ])('leaves the question “%s” alone', (text) => {
    expect(readSchedule(text, CONTEXT, NOW)).toBeNull();
  });

  it.each([
    ['every 10 minutes post orders', 'bot.schedules-too-often'],
    ['每30分钟发一次订单数', 'bot.schedules-too-often'],
    ['每半小时发销售额', 'bot.schedules-too-often'],
    ['*/5 * * * * post orders', 'bot.schedules-too-often'],
    ['every other Monday at 9:00 post the summary', 'bot.schedules-uneven'],
    ['每两周发一次活动总结', 'bot.schedules-uneven'],
    ['every 5 hours post orders', 'bot.schedules-uneven'],
    ['每月32号9点发总结', 'bot.schedules-no-such-day'],
    ['every year on February 30 post the summary', 'bot.schedules-no-such-day'],
    ['every day at 25:00 post the summary', 'bot.schedules-no-such-time'],
    ['every day at 9:00 and 18:30 post the summary', 'bot.schedules-two-times'],
    ['每天5点发活动总结', 'bot.schedules-which-half'],
    ['every day at 5 post the summary', 'bot.schedules-which-half'],
    ['every Monday 9:00 CST post the summary', 'bot.schedules-zone-which'],
    ['every Monday 9:00 Asia/Shanghia post the summary', 'bot.schedules-zone-unknown'],
    ['every Monday 9:00 post the summary in #nowhere', 'bot.schedules-channel-unknown'],
    ['post the summary at 9:00', 'bot.schedules-how-often'],
    ['周一早上9点发活动总结', 'bot.schedules-how-often'],
    ['every 2 hours at 9:00 post orders', 'bot.schedules-hours-and-time'],
  ])('asks back at “%s”', (text, code) => {
    expect(readSchedule(text, CONTEXT, NOW)).toMatchObject({ kind: 'ask-back', code });
  });

  it('offers both halves of the day as whole texts that are read', () => {
    const reading = readSchedule('每天5点发活动总结', CONTEXT, NOW);
    if (reading?.kind !== 'ask-back') throw new Error('not asked back');
    const patterns = reading.choices.map(({ question }) => {
      const chosen = readSchedule(question, CONTEXT, NOW);
      return chosen?.kind === 'create' ? chosen.draft.pattern : null;
    });
    expect(reading.choices.map(({ label }) => label)).toEqual(['05:00', '17:00']);
    expect(patterns).toEqual(['0 5 * * *', '0 17 * * *']);
  });

  it('says what it filled in', () => {
    const assumed = (text: string): unknown => {
      const reading = readSchedule(text, CONTEXT, NOW);
      return reading?.kind === 'create' ? reading.draft.assumed : reading;
    };
    expect(assumed('weekly')).toEqual(['time', 'day', 'summary']);
    expect(assumed('every Monday at 9:00 post the summary')).toEqual([]);
    expect(assumed('每月31号9点发活动总结')).toEqual(['short-months']);
    expect(assumed('每天早上发活动总结')).toEqual(['time']);
  });
});
