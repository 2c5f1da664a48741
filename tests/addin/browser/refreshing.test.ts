import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { type Stage, startStage } from './support/open-playground.ts';
import { customerId, smallBook } from './support/small-book.ts';
import { type Walk, walk } from './support/walk.ts';

let stage: Stage;
let w: Walk;

describe.skipIf(chromiumPath === null)('results that stand in the workbook', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    await w?.close();
  });
  afterAll(() => stage?.close());

  const rows = async () =>
    (await w.host.tables()).find(({ name }) => name === 'LensCustomers')!.rows;

  it('are said to be old once a cell changes, and follow in place when refreshed', async () => {
    w = await walk(stage, { workbook: await smallBook() });
    await w.readMine();
    await w.analyse();
    const tabs = await w.tabs();
    const count = await rows();
    const [[sum]] = (await w.host.values('Metrics!F7')) as [[number]];
    // A formula and a chart sheet of the user's own hang on the table.
    await w.host.type('Customers!H1', '=SUM(LensCustomers[Monetary])');
    await w.host.type('Customers!H2', '=ROWS(LensCustomers[Segment])');
    expect(await w.host.values('Customers!H2')).toEqual([[count]]);

    await w.reads(w.word('pane.results.stale'));
    await w.host.type('Orders!D2', '70060');
    await w.host.type('Customers!A62', 'C061');
    await w.host.type('Customers!D62', 'yes');
    const [[amount]] = (await w.host.values('Orders!D2')) as [[number]];
    await w.pane
      .getByRole('button', { name: w.word('pane.results.refresh') })
      .first()
      .click();
    await w.pane.locator('.said').waitFor();
    expect(await w.text()).not.toContain(w.word('pane.results.stale'));
    expect(await w.tabs()).toEqual(tabs);
    expect(await rows()).toBe(count + 1);
    expect(await w.host.formulas('Customers!H1:H2')).toEqual([
      ['=SUM(LensCustomers[Monetary])'],
      ['=ROWS(LensCustomers[Segment])'],
    ]);
    const [[total], [people]] = (await w.host.values('Customers!H1:H2')) as [[number], [number]];
    expect(people).toBe(count + 1);
    const [[now]] = (await w.host.values('Metrics!F7')) as [[number]];
    expect([amount, now > sum, Math.round(total)]).toEqual([70060, true, Math.round(now)]);
    expect(w.problems).toEqual([]);
  });

  it('are removed, all of them and only they; a copy of one is the user’s', async () => {
    w = await walk(stage, { workbook: await smallBook() });
    const before = await w.host.snapshot();
    await w.readMine();
    await w.analyse();
    await w.pane.evaluate(() =>
      Excel.run(async (context) => {
        const copy = context.workbook.worksheets.getItem('Segments').copy('End');
        copy.name = 'My copy';
        await context.sync();
      }),
    );
    const copied = await w.host.values("'My copy'!A2:C4");
    await w.press('pane.results.remove');
    await w.press('pane.results.remove-yes');
    await w.pane.locator('.said').waitFor();
    expect(await w.tabs()).toEqual([...Object.keys(before), 'My copy']);
    expect(await w.host.values("'My copy'!A2:C4")).toEqual(copied);
    expect(await w.host.snapshot()).toEqual(before);
    expect((await w.host.workbook()).tabs.filter(({ visible }) => !visible)).toEqual([]);
    // The pane goes on: the results can be written again.
    await w.pane.getByRole('button', { name: w.word('pane.results.write') }).click();
    await w.reads(w.word('pane.done.written', { sheets: 9 }));
    expect(await w.tabs()).toEqual(expect.arrayContaining(['Segments', 'My copy']));
    expect(await w.host.values("'My copy'!A2:C4")).toEqual(copied);
    expect(w.problems).toEqual([]);
  });

  it('show the customer under the cursor, from any sheet, with reasons', async () => {
    w = await walk(stage, { workbook: await smallBook() });
    const { pane, host } = w;
    await w.readMine();
    await w.analyse();
    await w.tab('customer');
    await w.sees(w.word('pane.customer.none-title'));
    const list = await host.values("'Customer list'!A2:P70");
    const header = list[0]!.map(String);
    const rowOf = new Map(list.slice(1).map((row, at) => [String(row[0]), { row, at: at + 3 }]));
    const segmentAt = header.indexOf('Segment');
    const shows = async (id: string) => {
      await w.sees(new RegExp(`\\b${id}\\b`));
      const segment = String(rowOf.get(id)!.row[segmentAt]);
      expect(await pane.locator('.customer .chip').first().innerText()).toBe(segment);
      expect(await w.text()).toContain(w.word('pane.customer.row'));
      await w.sees(w.word('pane.customer.why', { segment }));
    };
    await host.select('Customers!B5');
    await shows(customerId(4));
    const [[ordered]] = (await host.values('Orders!A9')) as [[string]];
    await host.select('Orders!D9');
    await shows(ordered);
    const other = customerId(7);
    await host.select(`'Customer list'!C${rowOf.get(other)!.at}`);
    await shows(other);
    expect(await pane.locator('.customer .check li').count()).toBeGreaterThan(1);

    await host.select('Overview!A1');
    await w.reads(w.word('pane.customer.not-one', { sheet: 'Overview', row: 1 }));
    await pane.getByLabel(w.word('pane.customer.find')).fill(customerId(12));
    await w.press('pane.customer.search');
    await w.sees(new RegExp(customerId(12)));
    await w.reads(w.word('pane.customer.found'));
    expect(w.problems).toEqual([]);
  });

  it('are led to by links, sheet and cells', async () => {
    w = await walk(stage, { workbook: await smallBook() });
    await w.readMine();
    await w.analyse();
    await w.pane.getByRole('button', { name: /Segments!D3/ }).click();
    await expect
      .poll(async () => (await w.host.workbook()).selection)
      .toMatchObject({ sheet: 'Segments', area: { row: 2, column: 3 } });
    await w.host.deleteSheet('Segments');
    await w.pane.getByRole('button', { name: /Segments!D3/ }).click();
    await w.sees(w.word('addin.link-gone.title'));
    await w.press('pane.problem.go-on');
    await w.button('pane.results.edit-rules').waitFor();
    expect(w.problems).toEqual([]);
  });
});
