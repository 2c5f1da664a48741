import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  buildReport,
  evaluateTyped,
  type MessageCode,
  note,
  type Settings,
  type StageRow,
  stageFunnel,
  type TypedNumber,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cellsOfSheet, tablesOf, textsOf } from './cells.ts';

const english = buildReport(smallAnalysis('en'));

describe('segmentsSheet', () => {
  const cells = cellsOfSheet(english, 'segments');

  it('counts customers by name over the customers’ table, and shares of the total', () => {
    expect(cells.get('A3')).toMatchObject({ value: 'High-value customers' });
    expect(cells.get('F3')).toMatchObject({
      value: 4,
      formula: 'COUNTIFS(LensCustomers[Segment],$A3)',
    });
    expect(cells.get('D3')).toMatchObject({ value: 0.1, formula: 'IF(F$11=0,"",F3/F$11)' });
    expect(cells.get('D11')).toMatchObject({ value: 1, formula: 'SUM(D3:D10)' });
    expect(cells.get('F11')).toMatchObject({ value: 40, formula: 'SUM(F3:F10)' });
  });

  it('adds how many may be contacted and the share of the money', () => {
    expect(cells.get('G3')).toMatchObject({
      value: 3,
      formula: 'COUNTIFS(LensCustomers[Segment],$A3,LensCustomers[May contact],1)',
    });
    // 4 × 5,600 of 35,520
    expect(cells.get('H3')?.value).toBeCloseTo(22_400 / 35_520, 12);
  });

  it('tells segments of the same name apart', () => {
    const { segmentation, ...rest } = smallAnalysis('en');
    const segments = segmentation!.segments.map((segment) => ({ ...segment, name: 'Same' }));
    const report = buildReport({ ...rest, segmentation: { ...segmentation!, segments } });
    const names = tablesOf(report, 'segments')[0]!.rows.map(([name]) => name);
    expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(8);
  });

  it('states definition, thresholds, as-of and source below the table', () => {
    const texts = textsOf(english, 'segments').join('\n');
    expect(texts).toContain('First match wins');
    expect(texts).toContain('¥1,000');
    expect(texts).toContain('2026-06-26');
    expect(texts).toContain("'Customer list'!B3:B102");
  });

  it('shows a segment table typed by hand when there are no customers to count', () => {
    const base = smallAnalysis('en');
    const typedSegments = [
      {
        name: 'A',
        features: 'often',
        tags: 'VIP',
        share: 0.6,
        strategy: 'thank',
        where: 'T1!D2',
      },
      { name: 'B', features: null, tags: null, share: 0.3, strategy: null, where: 'T1!D3' },
    ];
    const report = buildReport({
      ...base,
      segmentation: null,
      cleaned: { ...base.cleaned, typedSegments },
    });
    const typed = cellsOfSheet(report, 'segments');
    expect(typed.get('D3')).toMatchObject({ value: 0.6, tone: 'input' });
    expect(typed.get('D5')).toMatchObject({ formula: 'SUM(D3:D4)' });
    expect(typed.get('D5')?.value).toBeCloseTo(0.9, 12);
  });
});

describe('pathSheet', () => {
  const cells = cellsOfSheet(english, 'path');

  it('counts steps over the customers’ table and divides', () => {
    expect(cells.get('A3')).toMatchObject({ value: 'sent → opened' });
    expect(cells.get('C3')).toMatchObject({
      value: 100,
      formula: 'COUNTIFS(LensCustomers[Path steps],">="&1)',
    });
    expect(cells.get('D3')).toMatchObject({ value: 50 });
    expect(cells.get('E3')).toMatchObject({ value: 0.5, formula: 'IF(C3=0,"",D3/C3)' });
  });

  it('gives the whole way, by first-touch channel too, the customers without one last', () => {
    expect(cells.get('A6')).toMatchObject({ value: 'Overall' });
    expect(cells.get('E6')).toMatchObject({ value: 0.2, formula: 'IF(C6=0,"",D6/C6)' });
    expect(cells.get('C7')).toMatchObject({
      value: 25,
      formula: 'COUNTIFS(LensCustomers[Path steps],">="&1,LensCustomers[First touch],$B7)',
    });
    expect(cells.get('B10')).toMatchObject({ value: 'No channel' });
    expect(cells.get('F7')).toMatchObject({ value: 'Fewer than 30, not compared' });
  });

  it('checks that stages join and channels add up, as a formula', () => {
    expect(cells.get('B11')?.value).toBe(
      'Converted equals the next stage’s reached at all joins (2). Channels add up to the whole.',
    );
    expect(cells.get('B11')?.formula).toContain('AND(D3=C4,D4=C5)');
    expect(cells.get('B11')?.formula).toContain('SUM(C7:C10)=C6');
  });

  it('prints the definition of the path', () => {
    expect(textsOf(english, 'path').join()).toContain(
      'steps sent → opened → clicked → ordered; in order, from each customer’s best entry, within 7 days (inclusive), entries 2026-06-01 to 2026-06-18.',
    );
  });

  it('centres the funnel’s bars by half the difference to the largest', () => {
    const data = tablesOf(english, 'path').find(({ id }) => id === 'path-chart')!;
    expect(data.rows.map(([stage, spacer, people]) => [stage, spacer, people])).toMatchObject([
      [{ value: 'sent' }, { value: 0 }, { value: 100 }],
      [{ value: 'opened' }, { value: 25 }, { value: 50 }],
      [{ value: 'clicked' }, { value: 35 }, { value: 30 }],
      [{ value: 'ordered' }, { value: 40 }, { value: 20 }],
    ]);
  });
});

describe('pathSheet from a typed stage table', () => {
  const stage = (
    row: number,
    name: string,
    channel: string | null,
    reached: number | null,
    converted: number | null,
  ): StageRow => ({
    stage: name,
    channel,
    reached,
    converted,
    printedRate: null,
    printedDecimals: 0,
    lossReason: null,
    direction: null,
    where: { reached: `T2!C${row}`, converted: `T2!D${row}`, rate: `T2!E${row}` },
  });
  const typed = (stages: readonly StageRow[]) => {
    const base = smallAnalysis('en');
    const cleaned = { ...base.cleaned, stages };
    return buildReport({ ...base, cleaned, funnel: stageFunnel(stages) });
  };

  it('refers to the table as typed and says where stages do not join', () => {
    const report = typed([
      stage(2, 'Exposure', 'Article', 10_000, 3000),
      stage(3, 'SMS', null, 2900, 1500),
      stage(4, 'Order', 'Page', 1500, null),
    ]);
    const cells = cellsOfSheet(report, 'path');
    expect(report.sheets.map(({ id }) => id)).toContain('path-data');
    expect(cells.get('C4')).toMatchObject({ value: 2900, formula: "'Path data'!C4" });
    expect(cells.get('D5')).toMatchObject({ value: '–' });
    expect(cells.get('D6')).toMatchObject({ value: 1500, formula: 'C5' });
    expect(cells.get('B7')?.value).toBe(
      'Converted differs from the next stage’s reached: Exposure → SMS −100; ',
    );
  });

  it('adds channels up over the typed table, unless the stage’s name reads as a pattern', () => {
    const report = typed([
      stage(2, 'Seen', 'A', 100, 50),
      stage(3, 'Seen', 'B', 60, 30),
      stage(4, 'Buy*', 'A', 50, 10),
      stage(5, 'Buy*', 'B', 30, 5),
    ]);
    const cells = cellsOfSheet(report, 'path');
    expect(cells.get('C3')).toMatchObject({
      value: 160,
      formula: 'SUMIFS(LensPathData[Reached],LensPathData[Stage],$A3)',
    });
    expect(cells.get('C4')).toMatchObject({
      value: 80,
      formula: 'SUMPRODUCT((LensPathData[Stage]=$A4)*1,LensPathData[Reached])',
    });
  });
});

describe('evaluationSheet', () => {
  const cells = cellsOfSheet(english, 'evaluation');

  it('takes values and n from the metric list', () => {
    expect(cells.get('E5')).toMatchObject({
      value: 0.2,
      formula: `IF(Metrics!O5="","–",Metrics!O5)`,
    });
    expect(cells.get('F5')).toMatchObject({ value: 100, tone: 'quiet' });
    expect(cells.get('F3')).toMatchObject({ value: '' });
  });

  it('states changes as their metric changes, with a true minus', () => {
    const change = (row: number) => cells.get(`G${row}`)?.value;
    expect(change(3)).toBe('0.0%');
    expect(change(5)).toBe('+15.0 points (+300.0%)');
    expect(change(9)).toBe('−13.3%');
    expect(change(10)).toBe('−0.6 points');
  });

  it('compares with the target where there is one', () => {
    expect(cells.get('I5')?.value).toBe('+2.0 pt met');
    expect(cells.get('I9')?.value).toBe('95.8% missed');
    expect(cells.get('I3')?.value).toBe('');
  });

  it('judges by formulas over the test below, coloured as it is now', () => {
    expect(['3', '4', '5', '9', '10'].map((row) => cells.get(`J${row}`))).toMatchObject([
      { value: '— Total', tone: 'total' },
      { value: '? Can’t tell', tone: 'unknown' },
      { value: '▲ Up', tone: 'up' },
      { value: '? Can’t tell', tone: 'unknown' },
      { value: '▼ Down', tone: 'down' },
    ]);
    const tests = tablesOf(english, 'evaluation').find(({ id }) => id === 'evaluation-tests')!;
    const conversion = tests.row + 2;
    expect(cells.get('J5')?.formula).toContain(`J${conversion}>=$C$`);
    expect(cells.get(`H${conversion}`)?.value).toBeCloseTo(0.0013406411172294783, 15);
    expect(cells.get(`K${conversion}`)).toMatchObject({ value: 'Two-proportion z' });
  });

  it('says what it means, with the same words as the evaluation', () => {
    const meaning = (row: number) => cells.get(`K${row}`)?.value;
    expect(meaning(5)).toBe('95% interval +5.9 to +24.3 points, p = 0.003');
    expect(meaning(8)).toBe('Orders +5, each −¥88');
    expect(meaning(9)).toBe('Too few to tell: 30 per period needed, have 14 and 19');
    expect(meaning(3)).toBe('A total: change only, no test');
  });

  it('puts figures that do not follow into the notes', () => {
    const base = smallAnalysis('en');
    const flag = note('warning', 'evaluate.flagged', { n: 1 }, 'T3!G3');
    const rows = base.evaluation!.rows.map((row, index) => ({
      ...row,
      flags: index === 0 ? [flag] : [],
    }));
    const report = buildReport({ ...base, evaluation: { ...base.evaluation!, rows } });
    expect(textsOf(report, 'evaluation').filter((text) => text.startsWith('Check|'))).toEqual([
      'Check|1 printed figure in the evaluation table does not follow from the numbers; marked in place. (T3!G3)',
    ]);
  });
});

describe('evaluationSheet from a typed table', () => {
  const number = (value: number, form: TypedNumber['form'], where: string): TypedNumber => ({
    value,
    form,
    where,
  });
  const settings: Settings = { ...smallAnalysis('en').settings };
  const evaluation = evaluateTyped(
    [
      {
        dimension: 'Reach',
        metric: 'Exposure',
        before: number(50_000, 'number', 'T3!C2'),
        after: number(80_000, 'number', 'T3!D2'),
        target: number(70_000, 'number', 'T3!F2'),
        nBefore: null,
        nAfter: null,
        printedChange: null,
        conclusion: null,
        where: 'T3!A2:G2',
      },
      {
        dimension: 'Conversion',
        metric: 'Order conversion rate',
        before: number(0.02, 'percent', 'T3!C3'),
        after: number(0.035, 'percent', 'T3!D3'),
        target: number(0.03, 'percent', 'T3!F3'),
        nBefore: null,
        nAfter: null,
        printedChange: null,
        conclusion: null,
        where: 'T3!A3:G3',
      },
    ],
    settings,
  );
  const cells = cellsOfSheet(buildReport(smallAnalysis('en', { evaluation })), 'evaluation');

  it('computes the changes anew and assesses nothing without n', () => {
    expect(cells.get('G3')?.value).toBe('+60.0%');
    expect(cells.get('I3')?.value).toBe('114.3% met');
    expect(cells.get('J4')?.value).toBe('? Can’t tell');
    expect(cells.get('K4')?.value).toBe(
      'Target met. Cannot be assessed: without n nobody can tell a change from normal variation',
    );
  });
});

describe('customersSheet', () => {
  const [table] = tablesOf(english, 'customers');

  it('lists every customer once; those only seen in touches have no segment', () => {
    expect(table).toMatchObject({ name: 'LensCustomers' });
    expect(table!.rows).toHaveLength(100);
    expect(table!.rows[0]!.slice(0, 5)).toEqual(['C001', 'High-value customers', 10, 5, 5600]);
    expect(table!.rows[60]!.slice(0, 4)).toEqual(['C061', null, null, 0]);
  });

  it('leaves figures as values when there are more customers than a sheet should hold', () => {
    const base = smallAnalysis('en');
    const customers = { ...base.cleaned.customers, count: 200_001 };
    const report = buildReport({ ...base, cleaned: { ...base.cleaned, customers } });
    const formulas = report.sheets.flatMap(({ id }) =>
      [...cellsOfSheet(report, id).values()].map(({ formula = '' }) => formula),
    );
    expect(formulas.filter((formula) => formula.includes('LensCustomers'))).toEqual([]);
    expect(cellsOfSheet(report, 'segments').get('F3')).toEqual({ value: 4 });
    expect(textsOf(report, 'customers').join()).toContain('200,001 customers are too many');
  });

  it('masks ids that are phone numbers or e-mail addresses', () => {
    const base = smallAnalysis('en');
    const ids = base.cleaned.customers.ids.map((id, index) =>
      index === 0 ? '13812341234' : index === 1 ? 'zhang@example.com' : id,
    );
    const customers = { ...base.cleaned.customers, ids };
    const report = buildReport({ ...base, cleaned: { ...base.cleaned, customers } });
    const first = tablesOf(report, 'customers')[0]!
      .rows.slice(0, 2)
      .map(([id]) => id);
    expect(first).toEqual(['138****1234', 'z***@example.com']);
  });
});

describe('metricsSheet', () => {
  const cells = cellsOfSheet(english, 'metrics');

  it('makes numerators and denominators formulas over the customers where those give them', () => {
    expect(cells.get('A5')).toMatchObject({ value: 'conversion_rate' });
    expect(cells.get('P5')).toMatchObject({
      value: 20,
      formula: 'COUNTIFS(LensCustomers[Campaign steps],">="&4)',
    });
    expect(cells.get('O5')).toMatchObject({ formula: 'IF(Q5=0,"",P5/Q5)' });
    expect(cells.get('P8')).toMatchObject({
      value: 10_920,
      formula: 'SUM(LensCustomers[Campaign revenue])',
    });
    expect(cells.get('P6')).toMatchObject({
      value: 7,
      formula:
        'COUNTIFS(LensCustomers[First order],">="&DATE(2026,6,1),LensCustomers[First order],"<="&DATE(2026,6,18))',
    });
  });

  it('keeps what customers do not give as inputs', () => {
    expect(cells.get('A10')).toMatchObject({ value: 'satisfaction' });
    expect(cells.get('P10')).toMatchObject({ value: 156, tone: 'input' });
  });
});

describe('overviewSheet', () => {
  const cells = cellsOfSheet(english, 'overview');

  it('opens with what rose, fell and cannot be told, and that a change is no effect', () => {
    expect(tablesOf(english, 'overview')[0]!.rows[0]![0]).toMatchObject({
      value:
        'Up: Conversion rate. Down: Satisfaction. Can’t tell: Average order value, Engagement rate. Totals: Revenue +17.7%, New customers +16.7%. Without a control group this is a change, not an effect.',
    });
  });

  it('shows each key figure with its change, n and source', () => {
    expect(['A', 'B', 'C', 'E', 'F', 'G'].map((column) => cells.get(`${column}5`))).toMatchObject([
      { value: 'Conversion rate' },
      { value: 0.2, formula: 'Evaluation!E5', tone: 'key-figure' },
      { value: 0.05, formula: 'Evaluation!C5' },
      { value: '▲ Up 15.0 points', tone: 'up' },
      { value: '100 / 100' },
      { value: 'Evaluation!E5', link: 'Evaluation!E5' },
    ]);
  });

  it('proposes first steps from the data only, with whom and how many', () => {
    const actions = tablesOf(english, 'overview').find(({ id }) => id === 'actions')!;
    expect(actions.rows.map(([title, , n, evidence]) => [title, n, evidence])).toMatchObject([
      [{ value: '1 Win back' }, { value: 4 }, { link: 'Segments!E5' }],
      [{ value: '2 Mend the path' }, { value: 50, formula: 'Path!C3-Path!D3' }, {}],
      [{ value: '3 Catch up' }, { value: 19 }, { link: 'Evaluation!I9' }],
    ]);
  });

  it('names those one order short of high value', () => {
    const base = smallAnalysis('en');
    const thresholds = {
      aovHigh: 1000,
      aovLow: 500,
      ordersHigh: 6,
      topValueShare: 0.5,
      midValueShare: 0.3,
    };
    const report = buildReport({ ...base, settings: { ...base.settings, thresholds } });
    const actions = tablesOf(report, 'overview').find(({ id }) => id === 'actions')!;
    // The four high-value customers have five orders in 90 days; one of them may not be contacted.
    expect(actions.rows[0]).toMatchObject([
      { value: '1 Nudge' },
      {},
      {
        value: 3,
        formula:
          'COUNTIFS(LensCustomers[Orders 90d],5,LensCustomers[Order value 90d],">="&1000,LensCustomers[Recency days],"<="&30,LensCustomers[May contact],1)',
      },
      {},
    ]);
  });

  it('lists at most eight caveats, problems first, each once, and where the others are', () => {
    const notes = [
      ...Array.from({ length: 12 }, (_, n) =>
        note('warning', 'analysis.header-only', { sheets: `S${n % 10}` }),
      ),
      note('problem', 'analysis.no-tables'),
      note('info', 'analysis.as-of-default', { asOf: '2026-06-26' }),
    ];
    const texts = textsOf(buildReport(smallAnalysis('en', { notes })), 'overview');
    const caveats = texts.filter((text) => text.startsWith('Note|'));
    expect(caveats).toHaveLength(8);
    expect(caveats[0]).not.toContain('S0');
    expect(texts.at(-1)).toBe('|3 more notes in Data quality.');
  });
});

describe('logSheet', () => {
  const withLog = (count: number): Analysis => {
    const base = smallAnalysis('en');
    const rule: MessageCode = 'analysis.no-tables';
    const log = {
      count,
      byRule: new Map([[rule, count]]),
      entry: (index: number) => ({ rule, where: `S!A${index}`, old: 'a', new: 'b' }),
    };
    return { ...base, cleaned: { ...base.cleaned, log } };
  };

  it('counts every rule and lists at most 20,000 changes, saying how many there are', () => {
    const report = buildReport(withLog(20_001));
    const tables = tablesOf(report, 'log');
    expect(tables.find(({ id }) => id === 'rules')!.rows[0]![1]).toBe(20_001);
    expect(tables.find(({ name }) => name === 'LensLog')!.rows).toHaveLength(20_000);
    expect(textsOf(report, 'log').join()).toContain(
      '20,001 entries in all, the first 20,000 are listed',
    );
  });

  it('says so when nothing was changed', () => {
    expect(textsOf(english, 'log').join()).toContain('No cell was changed.');
    expect(tablesOf(english, 'log').some(({ name }) => name === 'LensLog')).toBe(false);
  });
});

describe('qualitySheet', () => {
  it('lists columns with their score, never their values', () => {
    const base = smallAnalysis('en');
    const categories = {
      n: 2,
      missing: 0,
      distinct: 2,
      top: [{ value: '王小明', count: 1, share: 0.5 }],
    };
    const column = {
      sheet: 'S',
      column: 'Name',
      rows: 2,
      counts: { filled: 1, misfits: 0 },
      blank: ['S!A3'],
      check: null,
      days: null,
      filled: 0.5,
      valid: 1,
      used: 0,
      score: 0.5,
      numbers: null,
      categories,
      examples: [],
    };
    const profile = {
      ...base.profile,
      score: 0.5,
      validShare: 1,
      usefulness: 0.5,
      columns: [
        { ...column, role: 'name' },
        { ...column, column: 'City', role: 'city' },
      ] as const,
    };
    const cells = cellsOfSheet(buildReport({ ...base, profile }), 'quality');
    const shown = [...cells.values()].filter(({ value }) => String(value).includes('王小明'));
    expect(shown).toEqual([]);
    expect([...cells.values()].some(({ formula }) => /^E\d+\*F\d+$/.test(formula ?? ''))).toBe(
      true,
    );
  });
});
