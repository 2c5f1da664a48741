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
      await w.button('pane.known.write').waitFor();
      await expect
        .poll(() => w.pane.locator('.part-card').count(), { timeout: 30_000 })
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
});
