import { type Door, type Language, type MessageCode, t } from '../i18n/index.ts';
import { METRICS, type MetricUnit } from '../metrics/index.ts';
import type {
  Format,
  ReportCell,
  ReportColumn,
  Section,
  TableSection,
  TextSection,
} from '../report/index.ts';
import { type Recognition, ROLE_IDS, type RoleId, type RoleOverride } from '../roles/index.ts';
import type { ThresholdSuggestion } from '../segment/index.ts';
import { joinEvents } from './event-list.ts';
import { inputCell } from './input-cell.ts';
import { segmentRows } from './preset-rows.ts';
import { fillRows, fillWords, undoRows } from './quality-rows.ts';
import { roleWord } from './role-words.ts';
import { SETTING_ROWS } from './setting-rows.ts';
import {
  headerCode,
  SHEET_COLUMNS,
  type SheetColumnId,
  type SheetTableName,
} from './sheet-tables.ts';
import type { Settings } from './types.ts';

/** What the settings sheet shows beside the settings. */
export interface SettingsExtras {
  readonly language: Language;
  /** Where the reader can act: at the command line (default) or in the pane. */
  readonly door?: Door;
  /** Roles recognised in the run; `null`: none to show. */
  readonly roles: Recognition | null;
  readonly suggestions: readonly ThresholdSuggestion[];
}

type Rows = readonly (readonly ReportCell[])[];

/** Characters; the tables stand below each other and share these columns. */
const WIDTHS = [42, 30, 64, 52, 12] as const;
const WRAPPED: readonly SheetColumnId[] = ['meaning', 'rule', 'tag-rule', 'strategy', 'undo-rule'];

/**
 * The settings sheet, top to bottom: key and value, segments, tags, steps, targets,
 * synonyms, fills, cleaning rules, roles.
 * `readSettingsSheet` reads the same settings back. An empty currency sign reads back as "found in the
 * data".
 */
export function settingsSections(settings: Settings, extras: SettingsExtras): Section[] {
  const { language, door = 'command-line' } = extras;
  const say = (code: MessageCode) => t(language, code, {}, door);
  const word = (role: RoleId) => roleWord(role, language);
  const page = new SettingsPage(language);
  page.text('title', say('settings.sheet.title'));
  page.text('lead', say('settings.sheet.lead'));
  page.table('LensSettings', settingRows(settings, extras));
  page.text('note', say('settings.sheet.segments'));
  page.table(
    'LensSegments',
    segmentRows({ ...settings, language }).map((row) => [
      row.id,
      inputCell(row.name),
      inputCell(row.rule),
      inputCell(row.strategy),
    ]),
  );
  page.text('note', say('settings.sheet.tags'));
  page.table('LensTags', tagRows(settings));
  page.text('note', say('settings.sheet.steps'));
  page.table('LensSteps', stepRows(settings));
  page.text('note', say('settings.sheet.targets'));
  page.table('LensTargets', targetRows(settings, language));
  page.text('note', say('settings.sheet.synonyms'));
  page.table('LensSynonyms', synonymRows(settings));
  page.text('note', say('settings.sheet.fills'));
  page.table('LensFills', fillRows(settings, language), { 'fill-rule': fillWords(language) });
  page.text('note', say('settings.sheet.undo'));
  page.table('LensUndo', undoRows(settings, language), { 'undo-off': [say('settings.undo.off')] });
  const roles = roleRows(settings, extras.roles, word);
  if (roles.length > 0) {
    page.text('note', say('settings.sheet.roles'));
    page.table('LensRoles', roles, { use: ROLE_IDS.map(word) });
  }
  return page.sections;
}

/** Puts texts and tables below each other, a blank row after each table. */
class SettingsPage {
  readonly sections: Section[] = [];
  private row = 1;
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  text(style: TextSection['style'], text: string): void {
    const id = `settings-${style}-${this.row}`;
    this.sections.push({ kind: 'text', id, row: this.row, column: 0, style, label: null, text });
    this.row += 1;
  }

  table(name: SheetTableName, rows: Rows, choices?: TableSection['choices']): void {
    const columns = SHEET_COLUMNS[name].map((id, index): ReportColumn => {
      const header = t(this.language, headerCode(id));
      const format: Format = id === 'confidence' ? 'percent' : 'text';
      return { id, header, format, width: WIDTHS[index]!, wrap: WRAPPED.includes(id) };
    });
    this.sections.push({
      kind: 'table',
      id: `settings-${name}`,
      name,
      row: this.row,
      column: 0,
      columns,
      rows,
      footer: [],
      rowHeight: null,
      ...(choices === undefined ? {} : { choices }),
    });
    this.row += rows.length + 2;
  }
}

function settingRows(settings: Settings, { language, door, suggestions }: SettingsExtras): Rows {
  return SETTING_ROWS.map((row) => {
    const meaning = t(language, row.meaning, {}, door);
    const suggestion = suggestions.find(({ name }) => name === row.id);
    const hint =
      suggestion === undefined || suggestion.suggested === suggestion.current
        ? ''
        : t(language, 'settings.suggestion', suggestionParams(suggestion, settings), door);
    const stop = language === 'zh' ? '。' : '. ';
    return [
      t(language, row.label),
      row.write(settings, language),
      hint === '' ? meaning : `${meaning}${stop}${hint}`,
    ];
  });
}

function suggestionParams(
  { name, suggested, quantile, customersThen }: ThresholdSuggestion,
  settings: Settings,
) {
  const currency = name === 'orders_high' ? '' : (settings.currency ?? '');
  return { currency, suggested, share: 1 - quantile, customers: customersThen };
}

function stepRows({ steps }: Settings): Rows {
  if (steps === null) return [[inputCell(null), inputCell(null)]];
  return steps.map(({ label, events }) => [inputCell(label), inputCell(joinEvents(events))]);
}

function synonymRows({ synonyms }: Settings): Rows {
  const rows = synonyms.map(({ word, means }) => [inputCell(word), inputCell(means)]);
  return rows.length === 0 ? [[inputCell(null), inputCell(null)]] : rows;
}

function tagRows({ tags }: Settings): Rows {
  const rows = tags.map(({ id, name, rule }) => [id, inputCell(name), inputCell(rule)]);
  return rows.length === 0 ? [[inputCell(null), inputCell(null), inputCell(null)]] : rows;
}

/** Every metric with its target, then targets of metrics that only the user knows. */
function targetRows({ targets }: Settings, language: Language): Rows {
  const target = (metric: string) => targets.find((one) => one.metric === metric)?.target ?? null;
  const known = [...METRICS.values()].map(({ id, name, unit }) => [
    t(language, name),
    inputCell(target(id), TARGET_FORMAT[unit]),
  ]);
  const own = targets
    .filter(({ metric }) => !METRICS.has(metric as never))
    .map((one) => [one.metric, inputCell(one.target, 'number')]);
  return [...known, ...own];
}

const TARGET_FORMAT: Readonly<Record<MetricUnit, Format>> = {
  count: 'count',
  money: 'money',
  rate: 'percent',
  score: 'score',
  ratio: 'number',
  percent: 'percent',
  days: 'count',
};

/** A row a column: what was found and what is used; a role the user gave shows no finding. */
function roleRows(
  { roles }: Settings,
  recognition: Recognition | null,
  word: (role: RoleId) => string,
): Rows {
  const left = new Set(roles);
  const rows = (recognition?.tables ?? [])
    .filter(({ kind }) => kind !== 'settings' && kind !== 'result')
    .flatMap(({ table, columns }) =>
      columns.map((one): readonly ReportCell[] => {
        const name = table.columns[one.column]?.name ?? '';
        const fixed = roles.find(
          ({ sheet, column }) =>
            column === name && [table.name, table.sheet, table.file].includes(sheet),
        );
        if (fixed === undefined) {
          const role = one.role === null ? '' : word(one.role);
          return [
            table.name,
            name,
            role,
            inputCell(role),
            one.role === null ? null : one.confidence,
          ];
        }
        left.delete(fixed);
        return fixedRole(fixed, word);
      }),
    );
  return [...rows, ...[...left].map((role) => fixedRole(role, word))];
}

function fixedRole(
  { sheet, column, role }: RoleOverride,
  word: (role: RoleId) => string,
): readonly ReportCell[] {
  return [sheet, column, '', inputCell(word(role)), null];
}
