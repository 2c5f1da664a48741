import { DAY_MS } from '../basics/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Settings } from './types.ts';

/** Settings when nobody has set anything. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    asOf: null,
    campaign: null,
    campaignName: null,
    campaignType: null,
    before: null,
    refunds: 'net',
    duplicates: 'drop',
    identity: 'link',
    sharedKeyLimit: 3,
    campaignCost: null,
    margin: null,
    currency: null,
    preset: 'template4',
    thresholds: {
      aovHigh: 1000,
      aovLow: 500,
      ordersHigh: 5,
      topValueShare: 0.5,
      midValueShare: 0.3,
    },
    segments: null,
    tags: [],
    steps: null,
    windowMs: 7 * DAY_MS,
    entry: 'best',
    by: null,
    roles: [],
    targets: [],
    synonyms: [],
    reviews: [],
    fills: [],
    undo: [],
    qualityHistory: [],
    minimumN: 30,
    alpha: 0.05,
  };
}
