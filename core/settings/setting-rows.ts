import { type Period, parseIsoDay, periodBefore } from '../basics/index.ts';
import { type Language, type MessageCode, t } from '../i18n/index.ts';
import type { ReportCell } from '../report/index.ts';
import { cellDay, cellNumber, cellText, type SheetCell } from './cell-value.ts';
import { inputCell } from './input-cell.ts';
import type { SettingKey } from './parse.ts';
import { ENTRIES, PRESETS, type Settings } from './types.ts';
import { formatWindow, parseWindow } from './window.ts';

/** One row of the settings table: a setting people edit as a single cell. */
export interface SettingRow {
  /** What may stand in the first column beside the label. */
  readonly id: string;
  readonly key: SettingKey;
  /** The part of the setting, where it has several rows. */
  readonly part: 'from' | 'to' | keyof Settings['thresholds'] | null;
  readonly label: MessageCode;
  readonly meaning: MessageCode;
  /** The cell as people edit it; `null` when nothing is set. */
  write(settings: Settings, language: Language): ReportCell;
  /** The cell in the form of a settings file; `undefined` when it isn't understood. */
  read(cell: SheetCell): unknown;
}

type ChoiceKey = SettingKey &
  ('language' | 'refunds' | 'duplicates' | 'identity' | 'preset' | 'entry' | 'by' | 'campaignType');

/** A setting with a fixed set of values, each with a word in every language. */
function choice(key: ChoiceKey, words: Readonly<Record<string, MessageCode>>): SettingRow {
  return {
    ...naming(key === 'campaignType' ? 'campaign_type' : key, key),
    write: (settings, language) => inputCell(t(language, words[settings[key] ?? 'none']!), 'text'),
    read: (cell) => {
      const text = plain(cellText(cell));
      const id = Object.keys(words).find(
        (one) =>
          plain(one) === text ||
          plain(t('zh', words[one]!)) === text ||
          plain(t('en', words[one]!)) === text,
      );
      return id === 'none' ? null : id;
    },
  };
}

function daySetting(id: 'campaign_from' | 'campaign_to' | 'before_from' | 'before_to'): SettingRow {
  const [key, part] = id.split('_') as ['campaign' | 'before', 'from' | 'to'];
  return {
    ...naming(id, key, part),
    write: (settings) => dateCell(shownPeriod(settings, key)?.[part] ?? null),
    read: (cell) => cellDay(cell) ?? undefined,
  };
}

/** The period to compare with stays empty while it follows the campaign, so that it moves with it. */
function shownPeriod({ campaign, before }: Settings, key: 'campaign' | 'before'): Period | null {
  if (key === 'campaign' || campaign === null || before === null) {
    return key === 'campaign' ? campaign : before;
  }
  const following = periodBefore(campaign);
  return before.from === following.from && before.to === following.to ? null : before;
}

function numberSetting(
  key: 'minimumN' | 'alpha' | 'sharedKeyLimit',
  id: 'minimum_n' | 'alpha' | 'shared_key_limit',
): SettingRow {
  return {
    ...naming(id, key),
    write: (settings) => inputCell(settings[key], key === 'alpha' ? 'text' : 'count'),
    read: (cell) => cellNumber(cell) ?? undefined,
  };
}

function threshold(
  part: keyof Settings['thresholds'],
  id: 'aov_high' | 'aov_low' | 'orders_high' | 'top_value_share' | 'mid_value_share',
): SettingRow {
  const formats = {
    ordersHigh: 'count',
    topValueShare: 'percent',
    midValueShare: 'percent',
  } as const;
  const format = part in formats ? formats[part as keyof typeof formats] : 'money';
  return {
    ...naming(id, 'thresholds', part),
    write: ({ thresholds }) => inputCell(thresholds[part], format),
    read: (cell) => cellNumber(cell) ?? undefined,
  };
}

/** A number that may be left open. */
function openNumber(key: 'campaignCost' | 'margin', id: 'campaign_cost' | 'margin'): SettingRow {
  return {
    ...naming(id, key),
    write: (settings) => inputCell(settings[key], key === 'margin' ? 'percent' : 'money'),
    read: (cell) => (cellText(cell) === '' ? null : (cellNumber(cell) ?? undefined)),
  };
}

function textSetting(
  key: 'campaignName' | 'currency',
  id: 'campaign_name' | 'currency',
): SettingRow {
  return {
    ...naming(id, key),
    write: (settings) => inputCell(settings[key] || null, 'text'),
    read: (cell) => cellText(cell),
  };
}

type RowId =
  | SettingKey
  | 'as_of'
  | 'campaign_name'
  | 'campaign_type'
  | 'campaign_from'
  | 'campaign_to'
  | 'before_from'
  | 'before_to'
  | 'aov_high'
  | 'aov_low'
  | 'orders_high'
  | 'top_value_share'
  | 'mid_value_share'
  | 'campaign_cost'
  | 'shared_key_limit'
  | 'minimum_n';
type NamedRowId = Exclude<
  RowId,
  | 'asOf'
  | 'campaign'
  | 'campaignName'
  | 'campaignType'
  | 'campaignCost'
  | 'before'
  | 'thresholds'
  | 'segments'
  | 'steps'
  | 'roles'
  | 'targets'
  | 'synonyms'
  | 'reviews'
  | 'fills'
  | 'undo'
  | 'qualityHistory'
  | 'tags'
  | 'sharedKeyLimit'
  | 'minimumN'
>;

function naming(id: NamedRowId, key: SettingKey, part: SettingRow['part'] = null) {
  return {
    id,
    key,
    part,
    label: `settings.${id}.label`,
    meaning: `settings.${id}.meaning`,
  } as const;
}

function dateCell(day: number | null): ReportCell {
  return inputCell(day, 'date');
}

/** A word as it is compared: width, case, and blanks around don't matter. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Every setting with one row of its own, in the order people read them. */
export const SETTING_ROWS: readonly SettingRow[] = [
  choice('language', { zh: 'settings.language.zh', en: 'settings.language.en' }),
  {
    ...naming('as_of', 'asOf'),
    write: ({ asOf }) => dateCell(asOf === null ? null : parseIsoDay(asOf)),
    read: (cell) => cellDay(cell) ?? undefined,
  },
  textSetting('campaignName', 'campaign_name'),
  choice('campaignType', {
    none: 'settings.campaign_type.none',
    launch: 'goals.type.launch',
    activation: 'goals.type.activation',
    holiday: 'goals.type.holiday',
    'win-back': 'goals.type.win-back',
  }),
  daySetting('campaign_from'),
  daySetting('campaign_to'),
  daySetting('before_from'),
  daySetting('before_to'),
  openNumber('campaignCost', 'campaign_cost'),
  openNumber('margin', 'margin'),
  choice('refunds', { net: 'settings.refunds.net', exclude: 'settings.refunds.exclude' }),
  choice('duplicates', { drop: 'settings.duplicates.drop', keep: 'settings.duplicates.keep' }),
  choice('identity', {
    link: 'settings.identity.link',
    merge: 'settings.identity.merge',
    off: 'settings.identity.off',
  }),
  numberSetting('sharedKeyLimit', 'shared_key_limit'),
  textSetting('currency', 'currency'),
  choice(
    'preset',
    Object.fromEntries(PRESETS.map((preset) => [preset, `settings.preset.${preset}` as const])),
  ),
  threshold('aovHigh', 'aov_high'),
  threshold('aovLow', 'aov_low'),
  threshold('ordersHigh', 'orders_high'),
  threshold('topValueShare', 'top_value_share'),
  threshold('midValueShare', 'mid_value_share'),
  {
    ...naming('window', 'window'),
    write: ({ windowMs }, language) => inputCell(windowText(windowMs, language), 'text'),
    read: (cell) => {
      const text = cell.kind === 'number' ? `${cell.value}d` : cellText(cell);
      const windowMs = parseWindow(text);
      return windowMs === undefined ? undefined : formatWindow(windowMs);
    },
  },
  choice('entry', {
    [ENTRIES[0]]: 'settings.entry.best',
    [ENTRIES[1]]: 'settings.entry.first',
    [ENTRIES[2]]: 'settings.entry.strict',
    [ENTRIES[3]]: 'settings.entry.any',
  }),
  choice('by', { none: 'settings.by.none', channel: 'settings.by.channel' }),
  numberSetting('minimumN', 'minimum_n'),
  numberSetting('alpha', 'alpha'),
];

/** A window as a cell shows it: `7 天`, `36 hours`, `no limit`. */
function windowText(windowMs: number | null, language: Language): string {
  if (windowMs === null) return t(language, 'settings.window.none');
  const match = /^([\d.]+)([dhms])$/.exec(formatWindow(windowMs));
  const unit = match?.[2] as 'd' | 'h' | 'm' | 's';
  return t(language, `settings.window.${unit}`, { n: Number(match?.[1]) });
}
