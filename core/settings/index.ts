export { defaultSettings } from './defaults.ts';
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
