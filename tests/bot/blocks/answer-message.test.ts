import { describe, expect, it } from 'vitest';
import {
  answerChart,
  answerMessage,
  howMessage,
  readButtonValue,
  tableMessage,
  validateMessage,
} from '../../../bot/blocks/index.ts';
import { NOW, sampleAnswer, snapshot } from './support.ts';

const options = { snapshot: snapshot('zh'), language: 'zh', now: NOW } as const;
const english = { snapshot: snapshot('en'), language: 'en', now: NOW } as const;
const kinds = (message: { blocks: readonly { type: string }[] }) =>
  message.blocks.map(({ type }) => type);
const textOf = (value: unknown): string => JSON.stringify(value).replaceAll('\u2060', '');

describe('answerMessage', () => {
  it('says what was understood, the number, the sentence, the table, the source and what to press', () => {
    const message = answerMessage(sampleAnswer('zh'), options);
    expect(validateMessage(message)).toEqual([]);
    expect(kinds(message)).toEqual([
      'context',
      'header',
      'section',
      'table',
      'context',
      'context',
      'actions',
      'context_actions',
    ]);
    expect(textOf(message.blocks[0])).toContain('我的理解：*下单转化率* · 高价值客户');
    expect(textOf(message.blocks[1])).toContain('14.2%，148 人里有 21 人下单');
    expect(textOf(message.blocks[5])).toContain(
      '来源：demo-618.zh.xlsx · 10:12 UTC 读取 · 截至 2026-06-26 · `触达!A2:A38890`',
    );
  });

  it('aligns numbers right, says what is hidden and ends with the whole', () => {
    const { blocks } = answerMessage(sampleAnswer('en'), english);
    const table = blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      column_settings: [
        { align: 'left' },
        { align: 'right' },
        { align: 'right' },
        { align: 'right' },
      ],
    });
    const rows = (table as { rows: { text: string }[][] }).rows.map((row) =>
      row.map(({ text }) => text),
    );
    expect(rows).toEqual([
      ['Region', 'n', 'Of which', 'Order conversion'],
      ['East', '148', '21', '14.2%'],
      ['South', '96', '12', '12.5%'],
      ['North', '71', 'hidden', 'hidden'],
      ['West', '36', 'hidden', 'hidden'],
      ['All', '351', '46', '13.1%'],
    ]);
  });

  it('tells number, n and period in the text of a notification', () => {
    const { text } = answerMessage(sampleAnswer('en'), english);
    expect(text.replaceAll('\u2060', '')).toBe(
      '14.2%: 21 of 148 ordered (Order conversion · high-value customers · region = East · 2026-06-01 to 2026-06-18; demo-618.en.xlsx)',
    );
  });

  it('says first that the data is of an older version, and why', () => {
    const stale = { since: NOW, reason: { zh: '文件有密码', en: 'it has a password' } };
    const message = answerMessage(sampleAnswer('zh'), {
      ...options,
      snapshot: snapshot('zh', { stale }),
      timeZone: 'Asia/Shanghai',
    });
    expect(textOf(message.blocks[4])).toContain(
      '用的是 18:12 的最后一个可读版本；之后的版本读不了：文件有密码',
    );
  });

  it('shows twelve rows and leaves the rest behind a button', () => {
    const table = Array.from({ length: 30 }, (_, index) => ({
      label: `城市 ${index}`,
      value: 1000 - index,
      n: null,
    }));
    const answer = sampleAnswer('zh', { table, unit: 'money', total: null });
    const message = answerMessage(answer, options);
    expect(validateMessage(message)).toEqual([]);
    expect(textOf(message)).toContain('…另有 18 行');
    expect(textOf(message)).toContain('看表格');
    const whole = tableMessage(answer, options);
    expect(validateMessage(whole)).toEqual([]);
    expect(textOf(whole)).toContain('城市 29');
    expect(textOf(whole)).toContain('¥971');
  });

  it('draws bars with shares as percent, and withheld rows not at all', () => {
    const table = [
      { label: '企业微信', value: 0.185, n: 433 },
      { label: '短信', value: 0.167, n: 681 },
      { label: '一个非常非常非常非常非常长的渠道名称甲', value: 0.147, n: 463 },
      { label: '一个非常非常非常非常非常长的渠道名称乙', value: 0.137, n: 204 },
      { label: '邮件', value: null, n: null, hidden: true as const },
    ];
    const message = answerMessage(sampleAnswer('zh', { table, chart: 'bar' }), options);
    expect(validateMessage(message)).toEqual([]);
    const chart = message.blocks.find(({ type }) => type === 'data_visualization');
    expect(chart).toMatchObject({
      title: '下单转化率（%）',
      chart: { type: 'bar', series: [{ data: [{ value: 18.5 }, {}, {}, {}] }] },
    });
  });

  it('draws a line over time instead of a table, and offers the table', () => {
    const table = ['2026-04', '2026-05', '2026-06'].map((label, index) => ({
      label,
      value: 0.1 + index / 50,
      n: 500,
    }));
    const message = answerMessage(sampleAnswer('zh', { table, chart: 'line' }), options);
    expect(validateMessage(message)).toEqual([]);
    expect(kinds(message)).toContain('data_visualization');
    expect(kinds(message)).not.toContain('table');
    expect(textOf(message)).toContain('看表格');
  });

  it('takes a picture for a funnel and describes it in words', () => {
    const table = [
      { label: '触达', value: 2310, n: null },
      { label: '打开', value: 1363, n: null },
    ];
    const answer = sampleAnswer('zh', { table, unit: 'count', chart: 'funnel' });
    expect(answerChart(answer, 'zh')).toMatchObject({
      kind: 'funnel',
      bars: [{ text: '2,310' }, { text: '1,363' }],
    });
    const message = answerMessage(answer, { ...options, picture: new Uint8Array([1]) });
    expect(message.image).toMatchObject({ altText: '下单转化率：触达 2,310 · 打开 1,363' });
    expect(answerMessage(answer, options).image).toBeNull();
  });

  it('carries whole questions in its buttons', () => {
    const { blocks } = answerMessage(sampleAnswer('zh'), options);
    const actions = blocks.find(({ type }) => type === 'actions') as {
      elements: { action_id: string; value: string; text: { text: string } }[];
    };
    expect(actions.elements.map(({ text }) => text.text)).toEqual([
      '按渠道看',
      '和前期比',
      '换成客单价',
      '怎么算的',
      '我问的不是这个',
    ]);
    const first = readButtonValue(actions.elements[0]!.value);
    expect(first).toEqual({
      language: 'zh',
      asked: { question: sampleAnswer('zh').followUps[0]!.question },
    });
  });

  it('keeps a question that is too long for a button under a key, or leaves the button out', () => {
    const values = Array.from({ length: 200 }, (_, index) => `一个很长的商品名称 ${index}`);
    const asked = {
      ...sampleAnswer('zh').asked,
      filters: [{ dimension: 'product' as const, values }],
    };
    const answer = sampleAnswer('zh', { asked, followUps: [] });
    expect(kinds(answerMessage(answer, options))).not.toContain('actions');
    const kept = answerMessage(answer, { ...options, keep: () => 'Q12' });
    const actions = kept.blocks.find(({ type }) => type === 'actions') as {
      elements: { value: string }[];
    };
    expect(readButtonValue(actions.elements[0]!.value)).toEqual({
      language: 'zh',
      asked: { key: 'Q12' },
    });
  });
});

describe('howMessage', () => {
  it('gives definition, period, cells, workbook and notes', () => {
    const message = howMessage(sampleAnswer('en'), english);
    expect(validateMessage(message)).toEqual([]);
    const text = textOf(message);
    for (const part of ['Definition', 'Ordered / reached', 'Touches!A2:A38890', 'Groups of 1–10']) {
      expect(text).toContain(part);
    }
  });
});

describe('readButtonValue', () => {
  it('is null for what is not ours', () => {
    for (const value of [undefined, '', 'x', '[]', '{"l":"de","q":{}}', '{"l":"zh","q":[]}']) {
      expect(readButtonValue(value)).toBeNull();
    }
  });
});
