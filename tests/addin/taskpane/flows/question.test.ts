import { describe, expect, it } from 'vitest';
import type { AnswerView } from '../../../../addin/analysis/views.ts';
import { desk, done, views } from './fakes.ts';

const back = (text: string): AnswerView => ({ kind: 'asked-back', text, choices: [] });

describe('a question in the pane', () => {
  it('is worked on, then answered', async () => {
    const { state, fake, pane } = desk();
    state.set({ views });
    fake.service.ask.mockImplementation(async () => done(back('which?') as never));
    pane.actions.ask('revenue');
    expect(state.get().asked).toEqual({ text: 'revenue', answer: null });
    await expect.poll(() => state.get().asked?.answer).toEqual(back('which?'));
    expect(fake.service.ask.mock.calls).toEqual([[{ text: 'revenue' }]]);
  });

  it('gives way to the one asked after it, whichever is answered first', async () => {
    const { state, fake, pane } = desk();
    state.set({ views });
    const answers: ((view: AnswerView) => void)[] = [];
    fake.service.ask.mockImplementation(
      () =>
        new Promise((resolve) => {
          answers.push((view) => resolve(done(view as never)));
        }),
    );
    pane.actions.ask('first');
    pane.actions.ask('second');
    answers[1]!(back('second'));
    answers[0]!(back('first'));
    await expect.poll(() => state.get().asked?.answer).toEqual(back('second'));
  });

  it('is forgotten once the workbook is computed anew', async () => {
    const { state, pane, settled } = desk();
    state.set({ views, asked: { text: 'revenue', answer: back('old') } });
    pane.actions.change({ refunds: 'exclude' });
    await settled();
    expect(state.get().asked).toBeNull();
  });
});
