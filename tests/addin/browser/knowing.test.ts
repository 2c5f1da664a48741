import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PART_IDS, t } from '#core';
import { chromiumPath } from '../../support/chromium.ts';
import { type Stage, startStage } from './support/open-playground.ts';
import { type Walk, walk } from './support/walk.ts';

let stage: Stage;
let w: Walk;

describe.skipIf(chromiumPath === null)('what stands behind the tables, in Excel', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    await w?.close();
  });
  afterAll(() => stage?.close());

  it.each(['zh', 'en'] as const)(
    'is worked out when opened, written, refreshed in place and removed with the rest (%s)',
    async (language) => {
      const workbook = readFileSync(`samples/demo-618.${language}.xlsx`);
      w = await walk(stage, { language, workbook });
      const before = await w.tabs();
      await w.readMine();
      await w.analyse();
      const usual = await w.tabs();
      const rules = t(language, 'report.sheet.rules');
      expect(usual).not.toContain(rules);

      await w.press('pane.known.open');
      await w.sees(w.word('pane.known.title'));
      await w.button('pane.known.write').waitFor({ timeout: 90_000 });
      await expect
        .poll(() => w.pane.locator('.part-card').count(), { timeout: 90_000 })
        .toBe(PART_IDS.length);
      const card = w.pane.locator('.part-card', { hasText: rules });
      const first = await card.locator('tbody tr').first().locator('td').allInnerTexts();

      await w.press('pane.known.write');
      await w.pane.locator('.said').waitFor({ timeout: 60_000 });
      await w.sees(w.word('pane.known.title'));
      const written = await w.tabs();
      expect(written).toContain(rules);
      expect(written.filter((tab) => !usual.includes(tab)).length).toBeGreaterThanOrEqual(
        PART_IDS.length,
      );
      // The card says what the sheet says.
      const table = (await w.host.tables()).find(({ name }) => name === 'LensRules')!;
      expect(table.sheet).toBe(rules);
      const header = Number(/\d+/.exec(table.address)?.[0]);
      const cells = (await w.host.values(`'${rules}'!A${header + 1}:I${header + 1}`))[0]!;
      expect(first[0]).toBe(String(cells[2]));
      expect(first[1]).toBe(`${(100 * Number(cells[4])).toFixed(1)}%`);

      await w.pane.locator('.part-card', { hasText: rules }).getByRole('button').click();
      await w.pane.locator('.cell').first().click();
      await expect.poll(async () => (await w.host.workbook()).active).toBe(rules);

      await w.tab('results');
      await w.pane
        .getByRole('button', { name: w.word('pane.results.refresh') })
        .first()
        .click();
      await w.pane.locator('.said').waitFor({ timeout: 60_000 });
      expect(await w.tabs()).toEqual(written);

      await w.press('pane.results.remove');
      await w.press('pane.results.remove-yes');
      await w.pane.locator('.said').waitFor();
      expect(await w.tabs()).toEqual(before);
      expect(w.problems).toEqual([]);
    },
    180_000,
  );

  it.each([
    ['zh', 'VIP 且 沿海 且 非已退订', '127 位客户，占 2,000 位的 6.4%', '是不是想写「vip」'],
    ['en', 'VIP and coastal and not opted out', '127 customers, 6.4% of 2,000', 'mean “vip”'],
  ] as const)(
    'finds customers by their tags and shows personas as pictures (%s)',
    async (language, search, found, instead) => {
      const workbook = readFileSync(`samples/demo-618.${language}.xlsx`);
      w = await walk(stage, { language, workbook });
      await w.readMine();
      await w.analyse();
      await w.press('pane.known.open');
      await expect
        .poll(() => w.pane.locator('.part-card').count(), { timeout: 90_000 })
        .toBe(PART_IDS.length);

      await w.press('pane.known.show-all-of', { part: t(language, 'report.sheet.tags') });
      const field = w.pane.getByLabel(w.word('pane.tags.label'), { exact: true });
      await field.fill('VPI');
      await field.press('Enter');
      await w.pane.locator('.found', { hasText: instead }).waitFor();
      await field.fill(search);
      await field.press('Enter');
      await w.pane.locator('.found', { hasText: found }).waitFor();
      expect(await w.pane.locator('.found table').count()).toBe(2);

      await w.press('pane.known.all');
      await w.press('pane.known.show-all-of', { part: t(language, 'report.sheet.personas') });
      const image = w.pane.locator('.portrait img');
      await expect
        .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBe(560);
      const first = await image.getAttribute('alt');
      await w.pane.locator('.portrait select').selectOption({ index: 1 });
      expect(await image.getAttribute('alt')).not.toBe(first);
      expect(w.problems).toEqual([]);
    },
    120_000,
  );
});
