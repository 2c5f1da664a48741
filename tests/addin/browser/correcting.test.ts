import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { hostCells } from './support/cells.ts';
import { commandLine, type Json } from './support/command-line.ts';
import { type Stage, startStage } from './support/open-playground.ts';
import { smallBook } from './support/small-book.ts';
import { type Walk, walk } from './support/walk.ts';

let stage: Stage;

/** Names, customers and shares as T1 has them. */
async function segmentTable({ host }: Walk, rows: number) {
  const cells = await host.values(`Segments!A3:F${rows + 2}`);
  return cells.map(([name, , , share, , customers]) => ({ name, customers, share }));
}

const asTable = ({ segments }: Json) =>
  segments.map(({ name, customers, share }) => ({ name, customers, share }));

describe.skipIf(chromiumPath === null)('correcting what the add-in takes for granted', () => {
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.close());

  it('follows a role chosen on the Data screen: figures, settings sheet, and the next time', async () => {
    const workbook = await smallBook({ twoAmounts: true });
    const first = (await commandLine(workbook, {})).json;
    const then = (await commandLine(workbook, {}, '--role', 'Orders.Value=amount')).json;
    expect(asTable(then)).not.toEqual(asTable(first));

    const w = await walk(stage, { workbook });
    const { pane, host } = w;
    const column = (name: string) => pane.getByRole('button', { name: new RegExp(`^${name} `) });
    await w.readMine();
    await w.reads(w.word('pane.data.check', { n: 1 }));
    expect(await column('Value').innerText()).toMatch(/not used\?\s+maybe Amount, 75%/);
    await column('Value').click();
    await pane.getByRole('option', { name: /^Amount/ }).click();
    await w.reads(w.word('pane.data.clear'));
    expect(await column('Value').innerText()).toContain('set by you');
    expect(await column('Amount').innerText()).toContain('not used');
    await w.analyse();
    expect(await segmentTable(w, then.segments.length)).toEqual(asTable(then));
    expect(await w.text()).toContain(Math.round(then.revenue).toLocaleString('en'));
    const settings = await host.values("'Lens Settings'!A1:E200");
    const role = settings.find(([sheet, name]) => sheet === 'Orders' && name === 'Value');
    expect(role).toContain('Amount');

    // As when the workbook is opened another day.
    await w.reopen();
    await w.button('pane.results.edit-rules').waitFor();
    await w.tab('data');
    await w.reads(w.word('pane.data.clear'));
    await pane.getByRole('button', { name: /^Orders \d/ }).click();
    expect(await column('Value').innerText()).toContain('Amount');
    expect(await column('Value').innerText()).toContain('set by you');
    await w.analyse();
    expect(await segmentTable(w, then.segments.length)).toEqual(asTable(then));
    expect(w.problems).toEqual([]);
    await w.close();
  });

  it('shows what a changed rule would do, checks it, and writes it once it is saved', async () => {
    const workbook = await smallBook();
    const before = await commandLine(workbook, {});
    const changed = 'orders >= 6 and recency_days <= 90';
    const segments = before.json.segments.map(({ id, name, rule, strategy }) => ({
      id,
      name,
      strategy,
      rule: id === 'active' ? changed : rule,
    }));
    const after = await commandLine(workbook, { segments });
    const were = (run: typeof before, id: string) => run.segmentOf.get(id) === 'active';
    const all = [...before.segmentOf.keys()];
    const movesIn = all.filter((id) => !were(before, id) && were(after, id)).length;
    const movesOut = all.filter((id) => were(before, id) && !were(after, id)).length;
    expect([movesIn, movesOut > 0]).toEqual([0, true]);

    const w = await walk(stage, { workbook });
    const { pane } = w;
    await w.readMine();
    await w.analyse();
    expect(await segmentTable(w, before.json.segments.length)).toEqual(asTable(before.json));
    await w.press('pane.results.edit-rules');
    await pane.locator('.rule-list').getByText('Active', { exact: true }).click();
    await pane.getByRole('button', { name: /^Orders/ }).click();
    await pane.getByLabel(w.word('pane.rules.value'), { exact: true }).fill('6');
    const text = pane.getByLabel(w.word('pane.rules.text'));
    expect(await text.inputValue()).toBe(changed);
    const moves = pane.locator('.move .v');
    await expect.poll(() => moves.allInnerTexts()).toEqual(['0', `−${movesOut}`]);
    await w.reads(`${movesOut} customer`);

    // Text that does not read, and a rule nobody matches, are said before anything is saved.
    await text.fill('orders >=');
    await pane.locator('.rule-text .error').waitFor();
    expect(await w.button('pane.rules.save').isDisabled()).toBe(true);
    await text.fill('orders >= 1000');
    await w.reads('No customer matches “Active” at present.');
    await text.fill(changed);
    await expect.poll(() => moves.allInnerTexts()).toEqual(['0', `−${movesOut}`]);
    await w.press('pane.rules.save');
    await pane.locator('.said').waitFor();
    const { json } = after;
    expect(await segmentTable(w, json.segments.length)).toEqual(asTable(json));
    expect([...(await hostCells(w.host, 'Lens Settings')).values()]).toContain(changed);
    expect(w.problems).toEqual([]);
    await w.close();
  });
});
