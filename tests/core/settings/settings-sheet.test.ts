import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAMPAIGN_TYPES,
  defaultSettings,
  ENTRIES,
  IDENTITY_MODES,
  isoDay,
  type Language,
  METRIC_IDS,
  mergeSettings,
  PRESETS,
  ROLE_IDS,
  readSettingsSheet,
  type Section,
  type Settings,
  settingsSections,
} from '#core';
import { UNDO_RULES } from '../../../core/settings/quality-settings.ts';
import { tablesOfSections } from '../../support/sections.ts';

const SHEET: Readonly<Record<Language, string>> = { zh: 'Lens 设置', en: 'Lens Settings' };

function sectionsOf(settings: Settings, language: Language = settings.language): Section[] {
  return settingsSections(settings, { language, roles: null, suggestions: [] });
}

function readBack(settings: Settings, language: Language = settings.language) {
  return readSettingsSheet(tablesOfSections(SHEET[language], sectionsOf(settings, language)));
}

/** Puts another value into the cell beside a label, as a user would. */
function edited(sections: Section[], label: string, value: string | number | null): Section[] {
  return sections.map((section) => {
    if (section.kind !== 'table') return section;
    const rows = section.rows.map((row) =>
      row[0] === label ? [label, value, ...row.slice(2)] : row,
    );
    return { ...section, rows };
  });
}

const word = fc.stringMatching(/^[A-Za-z一-龥][A-Za-z一-龥 ,|"、]{0,8}[A-Za-z一-龥]$/);
const day = fc.integer({ min: 15_000, max: 22_000 });
const period = fc.tuple(day, fc.nat(60)).map(([from, length]) => ({ from, to: from + length }));
const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
const rule = fc.constantFrom(
  'orders_90d >= 5 and aov_90d >= aov_high',
  'r = 5 and fm >= 4',
  'city in ("上海", "Paris") or not (orders = 0)',
);
const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('zh', 'en'),
  asOf: fc.option(day.map(isoDay)),
  campaign: fc.option(period),
  campaignName: fc.option(word),
  campaignType: fc.option(fc.constantFrom(...CAMPAIGN_TYPES)),
  before: fc.option(period),
  refunds: fc.constantFrom('net', 'exclude'),
  duplicates: fc.constantFrom('keep', 'drop'),
  identity: fc.constantFrom(...IDENTITY_MODES),
  sharedKeyLimit: fc.integer({ min: 1, max: 50 }),
  campaignCost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  margin: fc.option(fc.constantFrom(0.1, 0.35, 1)),
  currency: fc.option(fc.constantFrom('¥', '£', 'HK$')),
  preset: fc.constantFrom(...PRESETS),
  thresholds: fc.record({
    aovHigh: money,
    aovLow: money,
    ordersHigh: fc.integer({ min: 1, max: 99 }),
    topValueShare: fc.constantFrom(0.5, 0.6, 0.2),
    midValueShare: fc.constantFrom(0.3, 0.25),
  }),
  segments: fc.option(
    fc.uniqueArray(fc.record({ id: word, name: word, rule, strategy: word }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ id }) => id,
    }),
  ),
  tags: fc.uniqueArray(fc.record({ id: word, name: word, rule }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
  steps: fc.option(
    fc.array(fc.record({ label: word, events: fc.array(word, { minLength: 1, maxLength: 3 }) }), {
      minLength: 2,
      maxLength: 5,
    }),
  ),
  windowMs: fc.option(fc.integer({ min: 1, max: 90 * 86_400 }).map((seconds) => seconds * 1000)),
  entry: fc.constantFrom(...ENTRIES),
  by: fc.constantFrom('channel', null),
  roles: fc.uniqueArray(
    fc.record({ sheet: word, column: word, role: fc.constantFrom(...ROLE_IDS) }),
    { maxLength: 4, selector: ({ sheet, column }) => `${sheet}/${column}` },
  ),
  targets: fc.uniqueArray(
    fc.record({
      metric: fc.constantFrom(...METRIC_IDS),
      target: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    }),
    { maxLength: 4, selector: ({ metric }) => metric },
  ),
  synonyms: fc.uniqueArray(fc.record({ word, means: word }), {
    maxLength: 3,
    selector: ({ word }) => word.toLowerCase(),
  }),
  // These two stand on the quality sheet.
  reviews: fc.constant([]),
  qualityHistory: fc.constant([]),
  fills: fc.uniqueArray(
    fc.oneof(
      fc.record({
        column: word,
        rule: fc.constantFrom('median', 'mode', 'unknown'),
        value: fc.constant(null),
      }),
      fc.record({ column: word, rule: fc.constant('constant'), value: word }),
    ),
    { maxLength: 3, selector: ({ column }) => column.toLowerCase() },
  ) as fc.Arbitrary<Settings['fills']>,
  undo: fc
    .uniqueArray(fc.constantFrom(...UNDO_RULES), { maxLength: 4 })
    .map((undo) => UNDO_RULES.filter((rule) => undo.includes(rule))),
  minimumN: fc.integer({ min: 2, max: 1000 }),
  alpha: fc.constantFrom(0.01, 0.05, 0.1),
});

describe('settingsSections and readSettingsSheet', () => {
  it('give back any settings, in either language', () => {
    const sorted = (value: Settings) => ({
      ...value,
      targets: [...value.targets].sort((a, b) => a.metric.localeCompare(b.metric)),
    });
    fc.assert(
      fc.property(settings, fc.constantFrom<Language>('zh', 'en'), (before, shownIn) => {
        const { settings: read, notes } = readBack(before, shownIn);
        expect(notes).toEqual([]);
        const after = mergeSettings(defaultSettings(before.language), read);
        expect(sorted(after)).toEqual(sorted(before));
      }),
      { numRuns: 200 },
    );
  });

  it('read the defaults as no own segments, steps, roles or targets', () => {
    const { settings: read } = readBack(defaultSettings('zh'));
    expect(read).not.toHaveProperty('segments');
    expect(mergeSettings(defaultSettings('zh'), read)).toEqual(defaultSettings('zh'));
  });
});

describe('settingsSections', () => {
  it('shows labels, values and meanings in the language', () => {
    const [first] = sectionsOf(defaultSettings('zh')).filter((one) => one.kind === 'table');
    expect(first?.kind === 'table' && first.columns.map(({ header }) => header)).toEqual([
      '设置项',
      '值',
      '说明',
    ]);
    expect(first?.kind === 'table' && first.rows.find((row) => row[0] === '转化窗口')?.[1]).toEqual(
      {
        value: '7 天',
        format: 'text',
        tone: 'input',
      },
    );
  });

  it('leaves the period to compare with empty while it follows the campaign', () => {
    const campaign = { from: 20_605, to: 20_622 };
    const readBefore = (from: number, to: number) =>
      readBack({ ...defaultSettings('en'), campaign, before: { from, to } }).settings.before;
    expect(readBefore(20_587, 20_604)).toBeUndefined();
    expect(readBefore(20_580, 20_604)).toEqual({ from: 20_580, to: 20_604 });
  });

  it('puts a suggestion beside the threshold it is about', () => {
    const [table] = settingsSections(defaultSettings('en'), {
      language: 'en',
      roles: null,
      suggestions: [
        {
          name: 'aov_high',
          current: 1000,
          suggested: 480,
          quantile: 0.8,
          customersNow: 12,
          customersThen: 400,
        },
      ],
    }).filter((one) => one.kind === 'table');
    if (table?.kind !== 'table') throw new Error('a table is expected');
    const row = table.rows.find(([label]) => String(label).includes('aov_high'));
    expect(row?.[2]).toContain('480');
    expect(row?.[2]).toContain('20.0%');
  });

  it('places its tables below each other without touching', () => {
    let free = 1;
    for (const section of sectionsOf(defaultSettings('en'))) {
      if (section.kind === 'chart') throw new Error('no charts here');
      expect(section.row).toBeGreaterThanOrEqual(free);
      free = section.kind === 'table' ? section.row + section.rows.length + 2 : section.row + 1;
    }
  });
});

describe('readSettingsSheet', () => {
  it('finds nothing without a settings sheet', () => {
    const sections = sectionsOf(defaultSettings('en'));
    expect(readSettingsSheet(tablesOfSections('My notes', sections))).toEqual({
      settings: {},
      notes: [],
    });
  });

  it.each([
    ['Conversion window', '36 小时', { windowMs: 129_600_000 }],
    ['Conversion window', 3, { windowMs: 259_200_000 }],
    ['Duplicate rows', '保留', { duplicates: 'keep' }],
    ['Refunds', 'EXCLUDE', { refunds: 'exclude' }],
    ['As-of date', '2026年6月26日', { asOf: '2026-06-26' }],
    ['Segment preset', 'rfm11', { preset: 'rfm11' }],
    ['High order value (aov_high)', '¥1,200', { thresholds: { aovHigh: 1200 } }],
    ['Significance level', '1%', { alpha: 0.01 }],
  ])('reads %s typed as %s', (label, typed, expected) => {
    const sections = edited(sectionsOf(defaultSettings('en')), label, typed);
    const { settings: read, notes } = readSettingsSheet(tablesOfSections(SHEET.en, sections));
    expect(notes).toEqual([]);
    expect(read).toMatchObject(expected);
  });

  it('notes a value it cannot use with its cell, and leaves it out', () => {
    const sections = edited(sectionsOf(defaultSettings('en')), 'Conversion window', 'soon');
    const { settings: read, notes } = readSettingsSheet(tablesOfSections(SHEET.en, sections));
    expect(read).not.toHaveProperty('windowMs');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      code: 'settings.sheet-bad-value',
      params: { key: 'Conversion window', value: 'soon', expected: '7d | 36h | 90m | none' },
    });
    expect(notes[0]?.where).toMatch(/^'Lens Settings'!B\d+$/);
  });

  it('notes a misspelt setting with the one it may mean', () => {
    const sections = sectionsOf(defaultSettings('en')).map((section) =>
      section.kind === 'table'
        ? {
            ...section,
            rows: section.rows.map((row) => (row[0] === 'Refunds' ? ['Refnds', 'net', ''] : row)),
          }
        : section,
    );
    expect(readSettingsSheet(tablesOfSections(SHEET.en, sections)).notes[0]).toMatchObject({
      code: 'settings.sheet-unknown-key-near',
      params: { key: 'Refnds', suggestion: 'refunds' },
    });
  });

  it('does not use half a period, or one that runs backwards', () => {
    const half = edited(sectionsOf(defaultSettings('en')), 'Campaign start', '2026-06-18');
    const both = edited(half, 'Campaign end', '2026-06-01');
    for (const [sections, code] of [
      [half, 'settings.sheet-period-half'],
      [both, 'settings.sheet-period-backwards'],
    ] as const) {
      const { settings: read, notes } = readSettingsSheet(tablesOfSections(SHEET.en, sections));
      expect(read).not.toHaveProperty('campaign');
      expect(notes.map((one) => one.code)).toEqual([code]);
    }
  });

  it('takes an edited rule, keeping names and strategies of the preset in its own words', () => {
    const sections = sectionsOf(defaultSettings('zh')).map((section) =>
      section.kind === 'table' && section.name === 'LensSegments'
        ? {
            ...section,
            rows: section.rows.map((row, index) =>
              index === 0 ? [row[0]!, row[1]!, 'orders_90d >= 3', row[3]!] : row,
            ),
          }
        : section,
    );
    const { settings: read } = readSettingsSheet(tablesOfSections(SHEET.zh, sections));
    expect(read.segments?.[0]).toEqual({
      id: 'high',
      name: '',
      rule: 'orders_90d >= 3',
      strategy: '',
    });
    expect(read.segments).toHaveLength(8);
  });

  it('sets all segments aside when a rule cannot be read, and says where', () => {
    const broken = {
      ...defaultSettings('en'),
      segments: [{ id: 'a', name: 'A', rule: 'order_90d >= 5', strategy: '' }],
    };
    const { settings: read, notes } = readBack(broken);
    expect(read).not.toHaveProperty('segments');
    expect(notes.map((one) => one.code)).toEqual([
      'segment.rule-did-you-mean',
      'settings.sheet-segments-ignored',
    ]);
    expect(notes[0]?.where).toMatch(/!C\d+$/);
  });

  it('refuses a rate target above 100 %', () => {
    const sections = edited(sectionsOf(defaultSettings('zh')), '复购率', 8);
    const { settings: read, notes } = readSettingsSheet(tablesOfSections(SHEET.zh, sections));
    expect(read).not.toHaveProperty('targets');
    expect(notes.map((one) => one.code)).toEqual(['settings.sheet-target-rate']);
  });

  it('knows a rate by any of its names', () => {
    const sections = sectionsOf(defaultSettings('zh')).map((section) => {
      if (section.kind !== 'table') return section;
      const rows = section.rows.map((row) =>
        row[0] === '复购率' ? ['下单转化率', 8, ...row.slice(2)] : row,
      );
      return { ...section, rows };
    });
    const { settings: read, notes } = readSettingsSheet(tablesOfSections(SHEET.zh, sections));
    expect(read).not.toHaveProperty('targets');
    expect(notes.map((one) => one.code)).toEqual(['settings.sheet-target-rate']);
  });
});

describe('readSettingsSheet: cells edited by hand', () => {
  const standard = defaultSettings('en');
  const readEdited = (label: string, value: string | number | null) =>
    readSettingsSheet(tablesOfSections(SHEET.en, edited(sectionsOf(standard), label, value)));
  const thresholdLabel = sectionsOf(standard)
    .flatMap((section) => (section.kind === 'table' ? section.rows : []))
    .map(([label]) => String(label))
    .find((label) => label.includes('aov_high'))!;

  it('keeps the threshold there was, with a note, where the new one is no number', () => {
    const { settings: read, notes } = readEdited(thresholdLabel, 'eight hundred');
    expect(mergeSettings(standard, read).thresholds).toEqual(standard.thresholds);
    expect(notes.map(({ code }) => code)).toEqual(['settings.sheet-bad-value']);
  });

  it.each([
    ['200元', 200],
    ['1.2万', 12_000],
    ['$1,500', 1500],
  ])('reads the threshold %s', (text, value) => {
    const { settings: read, notes } = readEdited(thresholdLabel, text);
    expect(mergeSettings(standard, read).thresholds.aovHigh).toBe(value);
    expect(notes).toEqual([]);
  });

  it('sets segments aside where a rule before the last is empty, since it would take everyone', () => {
    const read = (...rules: readonly string[]) =>
      readBack({
        ...standard,
        segments: rules.map((text, i) => ({
          id: `s${i}`,
          name: `S${i}`,
          rule: text,
          strategy: '',
        })),
      });
    const broken = read('', 'orders = 1');
    expect(broken.settings.segments).toBeUndefined();
    expect(broken.notes.map(({ code }) => code)).toEqual([
      'settings.sheet-no-rule',
      'settings.sheet-segments-ignored',
    ]);
    expect(read('orders = 1', '').settings.segments).toHaveLength(2);
  });
});
