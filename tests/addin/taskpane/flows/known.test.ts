import { describe, expect, it } from 'vitest';
import type { AnalysisViews } from '../../../../addin/analysis/service.ts';
import type { MinedView } from '../../../../addin/analysis/views.ts';
import { desk, done, views } from './fakes.ts';

const part = (id: string): MinedView =>
  ({ id, title: id, missing: null, headline: 'all', top: null, sheets: [] }) as never;
const withParts = (...ids: string[]): AnalysisViews => ({
  ...views,
  parts: ids.map((id) => ({ id, title: id })) as never,
});

/** A desk whose parts are computed when told to. */
function known(...ids: string[]) {
  const opened = desk();
  const { state, fake } = opened;
  const answers: ((outcome: unknown) => void)[] = [];
  fake.service.analyse.mockImplementation(async () => done(withParts(...ids)));
  fake.service.mined.mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push(resolve as never);
      }) as never,
  );
  state.set({ views: withParts(...ids) });
  return { ...opened, answers };
}

describe('what stands behind the tables', () => {
  it('is computed part by part once its screen is opened, each shown as it comes', async () => {
    const { state, fake, pane, answers } = known('tags', 'rules');
    expect(fake.service.mined).not.toHaveBeenCalled();
    pane.actions.go('known');
    await expect.poll(() => state.get().mining).toBe('tags');
    answers[0]!(done(part('tags')));
    await expect.poll(() => state.get().mining).toBe('rules');
    expect(Object.keys(state.get().mined)).toEqual(['tags']);
    answers[1]!(done(part('rules')));
    await expect.poll(() => state.get().mining).toBeNull();
    expect(Object.keys(state.get().mined)).toEqual(['tags', 'rules']);
  });

  it('is not computed twice', async () => {
    const { state, fake, pane, answers } = known('rules');
    pane.actions.go('known');
    await expect.poll(() => answers.length).toBe(1);
    answers[0]!(done(part('rules')));
    await expect.poll(() => state.get().mining).toBeNull();
    pane.actions.go('results');
    pane.actions.go('known');
    expect(fake.service.mined).toHaveBeenCalledTimes(1);
  });

  it('stops where the user says so, keeps what came, and goes on from there', async () => {
    const { state, fake, pane, answers } = known('tags', 'rules');
    pane.actions.go('known');
    await expect.poll(() => answers.length).toBe(1);
    answers[0]!(done(part('tags')));
    await expect.poll(() => answers.length).toBe(2);
    pane.actions.stopMining();
    expect(fake.service.cancel).toHaveBeenCalledTimes(1);
    answers[1]!({ kind: 'cancelled' });
    expect(state.get()).toMatchObject({ mining: null, problem: null });
    expect(Object.keys(state.get().mined)).toEqual(['tags']);
    pane.actions.mine();
    await expect.poll(() => answers.length).toBe(3);
    expect(fake.service.mined.mock.calls.at(-1)).toEqual(['rules']);
  });

  it('of an analysis that is gone is thrown away, and computed anew where it is in sight', async () => {
    const { state, pane, answers, settled } = known('rules');
    pane.actions.go('known');
    await expect.poll(() => answers.length).toBe(1);
    pane.actions.change({ refunds: 'exclude' });
    await settled();
    await expect.poll(() => answers.length).toBe(2);
    answers[0]!(done({ ...part('rules'), headline: 'old' }));
    answers[1]!(done({ ...part('rules'), headline: 'new' }));
    await expect.poll(() => state.get().mined.rules?.headline).toBe('new');
  });

  it('says in its place what went wrong with one part', async () => {
    const { state, pane, answers } = known('tags', 'rules');
    pane.actions.go('known');
    await expect.poll(() => answers.length).toBe(1);
    answers[0]!({ kind: 'problem', problem: { text: 'does not work' } });
    await expect.poll(() => answers.length).toBe(2);
    answers[1]!(done(part('rules')));
    await expect
      .poll(() => state.get().mined)
      .toMatchObject({
        tags: { missing: 'does not work' },
        rules: { missing: null },
      });
    expect(state.get().problem).toBeNull();
  });

  it('is written with the other results, which stay chosen, and stays in sight', async () => {
    const { state, fake, pane, settled } = known('rules');
    state.set({ outputs: ['segments', 'log'], screen: 'known' });
    pane.actions.writeParts();
    await settled();
    expect(state.get()).toMatchObject({
      outputs: ['segments', 'log', 'mining'],
      screen: 'known',
      written: { stale: false, sheets: ['overview'] },
    });
    expect(fake.service.analyse.mock.calls.at(-1)).toMatchObject([
      { outputs: ['segments', 'log', 'mining'] },
      expect.anything(),
    ]);
  });
});
