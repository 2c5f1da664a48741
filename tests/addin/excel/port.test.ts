import { describe, expect, it, vi } from 'vitest';
import { LensError } from '#core';
import { excel } from '../../../addin/excel/index.ts';
import { enterCells, HostWorkbook } from '../../hosts/excel/index.ts';
import { openExcel } from '../../hosts/excel/node/index.ts';
import { blocksOf, planSmall } from './write/workbook.ts';

function opened() {
  const workbook = new HostWorkbook(['Orders', 'Hidden']);
  workbook.sheets[1]!.visibility = 'Hidden';
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  enterCells(workbook.sheets[0]!, area, [
    ['id', 'amount'],
    ['A1', 5],
  ]);
  return openExcel({ workbook, globals: true, api: '1.14' });
}

async function withResults() {
  const scene = opened();
  const planned = planSmall(5);
  await excel.write(planned.plan, blocksOf(planned), {});
  return scene;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LensError ? error.code : error),
  );

describe('look', () => {
  it('tells the user’s sheets from the results, whatever they are called now', async () => {
    const { workbook } = await withResults();
    workbook.sheet('Overview')!.name = 'For the boss';
    const { sheets, hasResults } = await excel.look();
    expect(hasResults).toBe(true);
    expect(sheets).toContainEqual({ name: 'Orders', visible: true, result: null });
    expect(sheets).toContainEqual({ name: 'Hidden', visible: false, result: null });
    expect(sheets).toContainEqual({ name: 'For the boss', visible: true, result: 'overview' });
  });
});

describe('show', () => {
  it('selects the cells of a user’s sheet', async () => {
    const { workbook } = opened();
    await excel.show({ sheet: { name: 'Orders' }, cells: 'B2', text: 'Orders!B2' });
    expect(workbook.selection).toMatchObject({ area: { row: 1, column: 1, rows: 1, columns: 1 } });
  });

  it('finds a result sheet that was renamed', async () => {
    const { workbook } = await withResults();
    workbook.sheet('Overview')!.name = 'For the boss';
    await excel.show({ sheet: { result: 'overview' }, cells: 'A1', text: 'Overview!A1' });
    expect(workbook.active.name).toBe('For the boss');
  });

  it.each([
    ['is not there any more', 'Gone'],
    ['is hidden', 'Hidden'],
  ])('says so when the sheet %s', async (_, name) => {
    opened();
    const link = { sheet: { name }, cells: 'A1', text: `${name}!A1` };
    expect(await codeOf(excel.show(link))).toBe('addin.link-gone');
  });
});

describe('recall and remember', () => {
  it('keep a value in the workbook', async () => {
    opened();
    expect(await excel.recall('seen')).toBeNull();
    await excel.remember('seen', { once: true });
    expect(await excel.recall('seen')).toEqual({ once: true });
  });
});

describe('onSelection', () => {
  it('tells the row where the cursor came to rest', async () => {
    const { workbook } = opened();
    const then = vi.fn();
    await excel.onSelection(then);
    const orders = workbook.sheets[0]!;
    workbook.asPerson(() => workbook.select(orders, { row: 5, column: 0, rows: 1, columns: 1 }));
    workbook.asPerson(() => workbook.select(orders, { row: 1, column: 0, rows: 1, columns: 1 }));
    await vi.waitFor(() => expect(then).toHaveBeenCalled(), { timeout: 20_000 });
    expect(then.mock.calls).toEqual([[{ sheet: 'Orders', row: 2 }]]);
  });
});

describe('onChange', () => {
  it('tells of a person’s change, not of the add-in’s own', async () => {
    const { workbook } = opened();
    const then = vi.fn();
    const end = await excel.onChange(then);
    const planned = planSmall(5);
    await excel.write(planned.plan, blocksOf(planned), {});
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    const sheet = workbook.sheet('Orders')!;
    workbook.asPerson(() => {
      enterCells(sheet, area, [[7]]);
      workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' });
    });
    await vi.waitFor(() => expect(then).toHaveBeenCalled(), { timeout: 20_000 });
    expect(then.mock.calls).toEqual([['Orders']]);
    await end();
  });

  it('tells of a change also when the person is typing into the next cell already', async () => {
    const { workbook, host } = opened();
    const then = vi.fn();
    await excel.onChange(then);
    const sheet = workbook.sheet('Orders')!;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    host.setEditing(true);
    workbook.asPerson(() => workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(then).not.toHaveBeenCalled();
    host.setEditing(false);
    await vi.waitFor(() => expect(then.mock.calls).toEqual([['Orders']]), { timeout: 20_000 });
  });
});
