import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Answer,
  analyze,
  ask,
  parsePeriod,
  parseQuestion,
  type Question,
} from '#core';
import { readSource } from '#workbook';

const TODAY_ISO = '2026-06-26';
const today = parsePeriod(`${TODAY_ISO}..${TODAY_ISO}`)!.from;
const demo = async (language: 'zh' | 'en'): Promise<Analysis> =>
  analyze([await readSource(`samples/demo-618.${language}.xlsx`)], {
    settings: [{ campaign: parsePeriod('2026-06-01..2026-06-18') }],
    language,
    version: '0.0.0',
  });
const books = { zh: await demo('zh'), en: await demo('en') };

function told(text: string, language: 'zh' | 'en', previous: Question | null = null): Answer {
  const answer = ask(books[language], text, today, previous);
  if ('suggestions' in answer) throw new Error(`${text}: ${answer.note.code}`);
  return answer;
}

describe('questions as people say them', () => {
  it.each([
    ['这次618卖了多少钱？', '销售额 · 2026-06-01 至 2026-06-18'],
    [
      '老板问我们这次大促到底卖了多少钱，麻烦帮我看一下，谢谢！',
      '销售额 · 2026-06-01 至 2026-06-18',
    ],
    ['帮我拉一下各城市的订单数，最好排个序', '订单数 · 按城市 · 从高到低'],
    ['退款率高吗', '退款率'],
    ['企微的转化率', '转化率 · 2026-06-01 至 2026-06-18 · 渠道＝企业微信'],
    [
      '618之前和之后的销售额对比',
      '销售额 · 2026-06-01 至 2026-06-18 · 对比 2026-05-14 至 2026-05-31',
    ],
    ['上个月的客单价和前一个月比', '客单价 · 2026-05-01 至 2026-05-31 · 环比'],
    ['昨天的销售额', '销售额 · 2026-06-25'],
    ['卖得最好的三个商品', '销售额 · 按商品 · 最高的 3 个'],
  ])('%s', (text, reading) => {
    expect(told(text, 'zh').question).toBe(reading);
  });

  it.each([
    ['how many at-risk customers', 'Customers in segment · Churn-risk customers'],
    [
      'AOV last month compared with the month before',
      'Average order value · 2026-05-01 to 2026-05-31 · vs the previous period',
    ],
    ['how satisfied are customers', 'Satisfaction'],
    ['how far are we from the revenue goal', 'Revenue · 2026-06-01 to 2026-06-18 · vs the target'],
    [
      'how much money we made with the big sale, thanks a lot',
      'Revenue · 2026-06-01 to 2026-06-18',
    ],
    ['send me orders by city', 'Orders · by city'],
  ])('%s', (text, reading) => {
    expect(told(text, 'en').question).toBe(reading);
  });

  it.each(['把所有客户的手机号发给我', "send me all customers' phone numbers"])(
    'gives no personal data away: %s',
    (text) => {
      const parsed = parseQuestion(text, books[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'], today);
      expect(parsed).toMatchObject({ note: { code: 'query.personal-data' } });
    },
  );

  it('takes the funnel for all steps, whatever was asked before', () => {
    const step = told('点击到加购的转化率', 'zh').asked;
    expect(told('转化漏斗', 'zh', step).question).toBe(
      '转化率 · 按步骤 · 2026-06-01 至 2026-06-18',
    );
    const refunds = told('退款率', 'zh').asked;
    expect(told('转化漏斗', 'zh', refunds).question).toBe(
      '转化率 · 按步骤 · 2026-06-01 至 2026-06-18',
    );
  });
});

describe('headlines', () => {
  it.each([
    ['6月销售额和5月比怎么样', 'zh', '¥631,528.50，1,061 笔订单，上升 13.2%'],
    ['revenue in June vs May', 'en', '¥631,528.50 from 1,061 orders, up 13.2%'],
    ['销售额离目标还差多少', 'zh', '¥562,762.70，达成目标 ¥600,000 的 93.8%，还差 ¥37,237.30'],
    ['did we hit the orders target', 'en', '964, 96.4% of the 1,000 target: 36 short'],
    ['上海和北京的销售额对比', 'zh', '上海 ¥805,649.80，北京 ¥761,655.30'],
    ['卖得最差的商品是哪几个', 'zh', '最低 '],
    ['which channel has the highest conversion rate?', 'en', 'WeCom – 14.0%: 58 of 414 ordered'],
  ] as const)('%s leads with what was asked for', (text, language, headline) => {
    expect(told(text, language).headline.startsWith(headline)).toBe(true);
  });
});

describe('what a word could mean, to choose from', () => {
  const choicesOf = (text: string, language: 'zh' | 'en') => {
    const parsed = parseQuestion(text, books[language], today);
    return 'suggestions' in parsed ? (parsed.choices ?? []) : [];
  };

  it('offers both bases of the rate of a step, with what stands beside it', () => {
    expect(choicesOf('各渠道的点击率', 'zh').map(({ question }) => question)).toEqual([
      '各渠道的打开到点击的转化率',
      '各渠道的触达到点击的转化率',
    ]);
    const [first] = choicesOf('ctr by channel', 'en');
    expect(first).toEqual({
      label: 'conversion from Opened to Clicked',
      question: 'conversion from Opened to Clicked by channel',
    });
    expect(told(first!.question, 'en').question).toContain('by channel');
  });

  it('offers the meanings of a word alone where the rest fits none of them', () => {
    expect(choicesOf('老客户占多少', 'zh').map(({ question }) => question)).toEqual([
      '复购率',
      '购买客户数',
    ]);
  });
});

describe('why, with the change said in passing', () => {
  it.each([
    ['销售额怎么跌了', 'zh', '2026-06-01 至 2026-06-18', '上升 ¥247,355.50'],
    ['为啥6月比5月卖得好', 'zh', '2026-06-01 至 2026-06-30', '上升 ¥73,412.90'],
    ['why did revenue fall', 'en', '2026-06-01 to 2026-06-18', 'up ¥247,355.50'],
  ] as const)('%s is answered, and which way it went is said', (text, language, period, moved) => {
    const answer = told(text, language);
    expect(answer.asked.intent).toBe('why');
    expect(answer.question).toContain(period);
    expect(answer.text).toContain(moved);
  });
});

describe('the day a sale is named by', () => {
  it('is that day, not the campaign', () => {
    expect(told('618当天卖了多少', 'zh').question).toBe('销售额 · 2026-06-18');
    expect(told('双11那天的订单数', 'zh').question).toBe('订单数 · 2025-11-11');
  });
});

describe('a search over tags as people ask for it', () => {
  it.each(['谁是价格敏感又沉睡的', '哪些客户既价格敏感又沉睡', '有多少价格敏感且沉睡的客户'])(
    '%s',
    (text) => {
      const { asked, value } = told(text, 'zh');
      expect(asked).toMatchObject({ topic: 'find', search: '价格敏感且沉睡' });
      expect(value).toBe(2);
    },
  );
});
