import {
  type Analysis,
  mergeSettings,
  type PartialSettings,
  type Report,
  settingsSections,
  t,
} from '#core';
import { withOwnRules } from '../rules/own-rules.ts';

/** A report of the settings sheet alone, as the last analysis was run but for some settings. */
export function settingsReport(analysis: Analysis, changes: PartialSettings): Report {
  const { recognition, suggestions } = analysis;
  const own = withOwnRules(changes, analysis.settings.preset);
  const settings = mergeSettings(analysis.settings, own);
  const { language } = settings;
  const sections = settingsSections(settings, { language, roles: recognition, suggestions });
  const name = t(language, 'report.sheet.settings');
  return {
    language,
    title: name,
    currency: settings.currency ?? analysis.cleaned.currency,
    sheets: [{ id: 'settings', name, sections, frozenRows: 1, landscape: true }],
  };
}
