import { formatPeriod } from '../basics/index.ts';
import { defaultSettings } from './defaults.ts';
import type { Settings } from './types.ts';
import { formatWindow } from './window.ts';

/**
 * What is set differently from the defaults of the language, in the form of a settings file:
 * `parseSettings` reads it back.
 *
 * @returns an empty object for the defaults
 *
 * @example
 * // the defaults but for no window: { window: 'none' }
 */
export function settingsDifference(settings: Settings): Record<string, unknown> {
  const plain = plainSettings(settings);
  const defaults = plainSettings(defaultSettings(settings.language));
  return Object.fromEntries(
    Object.entries(plain).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
    ),
  );
}

/** The history changes no number, so it is not among what a run was made from. */
function plainSettings({
  windowMs,
  qualityHistory: _history,
  ...settings
}: Settings): Record<string, unknown> {
  return {
    ...settings,
    campaign: settings.campaign && formatPeriod(settings.campaign),
    before: settings.before && formatPeriod(settings.before),
    window: formatWindow(windowMs),
  };
}
