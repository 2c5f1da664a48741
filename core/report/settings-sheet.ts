import { settingsSections } from '../settings/index.ts';
import type { ReportContext } from './context.ts';
import { Page } from './page.ts';
import type { ReportSheet } from './types.ts';

/** The settings as used: edit them, run again, and the analysis follows. */
export function settingsSheet({ analysis, names, language, door }: ReportContext): ReportSheet {
  const page = new Page('settings', names.settings);
  const { settings, recognition, suggestions } = analysis;
  page.add(settingsSections(settings, { language, door, roles: recognition, suggestions }));
  return page.sheet({ frozenRows: 1 });
}
