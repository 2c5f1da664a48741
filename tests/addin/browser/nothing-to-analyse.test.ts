import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { type Stage, startStage } from './support/open-playground.ts';
import { type Walk, walk } from './support/walk.ts';

let stage: Stage;
let w: Walk;

/** A workbook of one sheet. */
async function book(sheet: string, rows: readonly (readonly (string | number)[])[]) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe.skipIf(chromiumPath === null)('a workbook with nothing to analyse', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(() => w?.close());
  afterAll(() => stage?.close());

  it('says so beside a sheet that was not recognised', async () => {
    const rows = [1, 2, 3].map((n) => [`shelf ${n}`, n * 3]);
    w = await walk(stage, { workbook: await book('Stock', [['Shelf', 'Boxes'], ...rows]) });
    await w.readMine();
    await w.sees(w.word('pane.data.none-title'));
    await w.reads(/there is nothing to analyse/);
    await w.press('pane.data.go-on');
    await w.reads(/there is nothing to analyse/);
    expect(await w.button('pane.analyse.run').isDisabled()).toBe(true);
  });
});
