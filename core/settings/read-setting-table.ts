import { LensError, type Note, nearest, note } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { parseSetting, shown } from './parse.ts';
import { plain, SETTING_ROWS, type SettingRow } from './setting-rows.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import type { PartialSettings } from './types.ts';

/** A filled-in row of the table. */
interface Entry {
  readonly row: SettingRow;
  readonly label: string;
  /** In the form of a settings file; `undefined`: not understood. */
  readonly value: unknown;
  readonly text: string;
  readonly where: string;
}

/** Reads the table of settings and values; labels may be in either language, or the setting's id. */
export function readSettingTable(sheetTable: SheetTable): ReadSettings {
  const { entries, notes } = entriesOf(sheetTable);
  let settings: PartialSettings = {};
  const take = (read: () => PartialSettings, entry: Entry): void => {
    try {
      const part = read();
      const thresholds = { ...settings.thresholds, ...part.thresholds };
      settings = { ...settings, ...part, ...(part.thresholds ? { thresholds } : {}) };
    } catch (error) {
      if (!(error instanceof LensError)) throw error;
      notes.push(badValue(entry, String(error.params.expected ?? '')));
    }
  };
  for (const entry of entries) {
    const { row, value } = entry;
    if (row.part === 'from' || row.part === 'to') {
      if (value === undefined) notes.push(badValue(entry, '2026-06-01'));
      continue;
    }
    if (row.part !== null && value === undefined) {
      notes.push(badValue(entry, '1000'));
      continue;
    }
    const whole = row.part === null ? value : { [row.part]: value };
    take(() => parseSetting(row.key, whole), entry);
  }
  for (const key of ['campaign', 'before'] as const) {
    const ends = entries.filter(({ row, value }) => row.key === key && value !== undefined);
    const from = ends.find(({ row }) => row.part === 'from');
    const to = ends.find(({ row }) => row.part === 'to');
    const any = from ?? to;
    if (any === undefined) continue;
    if (from === undefined || to === undefined) {
      notes.push(note('warning', 'settings.sheet-period-half', { key: any.label }, any.where));
    } else if (String(from.value) > String(to.value)) {
      const params = { key: from.label, from: from.text, to: to.text };
      notes.push(note('warning', 'settings.sheet-period-backwards', params, to.where));
    } else take(() => parseSetting(key, `${from.value}..${to.value}`), from);
  }
  return { settings, notes };
}

function entriesOf({ table, column }: SheetTable): { entries: readonly Entry[]; notes: Note[] } {
  const found = new Map<string, Entry>();
  const notes: Note[] = [];
  const [settingColumn, valueColumn] = [column('setting'), column('value')];
  for (const index of rowsOf(table)) {
    const label = cellText(cellAt(settingColumn, index));
    const cell = cellAt(valueColumn, index);
    if (label === '') continue;
    const row = settingRow(label);
    if (row === undefined) {
      notes.push(unknownSetting(label, whereAt(table, settingColumn, index)));
      continue;
    }
    if (cell.kind === 'empty') continue;
    const where = whereAt(table, valueColumn, index);
    if (found.has(row.id)) {
      notes.push(note('warning', 'settings.sheet-repeated', { key: label }, where));
    }
    const value = row.read(cell);
    found.set(row.id, { row, label, value, text: shown(cellText(cell)), where });
  }
  return { entries: [...found.values()], notes };
}

function settingRow(label: string): SettingRow | undefined {
  const wanted = plain(label);
  return SETTING_ROWS.find((row) => namesOf(row).some((name) => plain(name) === wanted));
}

function namesOf({ id, key, part, label }: SettingRow): readonly string[] {
  const names = [id, t('zh', label), t('en', label)];
  return part === null ? [...names, key] : names;
}

function unknownSetting(label: string, where: string): Note {
  const suggestion = nearest(plain(label), SETTING_ROWS.flatMap(namesOf));
  const params = { key: shown(label) };
  if (suggestion === null) return note('warning', 'settings.sheet-unknown-key', params, where);
  const near = { ...params, suggestion };
  return note('warning', 'settings.sheet-unknown-key-near', near, where);
}

function badValue({ label, text, where }: Entry, expected: string): Note {
  return note('warning', 'settings.sheet-bad-value', { key: label, value: text, expected }, where);
}
