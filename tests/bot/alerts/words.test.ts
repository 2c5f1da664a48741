import { describe, expect, it } from 'vitest';
import { describeAlertDraft, readAlert } from '../../../bot/alerts/index.ts';

const CONTEXT = {
  ...{ timeZone: 'Asia/Shanghai', channel: 'C0001' },
  channelNamed: (name: string) => (name === 'x' ? 'C0012' : null),
};

type Expected = readonly [
  words: string,
  kind: string,
  value?: number | undefined,
  percent?: boolean | undefined,
  channel?: string,
];

const CASES: Readonly<Record<string, Expected>> = {
  'revenue below 100000 tell me in #x': ['revenue', 'below', 100_000, false, 'C0012'],
  'tell me when revenue is below 100,000': ['revenue', 'below', 100_000],
  'alert me when conversion changes unusually': ['conversion', 'unusual'],
  'notify me if AOV drops below 300': ['AOV', 'below', 300],
  'let me know when repeat rate falls below 12.5%': ['repeat rate', 'below', 0.125, true],
  'Alert us in <#C9|ops> when revenue last week exceeds 1.2 million': [
    'revenue last week',
    'above',
    1_200_000,
    false,
    'C9',
  ],
  'warn me if orders yesterday are over 5k': ['orders yesterday', 'above', 5000],
  'alert me when the share of high-value customers is less than 3%': [
    'share of high-value customers',
    'below',
    0.03,
    true,
  ],
  'tell me if anything unusual happens in revenue': ['revenue', 'unusual'],
  '转化率低于5%时提醒我': ['转化率', 'below', 0.05, true],
  '销售额超过10万时在#x告诉我': ['销售额', 'above', 100_000, false, 'C0012'],
  '当高价值客户占比低于3%提醒我': ['高价值客户占比', 'below', 0.03, true],
  如果昨天的订单数少于100就通知我: ['昨天的订单数', 'below', 100],
  销售额跌破十万元时提醒大家: ['销售额', 'below', 100_000],
  客单价降到300以下时提醒我: ['客单价', 'below', 300],
  转化率异常变化时提醒我: ['转化率', 'unusual'],
  '上周销售额有异常波动就在 <#C9> 通知我们': ['上周销售额', 'unusual', undefined, undefined, 'C9'],
  '提醒我：复购率高于30%': ['复购率', 'above', 0.3, true],
};

describe('readAlert', () => {
  it.each(Object.entries(CASES))(
    'reads “%s”',
    (text, [words, kind, value, percent = false, channel = 'C0001']) => {
      const when = value === undefined ? { kind } : { kind, value, percent };
      expect(readAlert(text, CONTEXT)).toEqual({ kind: 'create', draft: { channel, words, when } });
    },
  );

  it.each(Object.keys(CASES).flatMap((text) => [['zh', text] as const, ['en', text] as const]))(
    'reads its own %s description of “%s” as the same alert',
    (language, text) => {
      const reading = readAlert(text, CONTEXT);
      if (reading?.kind !== 'create') throw new Error('not read');
      const sentence = describeAlertDraft(reading.draft, language);
      expect(readAlert(sentence, { ...CONTEXT, channel: 'C7777' }), sentence).toEqual(reading);
    },
  );

  it.each([
    'revenue below 100000',
    'customers with more than 5 orders',
    '销售额超过1000元的客户有多少',
    'tell me revenue by channel',
    '告诉我上周的销售额',
    'what is conversion?',
  ])('leaves “%s” alone', (text) => {
    expect(readAlert(text, CONTEXT)).toBeNull();
  });

  it('asks for what is missing', () => {
    const code = (text: string): unknown => {
      const reading = readAlert(text, CONTEXT);
      return reading?.kind === 'ask-back' ? reading.code : reading;
    };
    expect(code('alert me when revenue')).toBe('bot.alerts-past-what');
    expect(code('低于5%时提醒我')).toBe('bot.alerts-which-figure');
    expect(code('revenue below 5 tell me in #nowhere')).toBe('bot.schedules-channel-unknown');
  });
});
