import { beforeEach, describe, expect, it } from 'vitest';
import { LensError } from '#core';
import type { AnalysisViews } from '../../../../addin/analysis/service.ts';
import { keyOf } from '../../../../addin/taskpane/flows/results-key.ts';
import { resultsStory } from '../fixtures/results-story.ts';
import { desk, done, views } from './fakes.ts';

const found = { ...views, results: resultsStory('en') } as AnalysisViews;
const sheets = [{ name: 'Orders', visible: true, result: null }];

let { state, fake, pane } = desk();
beforeEach(() => {
  ({ state, fake, pane } = desk());
  state.set({ opening: true });
  fake.service.analyse.mockResolvedValue(done(found));
});

describe('opening the pane', () => {
  it('stays on the first screen where the workbook holds no results', async () => {
    await pane.begin();
    expect(state.get()).toMatchObject({ opening: false, screen: 'welcome', views: null });
    expect(fake.port.read).not.toHaveBeenCalled();
  });

  it('shows results written before at once, as they were chosen', async () => {
    fake.port.look.mockResolvedValue({ name: 'Book1.xlsx', hasResults: true, sheets });
    fake.port.recall.mockResolvedValueOnce({ outputs: ['path'], key: keyOf(found) });
    await pane.begin();
    expect(state.get()).toMatchObject({
      opening: false,
      screen: 'results',
      written: { stale: false },
      outputs: ['path'],
    });
  });

  it('says so when the figures are others than those written, or nobody knows', async () => {
    fake.port.look.mockResolvedValue({ name: 'Book1.xlsx', hasResults: true, sheets });
    for (const kept of [{ outputs: ['path'], key: 'other' }, null, 'broken']) {
      fake.port.recall.mockResolvedValueOnce(kept);
      await pane.begin();
      expect(state.get()).toMatchObject({ screen: 'results', written: { stale: true } });
    }
  });

  it('leaves the user on the first screen when Excel does not answer', async () => {
    fake.port.look.mockRejectedValueOnce(new LensError('addin.cell-editing'));
    await pane.begin();
    expect(state.get()).toMatchObject({ opening: false, screen: 'welcome', problem: null });
  });

  it('keeps what was written in the workbook', async () => {
    pane.actions.run();
    await expect.poll(() => fake.port.remember.mock.calls.length).toBe(1);
    expect(fake.port.remember).toHaveBeenCalledWith('written', {
      outputs: state.get().outputs,
      key: keyOf(found),
    });
  });
});

describe('keyOf', () => {
  it('is the same in both languages and another for other counts', () => {
    const { rows } = found.results!.segments!;
    const more = { ...rows[0]!, customers: rows[0]!.customers! + 1 };
    const segments = { ...found.results!.segments!, rows: [more, ...rows.slice(1)] };
    const other = { ...found, results: { ...found.results!, segments } };
    expect(keyOf({ ...found, results: resultsStory('zh') })).toBe(keyOf(found));
    expect(keyOf(other)).not.toBe(keyOf(found));
  });
});
