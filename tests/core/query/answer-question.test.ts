import { describe, expect, it } from 'vitest';
import { type Analysis, type Answer, ask, isoDay, note, parseIsoDay } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';

const today = parseIsoDay('2026-06-26')!;
const zh = smallAnalysis('zh');
const en = smallAnalysis('en');

function answer(text: string, analysis: Analysis = zh): Answer {
  const result = ask(analysis, text, today);
  if ('suggestions' in result) throw new Error(`asked back: ${result.note.code}`);
  return result;
}

/** An analysis of order rows only. */
function shopOf(orders: readonly OrderRow[], changes: Partial<Analysis> = {}): Analysis {
  return smallAnalysis('zh', { cleaned: cleanedFrom({ orders, currency: '¥' }), ...changes });
}

const sale = (
  customer: string,
  time: string,
  amount: number,
  product: string | null,
): OrderRow => ({
  customer,
  time,
  amount,
  texts: { product },
});

describe('answerQuestion', () => {
  it('leads with the share of a segment, its size and everyone', () => {
    const { value, unit, n, text } = answer('高价值客户占比多少？');
    expect({ value, unit, n }).toEqual({ value: 0.1, unit: 'share', n: 40 });
    expect(text).toBe('高价值客户占 10.0%（4 / 40 人）。');
    expect(answer('What share are churn-risk customers?', en).text).toBe(
      'Churn-risk customers: 12.5% of customers (5 of 40).',
    );
  });

  it('says how far a part is from the rest, not the rest from the part', () => {
    const orders = Array.from({ length: 40 }, (_, index): OrderRow[] => {
      const more = index % 2 === 0 ? -1 : 1;
      const row = (customer: string, amount: number, channel: string): OrderRow => ({
        ...{ customer, time: '2026-06-01', amount, texts: { channel } },
      });
      return [row(`A${index}`, 100 + more, '门店'), row(`B${index}`, 200 + more, '官网')];
    }).flat();
    // 100 is half of 200, so 50% lower; 200 is twice 100, so 100% higher.
    const textOf = (question: string) => answer(question, shopOf(orders)).text;
    expect(textOf('门店的客单价')).toContain('¥200（40 笔订单），这里低 50.0%');
    expect(textOf('官网的客单价')).toContain('¥100（40 笔订单），这里高 100.0%');
  });

  it('rounds a share as the sheet shows it', () => {
    const segmentation = {
      ...zh.segmentation!,
      assignment: Int16Array.from({ length: 2000 }, (_, customer) => (customer < 63 ? 0 : 1)),
    };
    const analysis = smallAnalysis('zh', { segmentation });
    expect(answer('高价值客户占比', analysis).text).toBe('高价值客户占 3.2%（63 / 2,000 人）。');
  });

  it('tells a part of a total as a share of the whole under the same other conditions', () => {
    const shop = shopOf([
      sale('a', '2026-06-01', 30, '面霜'),
      sale('b', '2026-06-02', 50, '面膜'),
      sale('b', '2026-05-02', 20, '面霜'),
    ]);
    const may = answer('5月面霜销售额占比', shop);
    expect(may).toMatchObject({ value: 1, unit: 'share' });
    const all = answer('面霜销售额占比', shop);
    expect(all).toMatchObject({ value: 0.5, unit: 'share' });
    expect(all.text).toBe('商品＝面霜，销售额占比 50.0%（¥50 / ¥100）。');
    const rows = answer('各商品销售额占比', shop).table ?? [];
    expect(rows.map(({ label, value }) => [label, value])).toEqual([
      ['面膜', 0.5],
      ['面霜', 0.5],
    ]);
  });

  it('counts the steps of the path, each of those at the step before', () => {
    const rows = answer('各步骤转化率').table ?? [];
    expect(rows.map(({ label }) => label)).toEqual(['触达 → 打开', '打开 → 点击', '点击 → 下单']);
    const [opened, clicked] = ['活动期间多少人打开', '活动期间多少人点击'].map((text) =>
      answer(text),
    );
    expect(answer('打开到点击的转化率').value).toBe(clicked!.value! / opened!.value!);
    expect(rows[1]).toMatchObject({ value: clicked!.value! / opened!.value!, n: opened!.value });
    const product = rows.reduce((whole, { value }) => whole * value!, 1);
    expect(product).toBeCloseTo(answer('转化率').value!, 12);
  });

  it('holds the campaign against its target, and says whether it was met', () => {
    const aov = answer('客单价达标了吗');
    const { target, value } = aov;
    expect(target).toEqual({ value: 600, achievement: value! / 600, met: value! >= 600 });
    expect(aov.text).toContain('目标 ¥600');
    expect(aov.text).toContain(target!.met ? '已达标' : '未达标');
  });

  it('does not call a difference within chance a rise or a fall', () => {
    const orders = [1, 2].flatMap((month) =>
      Array.from({ length: 40 }, (_, index) =>
        sale(`c${index}`, `2026-0${month}-15`, index + (month === 2 ? 1 : 0) + 1, '面霜'),
      ),
    );
    const { text } = answer('2月客单价环比', shopOf(orders));
    expect(text).toContain('在正常波动之内');
  });

  it('counts a segment, and a segment within a city', () => {
    expect(answer('潜力客户有多少').value).toBe(6);
    // of the first four customers, the 1st and the 4th are in Shanghai
    expect(answer('上海的高价值客户有多少')).toMatchObject({ value: 2, n: 14 });
  });

  it('adds up money with its orders and the period in words', () => {
    // campaign: 4 × (1,200 + 1,100) + 7 × 200 + 4 × 80, by orders 10, 20, 15 and 12 days ago
    const { value, n, text, period } = answer('活动期间的销售额');
    expect(value).toBe(10_920);
    expect(n).toBe(19);
    expect(text).toBe('2026-06-01 至 2026-06-18，销售额 ¥10,920（19 笔订单）。');
    expect(isoDay(period!.from)).toBe('2026-06-01');
  });

  it('tells a rate with its counts, over the same days as the path table', () => {
    const { value, n, text, definition, caveats } = answer('conversion rate', en);
    expect(value).toBe(0.2);
    expect(n).toBe(100);
    expect(text).toContain('20.0% (20 of 100 customers)');
    expect(definition).toContain('sent → opened → clicked → ordered; window 7 days');
    expect(caveats[0]).toContain('2026-06-01 to 2026-06-18');
  });

  it('lists the values of a dimension, the largest first, missing ones last', () => {
    const { table, value, caveats } = answer('各渠道的销售额');
    expect(value).toBeNull();
    expect(table?.map(({ label }) => label)).toEqual(['邮件', '公众号推文', '短信', '（未填写）']);
    expect(table?.reduce((sum, row) => sum + row.value!, 0)).toBe(35_520);
    expect(caveats.join()).toContain('（未填写）');
  });

  it('names the winner of a ranking and those level with it, ties by name', () => {
    const analysis = shopOf([
      sale('a', '2026-06-01', 10, 'b-cup'),
      sale('a', '2026-06-02', 10, 'a-cup'),
      sale('b', '2026-06-03', 4, 'c-cup'),
      sale('b', '2026-06-03', 90, null),
    ]);
    const { value, n, text, table } = answer('销售额最高的商品', analysis);
    expect({ value, n }).toEqual({ value: 10, n: 1 });
    expect(text).toBe('销售额最高的商品是a-cup（与b-cup并列）：¥10（1 笔订单）。');
    expect(table).toEqual([{ label: 'a-cup', value: 10, n: 1 }]);
    const lowest = answer('销售额最低的2个商品', analysis);
    expect(lowest.table?.map(({ label }) => label)).toEqual(['c-cup', 'a-cup']);
    expect(lowest.caveats.join()).toContain('另有 1 项与最后一项数值相同');
  });

  it('never ranks what rests on too few without saying so', () => {
    const { text, caveats } = answer('哪个渠道转化率最低');
    expect(text).toContain('其中有的样本少于 30，不足以比较高低。');
    expect(caveats.join()).toContain('有 1 项的样本少于 30');
  });

  it('words before and after as a change, never as an effect', () => {
    const { text, comparison, caveats } = answer('活动前后转化率对比');
    expect(text).toContain('20.0%（20 / 100 人）');
    expect(text).toContain(
      '对比期（2026-05-14 至 2026-05-31）为 5.0%（5 / 100 人），上升 15.0 个百分点。',
    );
    expect(comparison).toMatchObject({ value: 0.05, n: 100, changeType: 'points' });
    expect(comparison?.change).toBeCloseTo(0.15, 12);
    expect(caveats.join()).toContain('没有对照组');
  });

  it('compares money in per cent', () => {
    const { text, comparison } = answer('revenue during vs before the campaign', en);
    expect(comparison?.value).toBe(9280);
    expect(comparison?.change).toBeCloseTo(10_920 / 9280 - 1, 12);
    expect(text).toContain('¥9,280 (14 orders); up 17.7%.');
  });

  it('does not call a difference when a side is too small', () => {
    const { text } = answer('客单价活动期间比活动前');
    expect(text).toContain('样本不足（少于 30），不足以比较');
    expect(text).not.toMatch(/上升|下降/);
  });

  it('gives no change against zero, and none against days without data', () => {
    const analysis = shopOf([sale('a', '2026-03-01', 10, null), sale('a', '2026-05-02', 20, null)]);
    const zero = answer('上个月销售额环比', analysis);
    expect(zero.comparison).toMatchObject({ value: 0, n: 0, change: null });
    expect(zero.caveats.join()).toContain('对比期为 0');
    const before = answer('上个月销售额同比', analysis);
    expect(before.comparison).toMatchObject({ value: null, n: null, change: null });
    expect(before.text).toContain('没有数据，无法比较');
  });

  it('says that a period lies outside the data instead of answering 0', () => {
    const { value, n, text } = answer('revenue in 2030', en);
    expect({ value, n }).toEqual({ value: null, n: null });
    expect(text).toContain('the data runs from 2025-10-29 to 2026-06-16');
  });

  it('warns of a period the data covers in part, and of periods of different length', () => {
    expect(answer('去年的销售额').caveats.join()).toContain('数据从 2025-10-29 开始');
    expect(answer('6月的销售额').caveats.join()).toContain('最后一条记录是 2026-06-16 的');
    expect(answer('revenue this month vs last month', en).caveats.join()).toContain(
      '26 and 31 days',
    );
  });

  it('adds up values side by side, but not people who may be in both', () => {
    const analysis = shopOf([
      sale('a', '2026-06-01', 10, '面霜'),
      sale('a', '2026-06-02', 20, '风扇'),
      sale('b', '2026-06-03', 40, '风扇'),
    ]);
    expect(answer('面霜和风扇的销售额', analysis)).toMatchObject({ value: 70, n: 3 });
    const buyers = answer('面霜和风扇的购买客户数', analysis);
    expect(buyers.value).toBeNull();
    expect(buyers.table).toEqual([
      { label: '风扇', value: 2, n: 2 },
      { label: '面霜', value: 1, n: 1 },
    ]);
  });

  it('splits by month, each with its own funnel', () => {
    const { table } = answer('conversion rate by month', en);
    expect(table?.map(({ label, value, n }) => ({ label, value, n }))).toEqual([
      { label: '2026-05', value: 0.05, n: 100 },
      { label: '2026-06', value: 0.2, n: 100 },
    ]);
  });

  it('states the change of each row when a split is compared', () => {
    const { table, text } = answer('上个月各品类销售额环比');
    for (const row of table!) expect(row.change).not.toBeUndefined();
    expect(text).toContain('整体 ¥13,280（18 笔订单）');
  });

  it('mentions the metric it left out and everything set aside', () => {
    const refund = (time: string) => ({ ...sale('a', time, -2, null), refund: true });
    const orders = [sale('a', '2026-06-01', 10, null), refund('2026-06-02'), refund('2026-06-03')];
    // Three refund rows were read; one has no customer and is not subtracted.
    const counts = {
      withoutCustomer: 3,
      amountWithoutCustomer: 99.5,
      refundRows: 3,
      duplicates: 1,
    };
    const cleaned = cleanedFrom({ orders, counts });
    const { caveats } = answer('销售额和订单数', smallAnalysis('zh', { cleaned }));
    expect(caveats).toEqual([
      '一次只回答一个指标：这里是销售额。订单数请再问一次。',
      '整份数据里，3 行订单没有客户编号，没有计入（金额 ¥99.50）；2 行退款已冲减销售额；1 行与前面的行相同，已去重。',
    ]);
  });

  it('takes path metrics of a typed stage table as typed', () => {
    const steps = [
      { index: 0, step: '曝光', reached: 1000, converted: 300 },
      { index: 1, step: '浏览', reached: 300, converted: 90 },
    ].map((row) => ({
      ...row,
      channel: null,
      rate: 0.3,
      lossReason: null,
      where: `T2!C${row.index + 2}`,
    }));
    const funnel = {
      ...zh.funnel!,
      definition: { ...zh.funnel!.definition, source: 'stages' as const, period: null },
      steps,
      channels: [],
      depth: null,
      channelOf: null,
    };
    const typed = smallAnalysis('zh', { funnel });
    const conversion = answer('转化率', typed);
    expect(conversion).toMatchObject({ value: 0.09, n: 1000, sources: ['T2!C2', 'T2!C3'] });
    expect(answer('互动率', typed).value).toBe(0.3);
    expect(answer('触达人数', typed).value).toBe(1000);
    const dated = ask(typed, '上个月转化率', today);
    expect('suggestions' in dated && dated.note.code).toBe('query.typed-path-no-period');
  });

  it('says first that money of several currencies is no number to use', () => {
    const notes = [note('problem', 'clean.several-currencies', { signs: '$ €' })];
    const cleaned = { ...en.cleaned, currency: '', notes };
    const mixed = smallAnalysis('en', { cleaned });
    for (const asked of ['revenue', 'AOV', 'revenue by channel']) {
      expect(answer(asked, mixed).caveats[0]).toBe(
        'The money is in several currencies ($ €), added up without conversion: do not use this number before it is converted to one.',
      );
    }
    expect(answer('orders', mixed).caveats.join()).not.toContain('currencies');
  });

  it('tells how it read the question', () => {
    expect(answer('短信渠道高价值客户上个月的订单数环比').question).toBe(
      '订单数 · 2026-05-01 至 2026-05-31 · 渠道＝短信 · 高价值客户 · 环比',
    );
  });
});
