/** Every list object the product writes begins with this. */
const OWN_PREFIX = /^Lens[A-Z]/;
/** Tab names of the settings sheet, in every language. */
const SETTINGS_SHEETS = new Set(['lens settings', 'lens 设置', 'lens设置']);
/**
 * Tabs of an analysis that may hold no list object. The tabs that always hold one are known by it;
 * "Customers", say, may be the user's own.
 */
const RESULT_SHEETS = new Set([
  '概览',
  'overview',
  '客户分群标签表',
  'segments',
  '转化路径分析表',
  'path',
  '效果评估汇总表',
  'evaluation',
]);

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
  return SETTINGS_SHEETS.has(sheet.normalize('NFKC').trim().toLowerCase());
}

/**
 * Whether a tab is one of an analysis, by its name; only to be asked of a file in which the product
 * has written.
 *
 * @example
 * isResultSheet('概览') // => true
 */
export function isResultSheet(sheet: string): boolean {
  return RESULT_SHEETS.has(sheet.normalize('NFKC').trim().toLowerCase());
}
