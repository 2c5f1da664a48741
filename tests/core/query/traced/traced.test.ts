import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Answer,
  type AnswerRow,
  analyze,
  answerFigure,
  answerQuestion,
  type Language,
  parsePeriod,
  type QueryDimension,
  type QueryMetric,
  type Question,
  type SourceFile,
} from '#core';
import { readSource } from '#workbook';
import { PLAIN_QUESTION } from '../../../support/plain-question.ts';
import { naive } from './naive.ts';
import { NamedCells } from './named-cells.ts';

const LANGUAGES = ['zh', 'en'] as const;
const period = (text: string): Question['period'] => ({ ...parsePeriod(text)!, label: '' });
const CAMPAIGN = period('2026-06-01..2026-06-18');
const PERIODS: readonly Question['period'][] = [
  null,
  CAMPAIGN,
  period('2026-05-01..2026-05-31'),
  period('2025-10-01..2025-12-31'),
];
const ORDER_METRICS: readonly QueryMetric[] = [
  ...(['orders', 'revenue', 'aov', 'buyers', 'new_customers'] as const),
  ...(['purchase_frequency', 'repeat_rate', 'refund_rate'] as const),
];
const DIMENSIONS: readonly (QueryDimension | null)[] = [
  null,
  ...(['channel', 'category', 'city', 'membership', 'month'] as const),
];
const FILTERS: Readonly<Record<Language, readonly Question['filters'][]>> = {
  zh: [
    [],
    [{ dimension: 'channel', values: ['小程序'] }],
    [{ dimension: 'city', values: ['上海'] }],
  ],
  en: [
    [],
    [{ dimension: 'channel', values: ['Mini program'] }],
    [{ dimension: 'city', values: ['Shanghai'] }],
  ],
};

const files = {} as Record<Language, SourceFile>;
const analyses = {} as Record<Language, Analysis>;

beforeAll(async () => {
  for (const language of LANGUAGES) {
    files[language] = await readSource(`samples/demo-618.${language}.xlsx`);
    analyses[language] = await analyze([files[language]], {
      settings: [{ campaign: parsePeriod('2026-06-01..2026-06-18')! }],
      language,
      version: 'test',
    });
  }
}, 120_000);

function questions(language: Language): readonly Question[] {
  const found: Question[] = [];
  for (const metric of ORDER_METRICS) {
    for (const [at, each] of PERIODS.entries()) {
      for (const [place, dimension] of DIMENSIONS.entries()) {
        // Every metric with every dimension, period and filter, but not all of them at once.
        const filters = FILTERS[language][(at + place) % 3]!;
        const isSplit = filters.some((filter) => filter.dimension === dimension);
        found.push({
          ...PLAIN_QUESTION,
          metric,
          dimension,
          period: each,
          filters: isSplit ? [] : filters,
        });
      }
    }
  }
  for (const metric of ['reach', 'engagement_rate', 'conversion_rate', 'satisfaction'] as const) {
    for (const each of PERIODS.slice(1, 3)) found.push({ ...PLAIN_QUESTION, metric, period: each });
  }
  return found;
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

function checkWhole(answer: Answer, question: Question, language: Language): number {
  const cells = new NamedCells(files[language], answer.sources);
  const recompute = naive(question.metric, { ...question, dimension: null }, cells, language);
  const { value, n } = recompute('');
  const told = answer.table === null ? answer : answer.total!;
  expect([rounded(told.value), told.n]).toEqual([rounded(value), n]);
  if (answer.table !== null || value === null) return 1;
  const figure = answerFigure(value, answer.unit).replace(/\.00$/, '');
  for (const text of [answer.headline, answer.text]) expect(text).toContain(figure);
  return 1;
}

function checkRows(
  rows: readonly AnswerRow[],
  answer: Answer,
  question: Question,
  language: Language,
): number {
  const cells = new NamedCells(files[language], answer.sources);
  const recompute = naive(question.metric, question, cells, language);
  const missing = language === 'zh' ? '（未填写）' : '(not given)';
  for (const row of rows) {
    const { value, n } = recompute(row.label === missing ? null : row.label);
    expect([row.label, rounded(row.value), row.n]).toEqual([row.label, rounded(value), n]);
    if (row.hits != null && value !== null) expect(row.hits).toBe(Math.round(value * n));
  }
  return rows.length;
}

describe('figures of answers', () => {
  it.each(LANGUAGES)(
    'follow from the cells named as their sources, in %s',
    (language) => {
      let answers = 0;
      let figures = 0;
      for (const question of questions(language)) {
        const answer = answerQuestion(question, analyses[language]);
        figures += checkWhole(answer, question, language);
        if (answer.table !== null) figures += checkRows(answer.table, answer, question, language);
        answers += 1;
      }
      expect(answers).toBeGreaterThanOrEqual(200);
      expect(figures).toBeGreaterThan(1000);
    },
    240_000,
  );
});
