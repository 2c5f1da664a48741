import { describe, expect, it } from 'vitest';
import {
  type AnalyzeOptions,
  analysisJson,
  analyze,
  CancelledError,
  customerRows,
  parsePeriod,
  type SourceFile,
} from '#core';
import { type CellInput, fileOf, gridOf, pending } from '../../support/grid.ts';

const OPTIONS: AnalyzeOptions = { settings: [], language: 'en', version: 'test' };
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const ORDERS: readonly (readonly CellInput[])[] = [
  ['Customer ID', 'Order number', 'Order date', 'Amount'],
  ['C1', 'A1', day('2026-05-20'), 100],
  ['C1', 'A2', day('2026-06-03'), 300],
  ['C2', 'A3', day('2026-06-04'), 50],
];
const TOUCHES: readonly (readonly CellInput[])[] = [
  ['Customer ID', 'Event time', 'Event', 'Channel', 'Campaign'],
  ['C1', day('2026-06-01'), 'view', 'sms', 'Summer'],
  ['C1', day('2026-06-02'), 'add to cart', 'sms', 'Summer'],
  ['C2', day('2026-06-01'), 'view', 'mail', 'Summer'],
];
const orders = (rows = ORDERS): SourceFile => fileOf('book.xlsx', gridOf('Orders', rows));
const run = (file: SourceFile, options: Partial<AnalyzeOptions> = {}) =>
  analyze([file], { ...OPTIONS, ...options });

describe('analyze', () => {
  it('walks the whole line for orders', async () => {
    const analysis = await run(orders());
    expect(analysisJson(analysis)).toMatchObject({ customers: 2, orders: 3, revenue: 450 });
    expect(customerRows(analysis)[1]).toEqual(
      expect.arrayContaining(['C1', 2, 400, 200, '2026-05-20', '2026-06-03']),
    );
  });

  it('says for each missing part what it needs, and delivers the rest', async () => {
    const analysis = await run(orders());
    expect(analysis.segmentation).not.toBeNull();
    expect(analysis.missing).toMatchObject({
      segments: null,
      path: { code: 'analysis.path-no-events' },
      evaluation: { code: 'analysis.evaluation-no-campaign' },
    });
  });

  it.each([
    ['customer', 'analysis.segments-no-customer', [1, 2, 3]],
    ['amount', 'analysis.segments-no-amount', [0, 1, 2]],
  ] as const)('names the %s column when that is what the orders lack', async (_, code, kept) => {
    const rows = ORDERS.map((row) => kept.map((column) => row[column] ?? null));
    const touches = gridOf('Touches', TOUCHES);
    const analysis = await run(fileOf('book.xlsx', gridOf('Orders', rows), touches));
    expect(analysis.missing.segments?.code).toBe(code);
  });

  it('refuses what could give nothing at all, with the reason', async () => {
    const undated = ORDERS.map((row) => [row[0]!, row[3]!]);
    await expect(run(orders(undated))).rejects.toMatchObject({ code: 'analysis.segments-no-date' });
    await expect(run(orders(ORDERS.slice(0, 1)))).rejects.toMatchObject({
      code: 'analysis.header-only',
    });
    const poem: CellInput[][] = [
      ['a', 'b'],
      ['roses', 'red'],
      ['violets', 'blue'],
    ];
    await expect(run(fileOf('book.xlsx', gridOf('Poem', poem)))).rejects.toMatchObject({
      code: 'analysis.nothing-to-do',
    });
    await expect(run(fileOf('book.xlsx'))).rejects.toMatchObject({ code: 'analysis.no-tables' });
  });

  it('lets later settings win', async () => {
    const settings = [{ asOf: '2026-07-01', minimumN: 50 }, { asOf: '2026-06-30' }];
    const analysis = await run(orders(), { settings });
    expect(analysis.rfm?.asOf).toBe(Date.parse('2026-06-30') / 86_400_000);
    expect(analysis.settings.minimumN).toBe(50);
    expect(analysis.manifest.settings).toEqual({ asOf: '2026-06-30', minimumN: 50 });
  });

  it('fills in what nobody set: as-of, the period before, the campaign’s name', async () => {
    const settings = [{ campaign: parsePeriod('2026-06-01..2026-06-10') }];
    const file = fileOf('book.xlsx', gridOf('Orders', ORDERS), gridOf('Touches', TOUCHES));
    const analysis = await run(file, { settings });
    expect(analysis.settings.before).toEqual(parsePeriod('2026-05-22..2026-05-31'));
    expect(analysis.settings.campaignName).toBe('Summer');
    expect(analysis.manifest.asOf).toBe('2026-06-05');
  });

  it('shows the path by channel in JSON only when asked', async () => {
    const file = fileOf('book.xlsx', gridOf('Orders', ORDERS), gridOf('Touches', TOUCHES));
    const steps = ['view', 'add to cart'].map((label) => ({ label, events: [label] }));
    const channels = async (by: 'channel' | null) => {
      const json = analysisJson(await run(file, { settings: [{ steps, by }] }));
      const { funnel } = json as { funnel: { steps: { channel: string | null }[] } };
      return [...new Set(funnel.steps.map(({ channel }) => channel))];
    };
    expect(await channels(null)).toEqual([null]);
    expect(await channels('channel')).toEqual(expect.arrayContaining([null, 'sms', 'mail']));
  });

  it('speaks the language of the column names unless told otherwise', async () => {
    const zh = orders([
      ['客户编号', '订单编号', '下单时间', '实付金额'],
      ['C1', 'A1', day('2026-05-20'), 100],
    ]);
    expect((await run(zh, { language: null })).settings.language).toBe('zh');
    expect((await run(zh)).settings.language).toBe('en');
  });

  it('tells every step, and stops when cancelled', async () => {
    const steps: string[] = [];
    const signal = { aborted: false };
    const control = {
      signal,
      progress: (step: string) => {
        steps.push(step);
        if (step === 'segment') signal.aborted = true;
      },
    };
    await expect(analyze([orders()], OPTIONS, control)).rejects.toThrow(CancelledError);
    expect([...new Set(steps)]).toEqual(['table', 'roles', 'clean', 'profile', 'segment']);
  });

  it('gives the same result for the same input', async () => {
    const json = async () => JSON.stringify(analysisJson(await run(orders())));
    expect(await json()).toBe(await json());
  });

  it('refuses orders of which none counts with the reason why', async () => {
    const refusal = (rows: readonly (readonly CellInput[])[], asOf?: string) =>
      run(orders(rows), { settings: [asOf === undefined ? {} : { asOf }] });
    await expect(refusal(ORDERS, '2020-01-01')).rejects.toMatchObject({
      code: 'analysis.all-after-as-of',
      params: { asOf: '2020-01-01' },
    });
    const uncalculated = ORDERS.map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), pending],
    );
    await expect(refusal(uncalculated)).rejects.toMatchObject({ code: 'clean.pending-formulas' });
    const ambiguous = ORDERS.map(([who, number, date, money], index) => [
      who ?? null,
      number ?? null,
      index === 0 ? (date ?? null) : `0${index}/09/2026`,
      money ?? null,
    ]);
    await expect(refusal(ambiguous)).rejects.toMatchObject({ code: 'clean.dates-order-unknown' });
    const free = ORDERS.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 0]));
    await expect(refusal(free)).rejects.toMatchObject({ code: 'analysis.segments-no-paid-orders' });
  });

  it('refuses in the language of the files', async () => {
    const zh = fileOf(
      '书.xlsx',
      gridOf('漏斗', [
        ['步骤几', '短信', '微信'],
        ['点击', 1, 2],
      ]),
    );
    await expect(run(zh, { language: null })).rejects.toMatchObject({ language: 'zh' });
  });

  it('reads a workbook that holds a typed segment table alone', async () => {
    const table = gridOf('Segments', [
      ['Segment', 'Features', 'Tags', 'Share', 'Strategy'],
      ['High value', 'Buys a lot', 'VIP', 0.08, 'Care'],
    ]);
    expect((await run(fileOf('book.xlsx', table))).cleaned.typedSegments).toHaveLength(1);
  });

  it('warns that typed before and after figures stand for measured ones', async () => {
    const typed = gridOf('Evaluation', [
      ['Dimension', 'KPI', 'Before', 'After', 'Target'],
      ['Value', 'Average order value', 100, 120, 110],
    ]);
    const file = fileOf('book.xlsx', gridOf('Orders', ORDERS), typed);
    const settings = [{ campaign: parsePeriod('2026-06-01..2026-06-10') }];
    const analysis = await run(file, { settings });
    expect(analysis.evaluation?.source).toBe('typed');
    expect(analysis.notes.map(({ code }) => code)).toContain('analysis.evaluation-typed-used');
  });

  it('says when a few orders stand far after all others, with their cell', async () => {
    const many = (last: string) => [
      ORDERS[0]!,
      ...Array.from({ length: 30 }, (_, i) => [`C${i % 5}`, `A${i}`, day('2026-05-20'), 10]),
      ['C1', 'A99', day(last), 10],
    ];
    const noteIn = async (last: string) =>
      (await run(orders(many(last)))).notes.find(
        ({ code }) => code === 'analysis.orders-far-ahead',
      );
    expect(await noteIn('2029-05-20')).toMatchObject({
      level: 'warning',
      params: { n: 1, last: '2029-05-20', rest: '2026-05-20', days: 1096 },
      where: 'Orders!C32',
    });
    expect(await noteIn('2026-06-20')).toBeUndefined();
  });

  it('says which events the path it found leaves out', async () => {
    const touches = gridOf('Touches', [
      ...TOUCHES,
      ['C2', day('2026-06-02'), 'zzz', 'sms', 'Summer'],
    ]);
    const { notes } = await run(fileOf('book.xlsx', gridOf('Orders', ORDERS), touches));
    expect(notes.find(({ code }) => code === 'analysis.path-steps-found')?.params).toEqual({
      steps: 'view > add to cart',
      unused: 'zzz',
    });
  });
});
