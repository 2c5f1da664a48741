import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { shellStory } from './fixtures/shell-story.ts';
import { calls, type Preview, preview, show } from './preview/preview.ts';

const { problem, editing, analyse, opening } = shellStory('en');

describe.skipIf(chromiumPath === null)('a problem', () => {
  let pane: Preview;
  beforeAll(async () => {
    pane = await preview();
  });
  afterAll(() => pane.close());

  it('of a cell being edited names the keys and can only be cancelled', async () => {
    const page = await pane.open(editing!);
    expect(await page.locator('kbd').allInnerTexts()).toEqual(['Enter', 'Esc']);
    expect(await page.getByText('I’ll carry on from here').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Cancel instead' }).click();
    expect(await calls(page)).toEqual([['dismiss']]);
    await page.close();
  });

  it('of a protected sheet offers the sheet beside it', async () => {
    const shut = { ...problem!.problem!, code: 'addin.protected-sheet' };
    const page = await pane.open({ ...problem!, problem: { ...shut, beside: 'Segments 2' } });
    await page.getByRole('button', { name: 'Write to “Segments 2”' }).click();
    await page.getByRole('button', { name: 'I’ve unprotected it, try again' }).click();
    expect((await calls(page)).map(([name]) => name)).toEqual(['writeBeside', 'retry']);
    await show(page, { ...problem!, problem: { ...shut, beside: '' } });
    expect(await page.getByRole('button', { name: 'Write to new sheets' }).isVisible()).toBe(true);
    await show(page, { ...problem!, problem: shut });
    expect(await page.getByRole('button', { name: /^Write to/ }).count()).toBe(0);
    await page.close();
  });

  it('outside Excel has no buttons that cannot help', async () => {
    const elsewhere = { ...problem!.problem!, code: 'pane.not-in-excel' };
    const page = await pane.open({ ...analyse!, problem: elsewhere });
    expect(await page.locator('.state > .btns').count()).toBe(0);
    await page.close();
  });

  it('is not foreseen: before the workbook was looked at, nothing is offered', async () => {
    const page = await pane.open(opening!);
    expect(await page.getByRole('button', { name: /sample/ }).isVisible()).toBe(false);
    await show(page, { ...opening!, opening: false });
    expect(await page.getByRole('button', { name: /sample/ }).isVisible()).toBe(true);
    await page.close();
  });
});
