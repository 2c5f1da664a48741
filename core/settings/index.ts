export { defaultSettings } from './defaults.ts';
export { settingsDifference } from './difference.ts';
export { mergeSettings } from './merge.ts';
export { parseSettings } from './parse.ts';
export { segmentsFromRows } from './preset-rows.ts';
export {
  DECISIONS,
  type Decision,
  type FillRule,
  type FillSetting,
  type QualityRun,
  type ReviewSetting,
  type UndoRule,
  undoneCodes,
} from './quality-settings.ts';
export { readSettingsSheet } from './read-sheet.ts';
export { roleNamed } from './role-words.ts';
export { type SettingsExtras, settingsSections } from './settings-sections.ts';
export type { ReadSettings } from './sheet-tables.ts';
export { tagSearchOf } from './tag-rule.ts';
export {
  CAMPAIGN_TYPES,
  type CampaignType,
  type DuplicatePolicy,
  ENTRIES,
  type FunnelEntry,
  type PartialSettings,
  PRESETS,
  type Preset,
  type RefundPolicy,
  type SegmentSetting,
  type Settings,
  type StepSetting,
  type SynonymSetting,
  type TagSetting,
  type TargetSetting,
  type Thresholds,
} from './types.ts';
export { formatWindow, parseWindow } from './window.ts';
