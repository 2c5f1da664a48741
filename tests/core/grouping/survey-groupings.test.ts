import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  compareSegments,
  groupingNamed,
  groupSummaries,
  segmentedOf,
} from '#core';
import { readSource } from '#workbook';

const NOW = { settings: [], language: null, version: 'test' } as const;
const WORDS = {
  zh: {
    sheet: '问卷',
    lifestyle: '生活方式',
    scale: '我等打折才买(1-5)',
    answers: ['居家', '运动', '旅行', '职场'],
  },
  en: {
    sheet: 'Survey',
    lifestyle: 'Lifestyle',
    scale: 'I wait for offers (1-5)',
    answers: ['home', 'sports', 'travel', 'career'],
  },
} as const;

/** `samples/sources`: a survey by e-mail that 134 of the people in the CRM answered. */
describe.each(['zh', 'en'] as const)('survey groupings of the sources sample, %s', (language) => {
  const words = WORDS[language];
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = await analyze([await readSource(`samples/demo-sources.${language}.xlsx`)], NOW);
  });

  it('groups by the answers to a question, told by whoever the e-mail address belongs to', () => {
    const { groups, assignment } = groupingNamed(analysis, `answer:${words.lifestyle}`);
    expect(groups.map(({ name }) => name).toSorted()).toEqual([...words.answers].toSorted());
    const { feedback, tables } = analysis.cleaned;
    const { table } = tables.find((one) => one.table.sheet === words.sheet)!;
    const column = table.columns.find(({ name }) => name === words.lifestyle)!;
    expect(feedback?.count).toBe(134);
    const answered = new Set<number>();
    feedback!.customer.forEach((customer, row) => {
      answered.add(customer);
      const position = table.rowNumbers.indexOf(feedback!.source.sheetRow[row]!);
      expect(groups[assignment[customer]!]?.name).toBe(column.dictionary[column.values[position]!]);
    });
    expect(assignment.filter((group) => group >= 0)).toHaveLength(answered.size);
  });

  it('groups by the agreement scales together, those who answered none left out', () => {
    const attitudes = groupingNamed(analysis, 'attitudes');
    expect(attitudes.definition).toContain(words.scale);
    const told = groupSummaries(segmentedOf(analysis)!, attitudes).map(({ n }) => n);
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(134);
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...told)).toBeGreaterThanOrEqual(30);
  });

  it('compares segments by the columns of the survey', () => {
    const found = compareSegments(analysis, ['active', 'rest'], words.scale);
    expect(found.first.n + found.second.n).toBe(134);
    expect(found.result.kind).toBe('numbers');
  });
});
