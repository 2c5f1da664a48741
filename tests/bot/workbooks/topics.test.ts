import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, answerFigure, ask, parseIsoDay } from '#core';
import { answerView } from '../../../addin/analysis/ask/answer-view.ts';
import { Answering } from '../../../bot/workbooks/answering.ts';
import { demoAnalysis } from '../../core/query/pairs/demo.ts';

const TODAY = parseIsoDay('2026-06-26')!;
let analysis: Analysis;
let bot: Answering;

beforeAll(async () => {
  analysis = await demoAnalysis('en');
  bot = new Answering(analysis);
}, 60_000);

function inSlack(text: string, role: 'viewer' | 'analyst' | 'owner') {
  const takes = { language: 'en', asked: { text }, role, earlier: [], previous: null } as const;
  return bot.call({ name: 'ask', takes, today: TODAY } as never) as {
    readonly kind: string;
    readonly text?: string;
    readonly answer?: ReturnType<typeof ask> & object;
  };
}

const rowsOf = (text: string) => {
  const answer = ask(analysis, text, TODAY);
  return 'sources' in answer ? (answer.table ?? []) : [];
};

describe('a topic in Slack', () => {
  it.each([
    ['clusters', 'Clusters'],
    ['lifecycle stages', 'Lifecycle stages'],
    ['what are the top paths', 'Top paths'],
  ])('%s has the numbers of the command line and the pane, rounded', (text, reading) => {
    const typed = rowsOf(text);
    const { view } = answerView(analysis, { text }, null);
    expect(view).toMatchObject({ kind: 'answer', reading });
    const pane = view.kind === 'answer' ? view.rows : [];
    expect(pane.map(({ label }) => label)).toEqual(typed.map(({ label }) => label));
    expect(pane.map(({ value }) => value)).toEqual(
      typed.map(({ value }) => answerFigure(value, 'share')),
    );
    const reply = inSlack(text, 'owner');
    expect(reply.kind).toBe('answer');
    const shown = reply.answer as { table: typeof typed; caveats: readonly string[] };
    const open = shown.table.filter((row) => !row.hidden);
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) {
      const own = typed.find(({ label }) => label === row.label)!;
      expect(Math.abs(own.n! - row.n!)).toBeLessThanOrEqual(5);
    }
    expect(shown.caveats.join()).toContain('rounded');
  });

  it('is for analysts where it says what kind of customer someone is', () => {
    const people = ['clusters', 'personas', 'describe high-value customers', 'lifecycle stages'];
    for (const text of [...people, 'high-value vs churn-risk by city']) {
      expect(inSlack(text, 'viewer')).toMatchObject({ kind: 'refused' });
      expect(inSlack(text, 'analyst').kind).toBe('answer');
    }
    for (const text of ['what is bought together', 'top paths', 'retention', 'data quality']) {
      expect(inSlack(text, 'viewer').kind).toBe('answer');
    }
  });

  it('is for nobody where it lists single customers', () => {
    for (const role of ['viewer', 'analyst', 'owner'] as const) {
      const reply = inSlack('duplicate customers', role);
      expect(reply.kind).toBe('refused');
      expect(reply.text).toContain('single customers');
    }
  });

  it('pressed as a button is held to the same, and a topic there is none of is refused', () => {
    const question = {
      intent: 'topic',
      metric: 'revenue',
      dimension: null,
      filters: [],
      segments: [],
      period: null,
      compare: null,
      order: null,
      limit: null,
      unknown: [],
    };
    for (const topic of ['identity', 'constructor', undefined]) {
      const takes = {
        language: 'en',
        asked: { question: { ...question, topic } },
        role: 'owner',
        earlier: [],
        previous: null,
      };
      expect(bot.call({ name: 'ask', takes, today: TODAY } as never)).toMatchObject({
        kind: 'refused',
      });
    }
  });

  it('offers only what may be asked next', () => {
    const reply = inSlack('what is bought together', 'viewer');
    const { followUps } = reply.answer as { followUps: readonly { label: string }[] };
    expect(followUps.map(({ label }) => label)).toEqual(['Statistics']);
  });
});
