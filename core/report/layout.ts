/** Measures and limits shared by the sheets. */

/** Colours of the charts: the one accent, and the softer one beside it. */
export const ACCENT = '0B6673';
export const ACCENT_SOFT = '8FC3C9';

/** Heights of data rows in points. */
export const ROW_HEIGHT = { wrapped: 35, figure: 30, action: 30 } as const;

/** Rows a chart covers below its first. */
export const CHART_ROWS = 15;

/** Customers listed on their sheet; with more, the figures stand as values. */
export const MAX_CUSTOMER_ROWS = 200_000;
/** Changes listed on the cleaning log sheet, whose counts cover them all; a longer log also goes to a file. */
export const MAX_LOG_ROWS = 20_000;
export const MAX_CAVEATS = 8;
export const MAX_KEY_FIGURES = 6;
export const MAX_ACTIONS = 4;

/** Names of the list objects. */
export const TABLE_NAMES = {
  customers: 'LensCustomers',
  metrics: 'LensMetrics',
  path: 'LensPathData',
  log: 'LensLog',
  quality: 'LensQuality',
  review: 'LensReview',
  qualityHistory: 'LensQualityHistory',
} as const;
