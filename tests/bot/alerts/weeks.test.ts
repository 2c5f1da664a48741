import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, answerQuestion, isoDay, parseIsoDay, type Question } from '#core';
import { readSource } from '#workbook';
import { figureKind, weekFigures, weeksBefore, whyOf } from '../../../bot/alerts/weeks.ts';
import { QUESTION } from '../schedules/stand-ins.ts';

let demo: Analysis;
beforeAll(async () => {
  const file = await readSource('samples/demo-618.en.xlsx');
  demo = await analyze([file], { settings: [], language: 'en', version: 'test' });
});

const ask = (question: Question) => answerQuestion(question, demo);

describe('weeksBefore', () => {
  it('ends with the last week that is over on the as-of day', () => {
    const ends = ['2026-06-21', '2026-06-22', '2026-06-28', '2026-06-29'].map((asOf) =>
      isoDay(weeksBefore(QUESTION, asOf)!.question.period!.to),
    );
    expect(ends).toEqual(['2026-06-14', '2026-06-21', '2026-06-21', '2026-06-28']);
    expect(weeksBefore(QUESTION, null)).toBeNull();
  });
});

describe('weekFigures', () => {
  it.each([
    ['revenue', 'amount'],
    ['orders', 'count'],
    ['conversion_rate', 'rate'],
    ['repeat_rate', 'rate'],
    ['aov', 'mean'],
  ] as const)('gives %s of each week as the answer for that week alone does', (metric, kind) => {
    const question: Question = { ...QUESTION, metric };
    const weeks = weeksBefore(question, isoDay(demo.asOf!))!;
    const answer = ask(weeks.question);
    const figures = weekFigures(answer)!;
    expect(figures.length).toBeGreaterThan(4);
    expect(figureKind(answer)).toBe(kind);
    for (const back of [0, 1, 3]) {
      const from = weeks.lastMonday - 7 * back;
      const period = { from, to: from + 6, label: '' };
      const alone = ask({ ...question, period });
      const figure = figures.at(-1 - back)!;
      expect(figure.value).toBe(alone.value);
      expect(figure.n).toBe(alone.n);
      if (kind === 'rate') expect(figure.hits! / figure.n).toBeCloseTo(figure.value!, 12);
    }
  });

  it('leaves out the first week of the data, which may have begun in its middle', () => {
    const row = (n: number) => ({ label: '', value: n, n });
    const table = [row(0), row(0), row(3), row(9), row(8)];
    const answer = { ...ask(QUESTION), table };
    expect(weekFigures(answer)!.map(({ value }) => value)).toEqual([9, 8]);
    expect(weekFigures({ ...answer, table: null })).toBeNull();
  });
});

describe('whyOf', () => {
  it('is a question the answers know', () => {
    const answer = ask(whyOf(QUESTION, parseIsoDay('2026-06-08')!));
    expect(answer.text.length).toBeGreaterThan(20);
    expect(answer.table?.length ?? 0).toBeGreaterThan(0);
  });
});
