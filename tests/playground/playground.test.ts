import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type OpenedPlayground,
  type OpenOptions,
  openPlayground,
  type Stage,
  startStage,
} from '../addin/browser/support/open-playground.ts';
import { chromiumPath } from '../support/chromium.ts';

let stage: Stage;
let opened: OpenedPlayground | null = null;

async function open(options: OpenOptions = {}): Promise<OpenedPlayground> {
  opened = await openPlayground(stage, { pane: '/test-pane/', ...options });
  return opened;
}

/** The cell as the grid has it on the screen. */
const cell = (page: Page, row: number, column: number) =>
  page.locator(`revogr-data[type="rgRow"] [data-rgrow="${row}"][data-rgcol="${column}"]`).last();

/** A sheet of results in front, made by a script as the add-in makes it. */
const writeResults = (pane: Frame) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Results');
      sheet.tabColor = '#0B6673';
      sheet.getRange('A1:B3').values = [
        ['segment', 'share'],
        ['loyal', 0.25],
        ['new', 0.5],
      ];
      sheet.getRange('B2:B3').numberFormat = [['0.0%'], ['0.0%']];
      sheet.getRange('A1:B1').format.fill.color = '#E4F1F2';
      sheet.getRange('A1:B1').format.font.bold = true;
      const bars = sheet.getRange('B2:B3').conditionalFormats.add('DataBar');
      bars.dataBar.upperBoundRule = { type: 'Number', formula: '1' };
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Shares';
      chart.setPosition('D2', 'H12');
      const hidden = context.workbook.worksheets.add('Staging');
      hidden.visibility = 'VeryHidden';
      sheet.activate();
      await context.sync();
    }),
  );

describe.skipIf(chromiumPath === null)('playground', () => {
  beforeAll(async () => {
    stage = await startStage('test');
  });
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  afterAll(() => stage?.close());

  it('shows the cells of a file with their formats, sheet by sheet', async () => {
    const workbook = await readFile(new URL('../../samples/demo-618.zh.xlsx', import.meta.url));
    const { page, host, problems } = await open({ language: 'zh', workbook });
    const first = String((await host.values('客户!A1'))[0]?.[0]);
    await expect.poll(() => cell(page, 0, 0).textContent()).toBe(first);
    await page.getByRole('tab', { name: '订单' }).click();
    await expect.poll(() => cell(page, 3, 2).textContent()).toMatch(/^2025-07-01 09:00/);
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      '客户',
      '订单',
      '触达',
      '反馈',
      '目标',
    ]);
    expect(problems).toEqual([]);
  });

  it('draws looks, data bars and charts, colours our tabs and hides hidden ones', async () => {
    const { page, pane } = await open();
    await writeResults(pane);
    await expect.poll(() => cell(page, 1, 1).textContent()).toBe('25.0%');
    const looks = await page.evaluate(() => {
      const at = (row: number, column: number) =>
        document.querySelector<HTMLElement>(
          `revogr-data[type="rgRow"] [data-rgrow="${row}"][data-rgcol="${column}"].cell`,
        );
      return {
        fill: at(0, 0)?.style.background,
        weight: at(0, 0)?.querySelector<HTMLElement>('.cell-text')?.style.fontWeight,
        bar: at(1, 1)?.style.background.includes('25%'),
        chart: document.querySelector('.chart canvas') !== null,
      };
    });
    expect(looks).toEqual({ fill: 'rgb(228, 241, 242)', weight: '600', bar: true, chart: true });
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Sheet1', 'Results']);
    expect(await page.locator('.tab.coloured').allTextContents()).toEqual(['Results']);
  });

  it('types into a cell, in place and in the formula bar, and formulas follow', async () => {
    const { page, host } = await open();
    await cell(page, 0, 0).dblclick();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.values('Sheet1!A1')).toEqual([[12]]);
    await cell(page, 1, 0).click();
    await page.getByLabel('Formula bar').fill('=A1*2');
    await page.getByLabel('Formula bar').press('Enter');
    await expect.poll(() => host.values('Sheet1!A2')).toEqual([[24]]);
    await host.type('Sheet1!A1', '20');
    await expect.poll(() => cell(page, 1, 0).textContent()).toBe('40');
  });

  it('follows what the pane selects, and tells where the person clicks', async () => {
    const { page, pane, host } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C7').select();
        await context.sync();
      }),
    );
    await expect.poll(() => page.getByLabel('Selected cell').inputValue()).toBe('C7');
    await host.select('Sheet1!B2:C4');
    await page.waitForTimeout(300);
    expect((await host.workbook()).selection.area).toMatchObject({ rows: 3, columns: 2 });
    await cell(page, 3, 1).click();
    await expect
      .poll(async () => (await host.workbook()).selection.area)
      .toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
  });

  it('speaks the other language and changes the width of the pane', async () => {
    const { page } = await open();
    await page.getByLabel('Pane width').selectOption('270');
    await expect
      .poll(async () => (await page.locator('#pane').boundingBox())?.width)
      .toBeCloseTo(269, -1);
    await page.getByLabel('Language').selectOption('zh');
    await page.getByRole('button', { name: '下载结果' }).waitFor();
    await page.frameLocator('#pane').locator('body', { hasText: 'zh-CN' }).waitFor();
  });

  it('draws bars as long as their rule says, and colours verdicts as their formulas say', async () => {
    const { page, pane, host } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A2').values = [[0.2], [0.4]];
        sheet.getRange('B1').formulas = [['=IF(A1>0.1,"▲ up","▼ down")']];
        const { dataBar } = sheet.getRange('A1:A2').conditionalFormats.add('DataBar');
        dataBar.upperBoundRule = { type: 'Formula', formula: '=MAX($A$1:$A$2)*1.6' };
        const { custom } = sheet.getRange('B1').conditionalFormats.add('Custom');
        custom.rule.formula = '=LEFT($B1,1)="▲"';
        custom.format.font.color = '#0B6673';
        await context.sync();
      }),
    );
    const looks = () =>
      page.evaluate(() => {
        const at = (row: number, column: number) =>
          document.querySelector<HTMLElement>(`[data-row="${row}"][data-rgcol="${column}"].cell`);
        const bar = at(1, 0)?.style.background.includes('62.5%');
        const color = at(0, 1)?.querySelector<HTMLElement>('.cell-text')?.style.color;
        return [bar, color];
      });
    await expect.poll(looks).toEqual([true, 'rgb(11, 102, 115)']);
    await host.type('Sheet1!A1', '0.05');
    await expect.poll(async () => (await looks())[1]).toBe('');
  });

  it('keeps frozen rows in view, and goes where a cell leads', async () => {
    const { page, pane, host } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const far = worksheets.add('Far');
        const sheet = worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['title'], ['header']];
        sheet.getRange('A3').hyperlink = { documentReference: 'Far!C50', textToDisplay: 'go' };
        sheet.freezePanes.freezeRows(2);
        far.freezePanes.freezeRows(1);
        await context.sync();
      }),
    );
    const header = page.locator('[data-row="1"][data-rgcol="0"].cell');
    await expect.poll(() => header.textContent()).toBe('header');
    await host.select('Sheet1!B60');
    await expect
      .poll(() => page.locator('[data-row="59"][data-rgcol="1"].cell').isVisible())
      .toBe(true);
    expect((await header.boundingBox())?.y).toBeLessThan(220);
    await host.select('Sheet1!B4');
    await page.getByText('go', { exact: true }).click();
    await expect
      .poll(async () => (await host.workbook()).selection)
      .toMatchObject({ sheet: 'Far' });
    await expect.poll(() => page.getByLabel('Selected cell').inputValue()).toBe('C50');
    // The grid may still be scrolling to C50 when the cell is first clicked.
    await expect
      .poll(async () => {
        await page.locator('[data-row="49"][data-rgcol="1"].cell').click();
        return page.getByLabel('Selected cell').inputValue();
      })
      .toBe('B50');
    await page.locator('[data-row="49"][data-rgcol="1"].cell').dblclick();
    // The cell's own field takes the keys once it is there.
    await page.locator('revo-grid revogr-edit input').waitFor();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.values('Far!B50')).toEqual([[7]]);
  });

  it('gives every row its height, also when more rows are frozen than before', async () => {
    const { page, pane } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Frozen');
        sheet.getRange('A1:A3').values = [['title'], ['header'], ['row']];
        sheet.getRange('1:1').format.rowHeight = 32;
        sheet.getRange('2:2').format.rowHeight = 24;
        sheet.getRange('3:3').format.rowHeight = 40;
        sheet.freezePanes.freezeRows(2);
        sheet.activate();
        await context.sync();
      }),
    );
    const heights = () =>
      page.evaluate(() =>
        [0, 1, 2].map((row) => {
          const shown = document.querySelector(`[data-row="${row}"][data-rgcol="0"].cell`);
          return Math.round(((shown?.getBoundingClientRect().height ?? 0) * 3) / 4);
        }),
      );
    await expect.poll(heights).toEqual([32, 24, 40]);
  });

  it('says so when a protected sheet refuses', async () => {
    const { page, host } = await open();
    await host.protect('Sheet1', true);
    await cell(page, 0, 0).click();
    await page.getByLabel('Formula bar').fill('1');
    await page.getByLabel('Formula bar').press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('protected');
  });
});
