import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PaneCode } from '#core/pane';
import { chromiumPath } from '../../support/chromium.ts';
import { type OpenOptions, type Stage, startStage } from './support/open-playground.ts';
import { smallBook } from './support/small-book.ts';
import { type Walk, walk } from './support/walk.ts';

let stage: Stage;
let w: Walk;
type Snapshot = Readonly<Record<string, string>>;
const OURS = ['Overview', 'Segments', 'Path', 'Evaluation', 'Customer list'];

async function open(options: OpenOptions = {}, table?: string): Promise<Walk> {
  const workbook = options.workbook ?? (await smallBook(table === undefined ? {} : { table }));
  w = await walk(stage, { workbook, ...options });
  return w;
}

/** The screen of a failure: what happened, what to do, what is safe, and the way on. */
async function saysWhy(code: string, ...parts: readonly string[]): Promise<void> {
  const { word, button, sees } = w;
  await sees(word(`${code}.title` as PaneCode, { sheet: parts[0] ?? '' }));
  const text = await w.text();
  expect(text).toContain(word(`${code}.advice` as PaneCode));
  expect(text).toContain(word('addin.safe'));
  for (const part of parts) expect(text).toContain(part);
  const wayOn = code === 'addin.cell-editing' ? 'pane.problem.stop-waiting' : 'pane.problem.go-on';
  expect(await button(wayOn).isVisible()).toBe(true);
}

/** Nothing of the add-in's in the workbook, seen or hidden, and the user's sheets as they were. */
async function nothingWritten(before: Snapshot): Promise<void> {
  const { tabs } = await w.host.workbook();
  expect(tabs.map(({ name }) => name)).toEqual(Object.keys(before));
  expect(await w.host.snapshot()).toEqual(before);
}

/** Trying again gives all results. */
async function worksNow(before: Snapshot): Promise<void> {
  await w.press('pane.problem.retry');
  await standsNow(before);
}

/** All results stand beside the user's own sheets. */
async function standsNow(before: Snapshot): Promise<void> {
  await w.pane.locator('.said').waitFor();
  expect(await w.tabs()).toEqual(expect.arrayContaining(OURS));
  expect(await w.host.snapshot()).toEqual(before);
  expect(w.problems).toEqual([]);
}

describe.skipIf(chromiumPath === null)('what can go wrong in Excel', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    await w?.close();
  });
  afterAll(() => stage?.close());

  it('a cell being edited: said at once, and done once it is finished', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.host.editMode(true);
    await w.press('pane.analyse.run');
    await saysWhy('addin.cell-editing');
    await nothingWritten(before);
    await w.host.editMode(false);
    await standsNow(before);
  });

  it('a workbook whose structure is protected', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.host.protectWorkbook(true);
    await w.press('pane.analyse.run');
    await saysWhy('addin.protected-workbook');
    await nothingWritten(before);
    await w.host.protectWorkbook(false);
    await worksNow(before);
  });

  it('a protected result sheet is named, and everything else stays as it was', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.analyse();
    const shown = await w.host.values('Segments!A1:H12');
    await w.host.protect('Segments', true);
    await w.press('pane.results.refresh');
    await saysWhy('addin.protected-sheet', 'Segments');
    expect(await w.host.values('Segments!A1:H12')).toEqual(shown);
    await w.host.protect('Segments', false);
    await w.press('pane.problem.unprotected');
    await standsNow(before);
  });

  it('a table of the user’s that has a name the results need', async () => {
    await open({}, 'LensCustomers');
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.press('pane.analyse.run');
    await saysWhy('addin.name-taken', 'LensCustomers', 'Customers');
    expect((await w.host.workbook()).tabs).toHaveLength(3);
    expect(await w.host.snapshot()).toEqual(before);
    await w.press('pane.problem.go-on');
    await w.button('pane.analyse.run').waitFor();
  });

  it('a sheet deleted while the workbook is being read', async () => {
    await open();
    await w.button('pane.welcome.mine').waitFor();
    await w.hold(4);
    await w.press('pane.welcome.mine');
    await expect.poll(() => w.host.held()).toBeGreaterThan(0);
    await w.host.deleteSheet('Touches');
    const before = await w.host.snapshot();
    await w.host.hold(null);
    await saysWhy('addin.sheet-deleted');
    await nothingWritten(before);
    await w.press('pane.problem.retry');
    await w.reads('2 sheets recognised');
  });

  it.each([
    ['RequestPayloadSizeLimitExceeded', 'addin.too-large'],
    ['ActivityLimitReached', 'addin.busy'],
    ['InvalidOrTimedOutSession', 'addin.connection'],
    ['AccessDenied', 'addin.denied'],
    ['GeneralException', 'addin.unknown'],
  ])('%s while writing: nothing half-written, and it works the next time', async (code, said) => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.host.fault({ code, at: 6 });
    await w.press('pane.analyse.run');
    await saysWhy(said);
    await nothingWritten(before);
    await worksNow(before);
  });

  it('an answer lost after the work was done: all results stand, and none twice', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    const run = w.host.fault({ code: 'RequestAborted', at: 9, phase: 'after' });
    await run;
    await w.press('pane.analyse.run');
    await Promise.race([
      w.pane.locator('.said').waitFor(),
      w.button('pane.problem.retry').waitFor(),
    ]);
    if (await w.button('pane.problem.retry').isVisible()) await worksNow(before);
    expect((await w.tabs()).filter((name) => / 2$/.test(name))).toEqual([]);
    expect((await w.host.tables()).filter(({ name }) => name === 'LensCustomers')).toHaveLength(1);
    expect(await w.host.snapshot()).toEqual(before);
  });

  it('an Excel too old is told before anything is asked of it', async () => {
    await open({ api: '1.9' });
    const before = await w.host.snapshot();
    await w.sees(w.word('addin.unsupported.title'));
    await w.reads(w.word('addin.unsupported', { version: '1.14' }));
    expect((await w.host.traffic()).syncs).toBe(0);
    expect(await w.host.snapshot()).toEqual(before);
  });

  it('a workbook without data: the sample is one press away', async () => {
    w = await walk(stage);
    await w.press('pane.welcome.mine');
    await saysWhy('addin.no-data');
    await w.press('pane.welcome.sample');
    await w.button('pane.data.go-on').waitFor();
    expect(await w.tabs()).toContain('Orders');
  });
});

describe.skipIf(chromiumPath === null)('cancelling', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    await w?.close();
  });
  afterAll(() => stage?.close());

  /** Presses Cancel while a request is under way. */
  async function cancelHeld(): Promise<void> {
    await expect.poll(() => w.host.held()).toBeGreaterThan(0);
    await w.press('pane.running.cancel');
    await w.host.hold(null);
    await w.reads(w.word('pane.done.cancelled'));
  }

  it('while reading leaves the workbook unread, and it can be read again', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.button('pane.welcome.mine').waitFor();
    await w.hold(4);
    await w.press('pane.welcome.mine');
    await cancelHeld();
    await nothingWritten(before);
    await w.readMine();
    await w.reads('3 sheets recognised');
  });

  it('while writing takes staging away again, and keeps what stood there before', async () => {
    await open();
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.hold(6);
    await w.press('pane.analyse.run');
    await cancelHeld();
    await nothingWritten(before);
    await w.start();
    const tabs = (await w.host.workbook()).tabs.map(({ name }) => name);
    const shown = await w.host.values('Segments!A1:H12');

    await w.host.type('Orders!D2', '75000');
    await w.reads(w.word('pane.results.stale'));
    const changed = await w.host.snapshot();
    await w.hold(14);
    await w.pane
      .getByRole('button', { name: w.word('pane.results.refresh') })
      .first()
      .click();
    await cancelHeld();
    expect((await w.host.workbook()).tabs.map(({ name }) => name)).toEqual(tabs);
    expect(await w.host.values('Segments!A1:H12')).toEqual(shown);
    expect(await w.host.snapshot()).toEqual(changed);
    expect(w.problems).toEqual([]);
  });

  it('while analysing leaves everything as it was', async () => {
    const workbook = readFileSync(new URL('../../../samples/demo-618.en.xlsx', import.meta.url));
    await open({ workbook });
    const before = await w.host.snapshot();
    await w.press('pane.welcome.mine');
    const step = w.pane.locator('.steps .now');
    await expect
      .poll(() => step.innerText(), { interval: 20 })
      .not.toContain(w.word('pane.running.read'));
    await w.press('pane.running.cancel');
    await w.reads(w.word('pane.done.cancelled'));
    await nothingWritten(before);
    await w.readMine();
    expect(w.problems).toEqual([]);
  });
});
