import { t } from '../i18n/index.ts';
import { PRESET_SEGMENTS, type PresetSegment } from '../segment/index.ts';
import { PRESETS, type Preset, type SegmentSetting, type Settings } from './types.ts';

/** The segments as the sheet shows them: the user's own or the preset's, empty texts filled in. */
export function segmentRows({ language, preset, segments }: Settings): readonly SegmentSetting[] {
  const known = PRESET_SEGMENTS[preset];
  const rows = segments ?? known.map(({ id, rule }) => ({ id, name: '', rule, strategy: '' }));
  return rows.map((row) => {
    const base = known.find(({ id }) => id === row.id);
    if (base === undefined) return row;
    return {
      ...row,
      name: row.name || t(language, base.name),
      strategy: row.strategy || t(language, base.strategy),
    };
  });
}

/**
 * Rows of the sheet as settings: texts that are the preset's own, in either language, become empty
 * again. `null` when they are just what a preset gives.
 */
export function segmentsFromRows(
  rows: readonly SegmentSetting[],
  preset: Preset,
): readonly SegmentSetting[] | null {
  const unchanged = PRESETS.some((one) => isPreset(rows, PRESET_SEGMENTS[one]));
  return unchanged ? null : withoutPresetTexts(rows, PRESET_SEGMENTS[preset]);
}

function isPreset(rows: readonly SegmentSetting[], preset: readonly PresetSegment[]): boolean {
  const bare = withoutPresetTexts(rows, preset);
  return (
    bare.length === preset.length &&
    bare.every(
      ({ id, name, rule, strategy }, index) =>
        id === preset[index]!.id && rule === preset[index]!.rule && name === '' && strategy === '',
    )
  );
}

function withoutPresetTexts(
  rows: readonly SegmentSetting[],
  preset: readonly PresetSegment[],
): readonly SegmentSetting[] {
  return rows.map((row) => {
    const base = preset.find(({ id }) => id === row.id);
    if (base === undefined) return row;
    const isOwn = (text: string, code: PresetSegment['name']) =>
      text !== t('zh', code) && text !== t('en', code);
    return {
      ...row,
      name: isOwn(row.name, base.name) ? row.name : '',
      strategy: isOwn(row.strategy, base.strategy) ? row.strategy : '',
    };
  });
}
