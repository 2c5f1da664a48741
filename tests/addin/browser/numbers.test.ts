import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../../cli/support/terminal.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { type Cells, differences, fileCells, hostCells } from './support/cells.ts';
import { type Stage, startStage } from './support/open-playground.ts';
import { type Walk, walk } from './support/walk.ts';

type Language = 'zh' | 'en';

interface Measured {
  readonly kpi: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
}

/** The part of the command line's JSON that is compared here. */
interface Json {
  readonly segments: readonly {
    name: string;
    share: number;
    customers: number;
    contactable: number;
  }[];
  readonly funnel: {
    readonly steps: readonly {
      step: string;
      reached: number;
      converted: number | null;
      rate: number | null;
    }[];
    readonly totals: {
      readonly entered: number;
      readonly converted: number;
      readonly rate: number;
    };
  };
  readonly evaluation: readonly (Measured & {
    readonly test: { low: number; high: number } | null;
  })[];
}

const CAMPAIGN = ['--campaign', '2026-06-01..2026-06-18'];
const ROOT = path.resolve(import.meta.dirname, '../../..');
const demo = (language: Language) => path.join(ROOT, `samples/demo-618.${language}.xlsx`);

/** What the command line makes of the demo workbook: the cells of its file, and its JSON. */
async function commandLine(language: Language) {
  const out = path.join(emptyFolder(), 'out.xlsx');
  const argv = ['analyze', demo(language), ...CAMPAIGN, '--lang', language];
  const written = await campaignLens([...argv, '--out', out]);
  const printed = await campaignLens([...argv, '--json']);
  expect([written.code, printed.code]).toEqual([0, 0]);
  return { cells: await fileCells(readFileSync(out)), json: JSON.parse(printed.out) as Json };
}

/** Every cell of every result sheet; only the title's second half has a cell of its own in Excel. */
async function expectSameCells({ host, tabs }: Walk, file: ReadonlyMap<string, Cells>) {
  const visible = new Set(await tabs());
  const found: Record<string, readonly string[]> = {};
  let compared = 0;
  for (const [name, expected] of file) {
    if (!visible.has(name)) continue;
    const notTitle = (text: string) => !/^[A-Z]1:/.test(text);
    found[name] = differences(await hostCells(host, name), expected).filter(notTitle);
    compared += expected.size;
  }
  expect(Object.keys(found)).toHaveLength(9);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  expect(compared).toBeGreaterThan(40_000);
}

/** The numbers of T1, T2 and T3 as the command line prints them, against the cells' own. */
async function expectSameTables(
  { host }: Walk,
  names: readonly [string, string, string],
  json: Json,
) {
  const [segments, steps, evaluation] = names;
  const near = (found: unknown, wanted: number | null, where: string) => {
    if (wanted === null) expect(found, where).not.toBeTypeOf('number');
    else
      expect(Math.abs(Number(found) - wanted), where).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(wanted)),
      );
  };
  const t1 = await host.values(`'${segments}'!A3:H${json.segments.length + 2}`);
  json.segments.forEach(({ name, share, customers, contactable }, at) => {
    const row = t1[at]!;
    expect(row[0]).toBe(name);
    near(row[3], share, `${name} share`);
    near(row[5], customers, `${name} customers`);
    near(row[6], contactable, `${name} contactable`);
  });
  const joins = json.funnel.steps.filter(({ converted }) => converted !== null);
  const t2 = await host.values(`'${steps}'!A3:E${joins.length + 3}`);
  joins.forEach(({ step, reached, converted, rate }, at) => {
    const row = t2[at]!;
    expect(String(row[0])).toContain(step);
    near(row[2], reached, `${step} reached`);
    near(row[3], converted, `${step} converted`);
    near(row[4], rate, `${step} rate`);
  });
  const overall = t2[joins.length]!;
  near(overall[2], json.funnel.totals.entered, 'entered');
  near(overall[3], json.funnel.totals.converted, 'converted');
  near(overall[4], json.funnel.totals.rate, 'overall rate');
  const t3 = await host.values(`'${evaluation}'!A3:M${json.evaluation.length + 2}`);
  json.evaluation.forEach(({ kpi, before, after, test }, at) => {
    const row = t3[at]!;
    expect(row[1]).toBe(kpi);
    near(row[2], before, `${kpi} before`);
    near(row[4], after, `${kpi} after`);
    if (test === null) return;
    near(row[11], test.low, `${kpi} low`);
    near(row[12], test.high, `${kpi} high`);
  });
}

/** Half of the last digit goes up, as in Excel. */
const percent = (share: number): string => `${(Math.round(1000 * share + 1e-9) / 10).toFixed(1)}%`;

const shown = ({ unit }: Measured, value: number): string => {
  if (unit === 'rate') return percent(value);
  if (unit === 'money') return `¥${Math.round(value).toLocaleString('en')}`;
  return unit === 'count' ? value.toLocaleString('en') : value.toFixed(1);
};

/** The figures, shares and steps on the results screen. */
async function expectSameScreen({ pane }: Walk, json: Json) {
  const figures = await pane
    .locator('.fig')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('.k')?.textContent,
        one.querySelector('.v')?.textContent,
      ]),
    );
  expect(figures.length).toBeGreaterThanOrEqual(4);
  for (const [label, value] of figures) {
    const measured = json.evaluation.find(({ kpi }) => kpi === label)!;
    expect([label, value]).toEqual([label, shown(measured, measured.after)]);
  }
  const bars = await pane
    .locator('table.bars tbody tr:not(.part)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td.num')].map(({ textContent }) => textContent),
      ),
    );
  expect(bars).toEqual(
    json.segments.map(({ name, share, customers }) => [
      name,
      percent(share),
      customers.toLocaleString('en'),
    ]),
  );
  const screen = await pane.locator('.results').innerText();
  for (const { step, reached } of json.funnel.steps) {
    expect(screen).toMatch(new RegExp(`${step}\\s+${reached.toLocaleString('en')}`));
  }
  for (const measured of json.evaluation) {
    const [before, after] = [shown(measured, measured.before), shown(measured, measured.after)];
    expect(screen).toContain(`${before} → ${after}`);
  }
}

describe.skipIf(chromiumPath === null)('the numbers of the add-in', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.close());
  let stage: Stage;

  it('are the command line’s, from the first run with sample data on', async () => {
    const w = await walk(stage);
    await w.press('pane.welcome.sample');
    await w.button('pane.data.go-on').waitFor();
    await w.analyse();
    const { cells, json } = await commandLine('en');
    await expectSameCells(w, cells);
    await expectSameTables(w, ['Segments', 'Path', 'Evaluation'], json);
    await expectSameScreen(w, json);

    const question = 'what is the conversion rate?';
    const asked = await campaignLens(['ask', demo('en'), question, ...CAMPAIGN, '--json']);
    const answer = JSON.parse(asked.out) as { value: number; n: number };
    expect(await w.host.values('Evaluation!E5:F5')).toEqual([[answer.value, answer.n]]);
    expect(w.problems).toEqual([]);
    await w.close();
  });

  it('are the command line’s in Chinese, for a file of one’s own and a campaign typed in', async () => {
    const w = await walk(stage, { language: 'zh', workbook: readFileSync(demo('zh')) });
    const before = await w.host.snapshot();
    await w.readMine();
    await w.press('pane.data.go-on');
    await w.pane.getByLabel(w.word('pane.analyse.from')).fill('2026-06-01');
    await w.pane.getByLabel(w.word('pane.analyse.to')).fill('2026-06-18');
    await w.pane.getByLabel(w.word('pane.analyse.to')).press('Enter');
    await w.button('pane.analyse.no-campaign').waitFor();
    await w.button('pane.analyse.run').and(w.pane.locator(':enabled')).waitFor();
    await w.start();
    const { cells, json } = await commandLine('zh');
    await expectSameCells(w, cells);
    const [, segments, steps, evaluation] = (await w.tabs()).slice(-9);
    await expectSameTables(w, [segments!, steps!, evaluation!], json);
    await expectSameScreen(w, json);
    expect(await w.host.snapshot()).toEqual(before);
    expect(w.problems).toEqual([]);
    await w.close();
  });
});
