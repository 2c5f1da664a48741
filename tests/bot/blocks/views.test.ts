import { describe, expect, it } from 'vitest';
import { LensError } from '#core';
import {
  alertMessage,
  alertModal,
  clarificationMessage,
  confirmModal,
  errorMessage,
  helpMessage,
  homeView,
  readAlertModal,
  readScheduleModal,
  refusalMessage,
  scheduleModal,
  validateMessage,
  validateView,
  workingMessage,
} from '../../../bot/blocks/index.ts';
import type { Alert, Schedule } from '../../../bot/store/types.ts';
import type { WorkbookContents } from '../../../bot/workbooks/types.ts';
import { NOW, sampleAnswer, snapshot } from './support.ts';

const contents: WorkbookContents = {
  snapshot: snapshot('zh'),
  metrics: [
    { id: 'conversion_rate', name: '转化率' },
    { id: 'revenue', name: '销售额' },
  ],
  dimensions: [{ id: 'channel', name: '渠道', values: ['短信', '邮件'] }],
  segments: [{ id: 'high', name: '高价值客户' }],
  topics: [],
  examples: ['高价值客户占比多少？', '各渠道的转化率是多少？'],
};
const schedule: Schedule = {
  id: 'S1',
  team: 'T1',
  channel: 'C0012',
  createdBy: 'U1',
  workbook: '618',
  language: 'zh',
  pattern: '0 9 * * 1',
  timeZone: 'Asia/Shanghai',
  what: { kind: 'summary' },
  missed: 'post-late',
  paused: false,
  createdAt: 0,
};
const alert: Alert = {
  id: 'A1',
  team: 'T1',
  channel: 'C0012',
  createdBy: 'U1',
  workbook: '618',
  language: 'zh',
  question: sampleAnswer('zh').asked,
  words: '转化率',
  when: { kind: 'below', value: 0.05 },
  paused: true,
  createdAt: 0,
};
const textOf = (value: unknown): string => JSON.stringify(value).replaceAll('\u2060', '');
const home = {
  language: 'zh',
  now: NOW,
  contents,
  snapshot: contents.snapshot,
  schedules: [schedule],
  alerts: [alert],
  favourites: [{ label: '转化率', text: '转化率是多少？' }],
} as const;

describe('homeView', () => {
  it('shows an owner what can be asked, how fresh it is, favourites, schedules and alerts', () => {
    const view = homeView({ ...home, role: 'owner' });
    expect(validateView(view)).toEqual([]);
    const text = textOf(view);
    expect(text).toContain('「demo-618.zh.xlsx」10:12 UTC 读取，数据截至 2026-06-26');
    expect(text).toContain('每周一 09:00');
    expect(text).toContain('_已暂停_ 「转化率」低于 5% 时，在 <#C0012> 提醒。');
    expect(text).toContain('resume|A1');
  });

  it('shows others no schedules, and nobody without a role what is in the workbook', () => {
    const viewer = homeView({ ...home, role: 'viewer' });
    expect(validateView(viewer)).toEqual([]);
    expect(textOf(viewer)).not.toContain('C0012');
    expect(textOf(homeView({ ...home, role: null }))).not.toContain('高价值');
  });

  it('says that there is no data yet', () => {
    const view = homeView({
      language: 'en',
      now: NOW,
      contents: null,
      snapshot: null,
      schedules: [],
      alerts: [],
      favourites: [],
      role: 'owner',
    });
    expect(validateView(view)).toEqual([]);
    expect(textOf(view)).toContain('There is no readable workbook yet');
  });

  it('fits however many there are', () => {
    const many = <Item>(item: Item) => Array.from({ length: 80 }, () => item);
    const view = homeView({
      ...home,
      role: 'owner',
      schedules: many(schedule),
      alerts: many(alert),
      favourites: many({ label: '很'.repeat(200), text: '问'.repeat(1_900) }),
    });
    expect(validateView(view)).toEqual([]);
    expect(textOf(view)).toContain('…另有 68 行');
  });
});

describe('scheduleModal', () => {
  const options = {
    language: 'zh',
    timeZone: 'Asia/Shanghai',
    workbooks: [
      { id: '618', name: '618.xlsx' },
      { id: 'd11', name: '双十一.xlsx' },
    ],
  } as const;
  const filled = {
    what: { what: { selected_option: { value: 'summary' } } },
    words: { words: { value: null } },
    days: { days: { selected_options: [{ value: '3' }, { value: '1' }] } },
    time: { time: { selected_time: '09:30' } },
    zone: { zone: { value: 'Asia/Shanghai' } },
    channel: { channel: { selected_conversation: 'C0012' } },
    workbook: { workbook: { selected_option: { value: 'd11' } } },
    missed: { missed: { selected_option: { value: 'skip' } } },
  };

  it('is a view Slack takes, with a choice of workbook where there are several', () => {
    expect(validateView(scheduleModal(options))).toEqual([]);
    const one = scheduleModal({ ...options, workbooks: [], words: '转化率', channel: 'C1' });
    expect(validateView(one)).toEqual([]);
    expect(textOf(one)).not.toContain('工作簿');
  });

  it('gives the schedule it was filled in with', () => {
    expect(readScheduleModal(filled, 'zh')).toEqual({
      what: { kind: 'summary' },
      pattern: '30 9 * * 1,3',
      timeZone: 'Asia/Shanghai',
      channel: 'C0012',
      workbook: 'd11',
      missed: 'skip',
    });
  });

  it('says at which input what is wrong', () => {
    const wrong = {
      what: { what: { selected_option: { value: 'question' } } },
      words: { words: { value: ' ' } },
      zone: { zone: { value: 'Mars/Olympus' } },
    };
    expect(readScheduleModal(wrong, 'en')).toEqual({
      errors: {
        words: 'Please write the question.',
        days: 'Choose at least one day.',
        time: 'Choose a time.',
        zone: 'No such time zone; try Asia/Shanghai.',
        channel: 'Choose a channel.',
      },
    });
  });
});

describe('alertModal', () => {
  const filled = (kind: string, limit: string | null) => ({
    words: { words: { value: '转化率' } },
    when: { when: { selected_option: { value: kind } } },
    limit: { limit: { value: limit } },
    channel: { channel: { selected_conversation: 'C0012' } },
  });

  it('is a view Slack takes', () => {
    expect(validateView(alertModal({ language: 'en', workbooks: [] }))).toEqual([]);
  });

  it('reads limits as people write them', () => {
    const limits = { '5%': 0.05, '５％': 0.05, '¥10,000': 10_000, '1.2万': 12_000, '-3': -3 };
    for (const [text, value] of Object.entries(limits)) {
      expect(readAlertModal(filled('below', text), 'zh')).toMatchObject({
        when: { kind: 'below', value },
      });
    }
    expect(readAlertModal(filled('unusual', null), 'zh')).toMatchObject({
      when: { kind: 'unusual' },
    });
    expect(readAlertModal(filled('above', 'a lot'), 'en')).toEqual({
      errors: { limit: 'Write a number, such as 5% or 10000.' },
    });
  });
});

describe('confirmModal', () => {
  it('is a view Slack takes', () => {
    const view = confirmModal({
      language: 'en',
      title: 'Delete this schedule?',
      text: 'It posts no more.',
      submit: 'Delete',
      privateMetadata: 'delete|S1',
    });
    expect(validateView(view)).toEqual([]);
  });
});

describe('alertMessage', () => {
  it('says what moved, by how much against what, from whom, and can be paused', () => {
    const message = alertMessage(
      {
        alert: { ...alert, when: { kind: 'unusual' } },
        answer: sampleAnswer('zh'),
        usual: { low: 0.15, high: 0.21, periods: 8 },
        evidence: '比前一期少 4.4 个百分点，95% 区间 2.1 至 6.6',
        who: ['短信：少 3.1 个百分点（n 681）'],
      },
      { snapshot: snapshot('zh'), language: 'zh', now: NOW },
    );
    expect(validateMessage(message)).toEqual([]);
    const text = textOf(message);
    expect(text).toContain('下单转化率 超出正常波动：现在 14.2%');
    expect(text).toContain('之前 8 期在 15.0% 至 21.0% 之间');
    expect(text).toContain('这是变化，不是原因。');
    expect(text).toContain('"value":"A1"');
  });

  it('names the limit that was passed', () => {
    const message = alertMessage(
      { alert, answer: sampleAnswer('en'), usual: null, evidence: '', who: [] },
      { snapshot: snapshot('en'), language: 'en', now: NOW },
    );
    expect(textOf(message.blocks[0])).toContain('Order conversion is below 5.0%: 14.2% now');
  });
});

describe('clarificationMessage', () => {
  it('asks back with what could be meant and what can be asked', () => {
    const message = clarificationMessage(
      {
        text: '「转化」可以有几种意思。',
        choices: [{ label: '转化率', question: '转化率是多少？' }],
        suggestions: contents.examples,
      },
      'zh',
    );
    expect(validateMessage(message)).toEqual([]);
    expect(message.blocks.map(({ type }) => type)).toEqual([
      'section',
      'section',
      'actions',
      'section',
      'actions',
    ]);
  });
});

describe('helpMessage', () => {
  it('names what the workbook has', () => {
    const message = helpMessage(contents, 'zh');
    expect(validateMessage(message)).toEqual([]);
    expect(textOf(message)).toContain('*指标*　转化率、销售额');
  });
});

describe('plain messages', () => {
  it('say a refusal by its code or its own words', () => {
    expect(refusalMessage('summary.nothing', 'en').text).toContain('nothing to sum up');
    expect(refusalMessage('Not here.', 'en').text).toBe('Not here.');
  });

  it('say what went wrong without telling what nobody meant to tell', () => {
    expect(errorMessage(new LensError('analysis.no-tables'), 'en').text).not.toBe('');
    expect(errorMessage(new Error('at /srv/secret'), 'en').text).not.toContain('secret');
    expect(workingMessage('zh').text).toBe('正在看工作簿…');
  });
});
