import type { Settings } from '../../settings/index.ts';
import type { Wording } from './describe.ts';
import type { RuleThresholds } from './thresholds.ts';

/**
 * How the rules of a run are put into sentences.
 *
 * @param currency of the data, where the settings name none
 */
export function ruleWording(
  settings: Pick<Settings, 'language' | 'currency' | 'campaign'>,
  currency: string,
  thresholds: RuleThresholds,
): Wording {
  return {
    language: settings.language,
    currency: settings.currency ?? currency,
    thresholds,
    campaign: settings.campaign === null ? 'last-30-days' : 'set',
  };
}
