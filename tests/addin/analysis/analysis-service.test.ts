import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildTables, readSettingsSheet, type Step } from '#core';
import { analysisService } from '../../../addin/analysis/index.ts';
import { fileOf, gridOf } from '../../support/grid.ts';
import { doneValue, send, serviceWith, viewsOf } from './send-workbook.ts';
import { CAMPAIGN, ordersOnly, ordersRows, typedTables } from './small-workbook.ts';

const REQUEST = { settings: {}, language: 'en' as const };

describe('analysisService', () => {
  it('analyses a whole file as it does cells', async () => {
    const bytes = new Uint8Array(await readFile('samples/demo-618.en.xlsx'));
    const service = analysisService({ version: 'test' });
    doneValue(await service.file('demo-618.en.xlsx', bytes));
    const views = await viewsOf(service, { settings: { campaign: CAMPAIGN } });
    expect(views.problem).toBeNull();
    expect(views.segments?.customers).toBe(2000);
  });

  it('says what is wrong with a file in the language asked for', async () => {
    const service = analysisService({ version: 'test' });
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
    const outcome = await service.file('a.xlsx', picture, 'zh');
    expect(outcome).toMatchObject({
      kind: 'problem',
      problem: { code: 'workbook.read-not-a-workbook-picture', safe: '您的工作表没有被改动。' },
    });
  });

  it('reports its steps in order', async () => {
    const service = await serviceWith(ordersOnly());
    const steps: Step[] = [];
    await service.analyse(REQUEST, (step) => void steps.push(step));
    expect([...new Set(steps)]).toEqual([
      'table',
      'roles',
      'clean',
      'profile',
      'segment',
      'funnel',
      'evaluate',
      'report',
    ]);
  });

  it('ends an analysis when it is cancelled, and can analyse again', async () => {
    const service = await serviceWith(ordersOnly());
    const outcome = await service.analyse(REQUEST, (step) => {
      if (step === 'clean') void service.cancel();
    });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect((await viewsOf(service)).results).not.toBeNull();
  });

  it('does not carry a cancel over to the next call', async () => {
    const service = await serviceWith(ordersOnly());
    await service.cancel();
    expect((await service.analyse(REQUEST, () => undefined)).kind).toBe('done');
  });

  it('answers calls in order', async () => {
    const service = await serviceWith(ordersOnly());
    const analysing = service.analyse(REQUEST, () => undefined);
    const customer = await service.customer({ id: 'high' });
    expect(customer?.segment).toBe('High-value customers');
    await analysing;
  });

  it('gives a problem for a workbook without any table', async () => {
    const service = await serviceWith(fileOf('empty.xlsx', gridOf('Sheet1', [])));
    const outcome = await service.analyse({ ...REQUEST, language: 'zh' }, () => undefined);
    expect(outcome).toMatchObject({ kind: 'problem', problem: { code: 'analysis.no-tables' } });
    const { problem } = outcome as Extract<typeof outcome, { kind: 'problem' }>;
    expect(problem.title).toBe('还没有可分析的数据');
    expect(problem.advice).toContain('示例');
  });

  it('shows the sheets of a workbook it cannot analyse, and what to do', async () => {
    const rows = [
      ['Colour', 'Mood'],
      ['red', 'fine'],
      ['blue', 'fine'],
    ];
    const service = await serviceWith(fileOf('odd.xlsx', gridOf('Notes', rows)));
    const views = await viewsOf(service);
    expect(views.problem?.code).toBe('analysis.nothing-to-do');
    expect(views.problem?.text).not.toContain('--');
    expect(views.results).toBeNull();
    expect(views.segments).toBeNull();
    expect(views.data.sheets.map(({ name, kind }) => [name, kind])).toEqual([['Notes', 'unknown']]);
    expect(views.plan.outputs.every(({ ready }) => !ready)).toBe(true);
    expect((await service.plan()).kind).toBe('problem');
  });

  it('follows a role the user gives', async () => {
    const rows = ordersRows().map(([who, order, date, money], index) =>
      index === 0 ? ['Who', order!, date!, 'Worth'] : [who!, order!, date!, money!],
    );
    const service = await serviceWith(fileOf('book.xlsx', gridOf('Orders', rows)));
    const roles = [
      { sheet: 'Orders', column: 'Who', role: 'customer' as const },
      { sheet: 'Orders', column: 'Worth', role: 'amount' as const },
    ];
    const fixed = await viewsOf(service, { settings: { roles } });
    const column = fixed.data.sheets[0]!.columns.find(({ column: name }) => name === 'Worth')!;
    expect(column).toMatchObject({
      role: 'amount',
      certainty: 'fixed',
      certaintyText: 'set by you',
    });
    expect(fixed.segments?.customers).toBe(3);
  });

  it('says what a column left unused may be, and how likely that is', async () => {
    const rows = ordersRows().map((row, index) => [...row, index === 0 ? 'Value' : index * 31]);
    const views = await viewsOf(await serviceWith(fileOf('book.xlsx', gridOf('Orders', rows))));
    const column = views.data.sheets[0]!.columns.find(({ column: name }) => name === 'Value')!;
    expect(column).toMatchObject({ role: null, certainty: 'confirm', roleText: 'not used' });
    expect(column.certaintyText).toMatch(/^maybe Amount, \d+%$/);
  });

  it.each([
    [604_800_000, '7d'],
    [null, 'none'],
  ] as const)('gives a window of %s ms as settings take it: %s', async (windowMs, window) => {
    const views = await viewsOf(await serviceWith(ordersOnly()), { settings: { windowMs } });
    expect(views.settings.window).toBe(window);
  });

  it('still shows the sheets when a role names a column that is gone', async () => {
    const service = await serviceWith(ordersOnly());
    const roles = [{ sheet: 'Orders', column: 'Gone', role: 'amount' as const }];
    const views = await viewsOf(service, { settings: { roles } });
    expect(views.problem?.code).toMatch(/^roles\.override-unknown-column/);
    expect(views.data.sheets[0]!.kind).toBe('orders');
  });

  it('gives what orders alone can give, and says what is missing', async () => {
    const { results, plan } = await viewsOf(await serviceWith(ordersOnly()));
    expect(results?.segments?.rows[0]).toMatchObject({ id: 'high', customers: 1 });
    expect(results?.path).toBeNull();
    expect(results?.missing.map(({ part }) => part)).toEqual(['Conversion path', 'Evaluation']);
    expect(plan.outputs.map(({ ready }) => ready)).toEqual([true, false, false, true, true, true]);
    expect(results?.missing.map(({ text }) => text).join()).not.toContain('--');
  });

  it('shows tables typed by hand', async () => {
    const { results, segments, plan } = await viewsOf(await serviceWith(typedTables()));
    expect(segments).toBeNull();
    expect(results?.segments?.rows.map(({ name, shareText }) => [name, shareText])).toEqual([
      ['VIP', '20.0%'],
      ['Others', '80.0%'],
    ]);
    expect(results?.path?.steps.map(({ label, customers }) => [label, customers])).toEqual([
      ['Sent', 1000],
      ['Opened', 400],
      ['Converted', 100],
    ]);
    expect(results?.evaluation?.rows[0]).toMatchObject({
      before: '5.0%',
      after: '8.0%',
      change: { tone: 'up', text: '▲ Up +3.0 points (+60.0%)' },
      n: 'n 2,000, before 2,000',
      target: 'Target 7.0%: +1.0 pt met',
    });
    expect(plan.outputs[0]!.ready).toBe(true);
  });

  it('leaves out what was not chosen, without a second analysis', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const steps: Step[] = [];
    const outcome = await service.analyse({ ...REQUEST, outputs: ['log'] }, (step) => {
      steps.push(step);
    });
    const { results, segments, plan } = doneValue(outcome);
    expect(new Set(steps)).toEqual(new Set(['report']));
    expect(results?.segments).toBeNull();
    expect(results?.missing[0]).toEqual({
      part: 'Segments',
      text: 'Segments were not chosen for this run.',
    });
    expect(segments?.customers).toBe(3);
    expect(plan.outputs.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['log']);
    const ids = doneValue(await service.plan()).sheets.map(({ id }) => id);
    expect(ids).toEqual(['overview', 'metrics', 'log', 'quality', 'settings']);
  });

  it('hands out the blocks of the plan it gave last', async () => {
    const service = await serviceWith(ordersOnly());
    await expect(service.block(0, 0)).rejects.toThrow();
    await viewsOf(service);
    const plan = doneValue(await service.plan());
    const block = await service.block(0, 0);
    expect(block.cells).toHaveLength(plan.sheets[0]!.blocks[0]!.rows);
    const { plan: sample } = await service.sample('en');
    expect(sample.kind).toBe('sample');
    expect((await service.block(0, 0)).cells).toHaveLength(sample.sheets[0]!.blocks[0]!.rows);
  });

  it('reads the settings sheet of the workbook below the settings of the request', async () => {
    const settings = gridOf(
      'Lens Settings',
      [
        ['Setting', 'Value', 'Meaning'],
        ['Campaign name', 'Spring', ''],
        ['Smallest sample', 44, ''],
      ],
      {
        tables: [
          {
            name: 'LensSettings',
            firstRow: 1,
            lastRow: 3,
            firstColumn: 0,
            lastColumn: 2,
            hasTotals: false,
          },
        ],
      },
    );
    const file = fileOf('book.xlsx', gridOf('Orders', ordersRows()), settings);
    expect(readSettingsSheet(buildTables(file)).settings.minimumN).toBe(44);
    const views = await viewsOf(await serviceWith(file), { settings: { campaignName: 'Summer' } });
    expect(views.plan.campaignName).toBe('Summer');
    expect(views.settings.minimumN).toBe(44);
    expect(views.data.sheets.map(({ name }) => name)).toEqual(['Orders']);
  });

  it('lets rules that are the preset’s own follow the language', async () => {
    const service = await serviceWith(ordersOnly());
    const { segments } = await viewsOf(service);
    const drafts = segments!.rules.map(({ id, name, rule, strategy }, index) => ({
      id,
      name,
      strategy,
      rule: index === 0 ? 'orders_90d >= 4' : rule,
    }));
    const zh = await viewsOf(service, { language: 'zh', settings: { segments: drafts } });
    expect(zh.segments!.rules[0]).toMatchObject({ name: '高价值客户', rule: 'orders_90d >= 4' });
    expect(zh.segments!.preset).toBe('您改过的规则');
  });

  it('forgets all cells when a workbook begins', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    await send(service, typedTables());
    expect(await service.customer({ id: 'high' })).toBeNull();
    expect((await viewsOf(service)).data.sheets).toHaveLength(3);
  });
});
