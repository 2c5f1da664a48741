import { type MessageCode, t } from '../i18n/index.ts';

/** Every list object the product writes begins with this. */
const OWN_PREFIX = /^Lens[A-Z]/;
/** Tabs of an analysis that may hold no list object; the others are known by theirs. */
const RESULT_SHEETS = inEveryLanguage([
  'report.sheet.overview',
  'report.sheet.segments',
  'report.sheet.path',
  'report.sheet.evaluation',
  'report.sheet.log',
  'report.sheet.quality',
]);
/** The hidden tab that lists of choices stand on. */
const LISTS_SHEET = /^_lists( \d+)?$/;
const SETTINGS_SHEETS = inEveryLanguage(['report.sheet.settings']);

function inEveryLanguage(codes: readonly MessageCode[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => [comparable(t('zh', code)), comparable(t('en', code))]));
}

/** Tab names are compared without case and blanks. */
function comparable(sheet: string): string {
  return sheet.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/**
 * Whether a list object was written by the product.
 *
 * @example
 * isOwnTable('LensCustomers') // => true
 * isOwnTable('Lenses') // => false
 */
export function isOwnTable(name: string): boolean {
  return OWN_PREFIX.test(name);
}

/**
 * Whether a tab is the product's settings sheet, by its name.
 *
 * @example
 * isSettingsSheet('Lens 设置') // => true
 */
export function isSettingsSheet(sheet: string): boolean {
  return SETTINGS_SHEETS.has(comparable(sheet));
}

/**
 * Whether a tab is one of an analysis, by its name (numbered where it stands beside a sheet of that
 * name); only to be asked of a file in which the product has written.
 *
 * @example
 * isResultSheet('概览') // => true
 * isResultSheet('Overview 2') // => true
 */
export function isResultSheet(sheet: string): boolean {
  const name = sheet.replace(/ \d+$/, '');
  return LISTS_SHEET.test(sheet) || RESULT_SHEETS.has(comparable(name));
}
