export { defaultSettings } from './defaults.ts';
export { mergeSettings } from './merge.ts';
export {
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
  type TargetSetting,
  type Thresholds,
} from './types.ts';
export { formatWindow, parseWindow } from './window.ts';
