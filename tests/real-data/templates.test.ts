import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisJson, analyze, buildReport, type Language } from '#core';
import { parseSource, writeReport } from '#workbook';
import { type CellInput, fileOf, gridOf, percent } from '../support/grid.ts';
import { expectRecalculated, hasLibreOffice } from '../support/libreoffice.ts';
import { hasShared, shared } from '../support/shared.ts';

type Row = Readonly<Record<string, string | number | null>>;
interface Templates {
  readonly template1_segments: readonly (Row & { readonly share: number })[];
  readonly template2_funnel: readonly Row[];
  readonly template3_evaluation: readonly (Row & { readonly unit: string })[];
}

const HEADERS = {
  zh: [
    ['客群名称', '核心特征描述', '占比', '营销策略建议'],
    ['转化阶段', '触达渠道', '触达人数', '阶段转化人数', '阶段转化率', '流失原因', '优化方向'],
    [
      '评估维度',
      '核心指标',
      '活动前数值',
      '活动后数值',
      '环比变化',
      '达成情况(目标值)',
      '结论分析',
    ],
  ],
  en: [
    ['Segment', 'Defining features', 'Share', 'Suggested strategy'],
    ['Stage', 'Channel', 'Reached', 'Converted', 'Stage rate', 'Loss reason', 'Direction'],
    ['Dimension', 'KPI', 'Before', 'After', 'Change', 'Target', 'Conclusion'],
  ],
} as const;

/** The template's three tables as someone would type them, one a sheet. */
function typed(language: Language, templates: Templates) {
  const say = (row: Row, key: string) => row[`${key}_${language}`] as CellInput;
  const figure = (row: Row, key: string): CellInput => {
    const value = row[key] as number;
    return row.unit === 'percent' ? percent(value) : value;
  };
  const [t1, t2, t3] = HEADERS[language];
  return fileOf(
    'templates.xlsx',
    gridOf('T1', [
      t1,
      ...templates.template1_segments.map((row) => [
        row[language] as CellInput,
        say(row, 'features'),
        percent(row.share),
        say(row, 'strategy'),
      ]),
    ]),
    gridOf('T2', [
      t2,
      ...templates.template2_funnel.map((row) => [
        say(row, 'stage'),
        say(row, 'channel'),
        row.reached as number,
        row.converted as number,
        `${row.rate_printed_percent}%`,
        say(row, 'loss_reason'),
        say(row, 'direction'),
      ]),
    ]),
    gridOf('T3', [
      t3,
      ...templates.template3_evaluation.map((row) => [
        say(row, 'dimension'),
        say(row, 'kpi'),
        figure(row, 'before'),
        figure(row, 'after'),
        row.change_printed as string,
        figure(row, 'target'),
        say(row, 'conclusion'),
      ]),
    ]),
  );
}

describe.skipIf(!hasShared)('the template’s three tables, typed by hand', () => {
  const templates: Templates = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/seed_templates.json'), 'utf8'))
    : null!;
  const run = (language: Language) =>
    analyze([typed(language, templates)], { settings: [], language, version: 'test' });

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    it('gives T1 shares that sum to 1', async () => {
      const { segments } = analysisJson(await run(language)) as {
        segments: { share: number }[];
      };
      expect(segments.map(({ share }) => share)).toEqual([0.15, 0.3, 0.2, 0.35]);
    });

    it('gives T2 rates, the overall 1.8 % and joins without a difference', async () => {
      const { funnel } = await run(language);
      expect(funnel!.steps.map(({ rate }) => rate)).toEqual([0.3, 0.5, 0.6, 300 / 900, 0.6]);
      expect(funnel!.totals).toMatchObject({ entered: 10_000, converted: 180, rate: 0.018 });
      expect(funnel!.reconciliation.map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
    });

    it('flags exactly one cell of T3: the 1.4 %', async () => {
      const { evaluation } = await run(language);
      const flags = evaluation!.rows.flatMap((row) => row.flags);
      expect(flags.map(({ where }) => where)).toEqual(["'T3'!G3"]);
      expect(evaluation!.rows.every(({ verdict }) => ['unknown', 'total'].includes(verdict))).toBe(
        true,
      );
    });

    it.skipIf(!hasLibreOffice)('recalculates to the same results in LibreOffice', async () => {
      const report = buildReport(await run(language));
      const bytes = await writeReport(report);
      expect(await expectRecalculated(report, bytes)).toBeGreaterThan(30);
      const again = await parseSource('again.xlsx', bytes);
      expect(again.grids.length).toBeGreaterThanOrEqual(report.sheets.length);
    });
  });
});
