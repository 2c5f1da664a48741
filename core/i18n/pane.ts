import type { Language } from './define.ts';
import { fill, type Values } from './fill.ts';
import { addinMessages } from './messages/addin.ts';
import { flowChartMessages } from './messages/flow-chart.ts';
import { paneMessages } from './messages/pane.ts';
import { paneAskMessages } from './messages/pane-ask.ts';
import { paneCustomerMessages } from './messages/pane-customer.ts';
import { paneFlowsMessages } from './messages/pane-flows.ts';
import { paneKnownMessages } from './messages/pane-known.ts';
import { paneResultsMessages } from './messages/pane-results.ts';
import { paneRulesMessages } from './messages/pane-rules.ts';
import { paneSettingsMessages } from './messages/pane-settings.ts';
import { sharedMessages } from './messages/shared.ts';

export { joinedPhrases, listed } from './punctuation.ts';

/** The sentences the task pane says by itself; the rest of the catalogue stays with the analysis. */
export const paneCatalogue = {
  ...sharedMessages,
  ...flowChartMessages,
  ...addinMessages,
  ...paneMessages,
  ...paneAskMessages,
  ...paneFlowsMessages,
  ...paneKnownMessages,
  ...paneResultsMessages,
  ...paneRulesMessages,
  ...paneCustomerMessages,
  ...paneSettingsMessages,
} as const;

export type PaneCode = keyof typeof paneCatalogue;

/** Like `t`, for a page that must stay small: only the pane's own sentences are loaded. */
export function say(language: Language, code: PaneCode, values: Values = {}): string {
  return fill(paneCatalogue[code][language], values);
}

/** Is this one of the pane's own sentences? */
export function isPaneCode(code: string): code is PaneCode {
  return code in paneCatalogue;
}
