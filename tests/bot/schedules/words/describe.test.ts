import { describe, expect, it } from 'vitest';
import { describeSchedule } from '../../../../bot/schedules/words/describe.ts';

const NOW = Date.UTC(2026, 11, 20, 3, 0);
const summary = { kind: 'summary' } as const;

describe('describeSchedule', () => {
  it('says when, where and what, and the next three times in the schedule’s zone', () => {
    const schedule = {
      ...{ pattern: '0 9 * * 1', timeZone: 'Asia/Shanghai', channel: 'C0012', what: summary },
    };
    expect(describeSchedule(schedule, 'en', NOW)).toBe(
      'Every Monday at 09:00 (Asia/Shanghai), post the campaign summary in <#C0012>. Next: Mon 21 Dec 09:00 · Mon 28 Dec 09:00 · Mon 4 Jan 2027 09:00',
    );
    expect(describeSchedule(schedule, 'zh', NOW)).toBe(
      '每周一 09:00（北京时间）在 <#C0012> 发活动总结。接下来：12月21日周一 09:00 · 12月28日周一 09:00 · 2027年1月4日周一 09:00',
    );
  });

  it.each([
    ['0 9 * * 1,2,3,4,5', '每个工作日 09:00（UTC）', 'Every weekday at 09:00 (UTC)'],
    [
      '0 9,18 * * 1,5',
      '每周一、周五 09:00、18:00（UTC）',
      'Every Monday and Friday at 09:00 and 18:00 (UTC)',
    ],
    [
      '30 10 1,15 * *',
      '每月1号、15号 10:30（UTC）',
      'On the 1st and 15th of every month at 10:30 (UTC)',
    ],
    ['0 9 L * *', '每月最后一天 09:00（UTC）', 'On the last day of every month at 09:00 (UTC)'],
    [
      '0 9 * * 1#1',
      '每月第一个周一 09:00（UTC）',
      'On the first Monday of every month at 09:00 (UTC)',
    ],
    [
      '0 9 * * 5#L',
      '每月最后一个周五 09:00（UTC）',
      'On the last Friday of every month at 09:00 (UTC)',
    ],
    [
      '0 9 1 1,4,7,10 *',
      '每季度第一天 09:00（UTC）',
      'On the first day of every quarter at 09:00 (UTC)',
    ],
    ['0 9 18 6 *', '每年6月18号 09:00（UTC）', 'Every year on June 18 at 09:00 (UTC)'],
    ['0 */2 * * *', '每 2 小时（UTC）', 'Every 2 hours (UTC)'],
    ['0 9 * 6-8 1', '按 cron 规则 `0 9 * 6-8 1`（UTC）', 'By the cron pattern `0 9 * 6-8 1` (UTC)'],
  ])('words the pattern %s', (pattern, zh, en) => {
    const schedule = { pattern, timeZone: 'UTC', channel: null, what: summary };
    expect(describeSchedule(schedule, 'zh', NOW, 1)).toContain(`${zh}在私信里发活动总结。`);
    expect(describeSchedule(schedule, 'en', NOW, 1)).toContain(
      `${en}, post the campaign summary in a direct message.`,
    );
  });

  it('shows the words of a question without live mentions', () => {
    const what = { kind: 'question', words: '<!channel> revenue' } as const;
    const schedule = { pattern: '0 9 * * *', timeZone: 'UTC', channel: 'C0012', what };
    expect(describeSchedule(schedule, 'en', NOW)).toContain('“&lt;!channel&gt; revenue”');
  });
});
