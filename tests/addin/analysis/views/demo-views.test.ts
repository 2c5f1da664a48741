import { beforeAll, describe, expect, it } from 'vitest';
import { analysisJson, analyze, cellOf, type Language, numberText, type SourceFile } from '#core';
import { readSource } from '#workbook';
import { chosenReport } from '../../../../addin/analysis/run/chosen.ts';
import type { AnalysisService, AnalysisViews } from '../../../../addin/analysis/service.ts';
import type { CellLink } from '../../../../addin/analysis/views.ts';
import { serviceWith, viewsOf } from '../send-workbook.ts';
import { CAMPAIGN } from '../small-workbook.ts';

interface Json {
  readonly segments: readonly {
    readonly id: string;
    readonly name: string;
    readonly customers: number;
    readonly share: number;
    readonly description: string;
  }[];
  readonly funnel: {
    readonly steps: readonly { readonly step: string; readonly reached: number }[];
    readonly totals: {
      readonly entered: number;
      readonly converted: number;
      readonly rate: number;
    };
  };
  readonly evaluation: readonly {
    readonly kpi: string;
    readonly unit: string;
    readonly before: number;
    readonly after: number;
    readonly verdict: string;
    readonly n: { readonly before: number; readonly after: number };
  }[];
}

describe.each(['zh', 'en'] as const)('views of the demo (%s)', (language: Language) => {
  let file: SourceFile;
  let service: AnalysisService;
  let views: AnalysisViews;
  let json: Json;
  let report: ReturnType<typeof chosenReport>;

  beforeAll(async () => {
    file = await readSource(`samples/demo-618.${language}.xlsx`);
    const settings = { campaign: CAMPAIGN };
    const analysis = await analyze([file], { settings: [settings], language, version: 'test' });
    json = analysisJson(analysis) as unknown as Json;
    report = chosenReport(analysis);
    service = await serviceWith(file);
    views = await viewsOf(service, { language, settings });
  });

  /** What the first cell of a link shows in the report. */
  const shownAt = ({ sheet, cells }: CellLink): string => {
    if (!('result' in sheet)) throw new Error('not a result sheet');
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(cells) ?? [];
    const column = letters.charCodeAt(0) - 65;
    for (const section of report.sheets.find(({ id }) => id === sheet.result)!.sections) {
      if (section.kind !== 'table') continue;
      const rows = [...section.rows, ...section.footer];
      const found = rows[Number(row) - section.row - (section.headless ? 0 : 1)];
      const id = section.columns[column - section.column]?.id;
      if (found === undefined || id === undefined) continue;
      return cellOf(section, found, id, report.currency).text;
    }
    throw new Error(`nothing at ${cells}`);
  };

  const written = (value: number, unit: string): string => {
    if (unit === 'rate') return numberText(value, { decimals: 1, percent: true });
    if (unit === 'score') return numberText(value, { decimals: 1 });
    const prefix = unit === 'money' ? '¥' : '';
    return numberText(value, { decimals: 0, grouped: true, prefix });
  };

  it('has the segments of the command line', () => {
    const { segments } = views.results!;
    const shown = segments!.rows.map(({ id, name, customers, share }) => ({
      id,
      name,
      customers,
      share,
    }));
    expect(shown).toEqual(
      json.segments.map(({ id, name, customers, share }) => ({ id, name, customers, share })),
    );
    expect(segments!.rows.map(({ group }) => group)).toEqual([
      ...Array(4).fill('named'),
      ...Array(4).fill('rest'),
    ]);
    expect(segments!.footnote).toContain('2,000');
    expect(shownAt(segments!.link)).toBe(segments!.rows[0]!.shareText);
  });

  it('has the path of the command line, and the step where most left', () => {
    const path = views.results!.path!;
    const steps = json.funnel.steps.map(({ step, reached }) => [step, reached]);
    expect(path.steps.map(({ label, customers }) => [label, customers])).toEqual(steps);
    const lost = json.funnel.steps.map(({ reached }, index) => {
      return reached - (json.funnel.steps[index + 1]?.reached ?? reached);
    });
    expect(path.steps.findIndex(({ largest }) => largest)).toBe(lost.indexOf(Math.max(...lost)));
    const { converted, entered, rate } = json.funnel.totals;
    const text = `${written(converted, 'count')} / ${written(entered, 'count')} = ${written(rate, 'rate')}`;
    expect(path.overall).toContain(text);
    expect(shownAt(path.link)).toBe(path.steps[0]!.rateText);
  });

  it('has the evaluation of the command line, each line linked to its cell', () => {
    const { rows } = views.results!.evaluation!;
    expect(rows.map(({ label, before, after }) => [label, before, after])).toEqual(
      json.evaluation.map(({ kpi, before, after, unit }) => [
        kpi,
        written(before, unit),
        written(after, unit),
      ]),
    );
    json.evaluation.forEach(({ verdict, n }, index) => {
      const row = rows[index]!;
      expect(row.change.tone).toBe(verdict === 'total' ? 'plain' : verdict);
      expect(shownAt(row.link)).toBe(row.after);
      if (row.n !== '') expect(row.n).toContain(written(n.after, 'count'));
    });
  });

  it('has the key figures of the overview, each linked to its cell in T3', () => {
    const { figures } = views.results!;
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) {
      expect(figure.link.sheet).toEqual({ result: 'evaluation' });
      expect(shownAt(figure.link)).toBe(figure.value);
      const line = json.evaluation.find(({ kpi }) => kpi === figure.label)!;
      expect(figure.value).toBe(written(line.after, line.unit));
      expect(figure.before).toBe(written(line.before, line.unit));
    }
  });

  it('reads out the first sentence of the overview, and that a change is no effect', () => {
    const { strong, rest } = views.results!.reading;
    expect(strong).toBe(
      language === 'zh'
        ? '提升：转化率、满意度、互动率。'
        : 'Up: Conversion rate, Satisfaction, Engagement rate.',
    );
    expect(rest).toContain(language === 'zh' ? '没有对照组' : 'Without a control group');
  });

  it('shows what each sheet was taken for, with choices for each column', () => {
    const { data } = views;
    expect(data.sheets.map(({ kind }) => kind)).toEqual([
      'customers',
      'orders',
      'touches',
      'feedback',
      'targets',
    ]);
    for (const { columns, rows } of data.sheets) {
      expect(rows).toBeGreaterThan(0);
      for (const { choices, role } of columns) {
        expect(choices.at(-1)?.role).toBe('ignore');
        expect(new Set(choices.map((choice) => choice.role)).size).toBe(choices.length);
        if (role !== null) expect(choices.map((choice) => choice.role)).toContain(role);
      }
    }
    expect(data.quality!.items.map(({ count }) => count)).toEqual(['57', '187', '37', '247']);
    expect(shownAt(data.quality!.items[1]!.link!)).toBe('187');
  });

  it('explains dates and outputs', () => {
    expect(views.plan).toMatchObject({
      asOf: '2026-06-26',
      campaignFrom: '2026-06-01',
      campaignTo: '2026-06-18',
      firstDay: '2025-07-01',
      lastDay: '2026-06-25',
    });
    expect(views.plan.campaignHint).toContain('2026-05-14');
    expect(views.plan.outputs.every(({ ready }) => ready)).toBe(true);
    // The mining step is asked for.
    const left = views.plan.outputs.filter(({ chosen }) => !chosen).map(({ id }) => id);
    expect(left).toEqual(['mining']);
  });

  it('notes at most six things to act on, none of them in the words of the command line', () => {
    const { notes } = views.results!;
    expect(notes.length).toBeLessThanOrEqual(6);
    expect(notes.map(({ level }) => level)).toEqual(
      notes.map(({ level }) => level).toSorted((a, b) => (a === b ? 0 : a === 'info' ? 1 : -1)),
    );
    expect(JSON.stringify(views)).not.toContain(' --');
  });

  it('says nothing about who anyone is', async () => {
    const customer = await service.customer({ sheet: file.grids[0]!.sheet, row: 5 });
    expect(customer?.segment).toBeTruthy();
    const text = JSON.stringify([views, customer]);
    expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
  });
});
