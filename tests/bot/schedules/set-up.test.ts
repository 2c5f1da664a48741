import { describe, expect, it } from 'vitest';
import { type SetUpBy, setUpSchedule } from '../../../bot/schedules/index.ts';
import { madeSnapshot, QUESTION, StandInWorkbook } from './stand-ins.ts';

const DRAFT = {
  ...{ pattern: '0 9 * * 1', timeZone: 'UTC', channel: null, assumed: [] },
} as const;

function by(workbook: StandInWorkbook): SetUpBy {
  return {
    ...{ id: 's', team: 'T1', createdBy: 'U1', directChannel: 'D1', workbook, now: 5 },
    language: 'en',
    role: 'owner',
    earlier: [],
  };
}

describe('setUpSchedule', () => {
  it('keeps a summary as it is, in a direct message where no channel is named', async () => {
    const draft = { ...DRAFT, what: { kind: 'summary' } } as const;
    expect(await setUpSchedule(draft, by(new StandInWorkbook()), 'skip')).toEqual({
      kind: 'ready',
      item: {
        ...{
          id: 's',
          team: 'T1',
          createdBy: 'U1',
          channel: 'D1',
          workbook: 'main',
          language: 'en',
        },
        ...{ pattern: '0 9 * * 1', timeZone: 'UTC', what: { kind: 'summary' }, missed: 'skip' },
        ...{ paused: false, createdAt: 5 },
      },
    });
  });

  it('keeps a question as understood, with its words', async () => {
    const draft = { ...DRAFT, what: { kind: 'question', words: 'revenue last week' } } as const;
    expect(await setUpSchedule(draft, by(new StandInWorkbook()), 'post-late')).toMatchObject({
      item: { what: { kind: 'question', question: QUESTION, words: 'revenue last week' } },
    });
  });

  it('passes on what the workbook asks back or refuses', async () => {
    const workbook = new StandInWorkbook();
    const draft = { ...DRAFT, what: { kind: 'question', words: 'foo' } } as const;
    workbook.answers = () => ({
      ...{ kind: 'clarification', text: 'What?', suggestions: ['revenue'], choices: [] },
      snapshot: madeSnapshot('v1'),
    });
    expect(await setUpSchedule(draft, by(workbook), 'skip')).toEqual({
      ...{ kind: 'clarification', text: 'What?', suggestions: ['revenue'], choices: [] },
    });
    workbook.answers = () => ({ kind: 'refused', text: 'No.', snapshot: madeSnapshot('v1') });
    expect(await setUpSchedule(draft, by(workbook), 'skip')).toEqual({
      kind: 'refused',
      text: 'No.',
    });
  });
});
