import { describe, expect, it } from 'vitest';
import type { FoundView } from '../../../../addin/analysis/views.ts';
import { desk, done, views } from './fakes.ts';

const found = (text: string): FoundView => ({
  kind: 'found',
  sections: [{ kind: 'text', label: '', text }],
});

describe('a search over tags in the pane', () => {
  it('is worked on, then shown', async () => {
    const { state, fake, pane } = desk();
    state.set({ views });
    fake.service.find.mockImplementation(async () => done(found('127 customers') as never));
    pane.actions.seek('VIP');
    expect(state.get().sought).toEqual({ text: 'VIP', found: null });
    await expect.poll(() => state.get().sought?.found).toEqual(found('127 customers'));
    expect(fake.service.find.mock.calls).toEqual([['VIP']]);
  });

  it('gives way to the one after it, whichever is answered first', async () => {
    const { state, fake, pane } = desk();
    state.set({ views });
    const answers: ((view: FoundView) => void)[] = [];
    fake.service.find.mockImplementation(
      () =>
        new Promise((resolve) => {
          answers.push((view) => resolve(done(view as never)));
        }),
    );
    pane.actions.seek('first');
    pane.actions.seek('second');
    answers[1]!(found('second'));
    answers[0]!(found('first'));
    await expect.poll(() => state.get().sought?.found).toEqual(found('second'));
  });

  it('that fails is no longer worked on, and says so', async () => {
    const { state, fake, pane } = desk();
    state.set({ views });
    fake.service.find.mockImplementation(async () => {
      throw new Error('worker');
    });
    pane.actions.seek('VIP');
    await expect.poll(() => state.get().sought).toBeNull();
    expect(state.get().problem).not.toBeNull();
  });

  it('is forgotten once the workbook is computed anew', async () => {
    const { state, pane, settled } = desk();
    state.set({ views, sought: { text: 'VIP', found: found('old') } });
    pane.actions.change({ refunds: 'exclude' });
    await settled();
    expect(state.get().sought).toBeNull();
  });
});
