import {
  numberText,
  plannedSegments,
  segmentedOf,
  type ThresholdSuggestion,
  wordingOf,
} from '#core';
import type { ViewContext } from '../views/context.ts';
import type { RuleView, SegmentsView, SuggestionView } from '../views.ts';
import { clausesOf } from './clauses.ts';
import { fieldViews, thresholdViews } from './fields.ts';
import { lintViews } from './lint-views.ts';

/** The rules as they stand, with how many each takes; `null` without segments. */
export function segmentsView(context: ViewContext): SegmentsView | null {
  const { analysis, say } = context;
  const segmented = segmentedOf(analysis);
  if (segmented === null) return null;
  const { segmentation } = segmented;
  const { settings } = analysis;
  const planned = plannedSegments(settings).length;
  const wording = wordingOf(analysis);
  return {
    preset:
      settings.segments === null
        ? say(`addin.views.preset.${settings.preset}`)
        : say('addin.views.own-rules'),
    customers: segmentation.customers,
    rules: segmentation.segments.slice(0, planned).map(
      ({ id, name, rule, strategy, description, customers, share }): RuleView => ({
        id,
        name,
        rule,
        strategy,
        sentence: description,
        clauses: clausesOf(rule, wording),
        customers,
        shareText: shareText(share),
      }),
    ),
    lint: lintViews(segmented, segmentation, settings),
    suggestions: analysis.suggestions
      .filter(({ current, suggested }) => current !== suggested)
      .map((suggestion) => suggestionView(suggestion, context)),
    fields: fieldViews(segmented, wording),
    thresholds: thresholdViews(wording),
  };
}

/** A share as T1 shows it. */
export function shareText(share: number | null): string {
  return share === null ? '–' : numberText(share, { decimals: 1, percent: true });
}

function suggestionView(
  { name, current, suggested, quantile, customersNow, customersThen }: ThresholdSuggestion,
  { say, currency }: ViewContext,
): SuggestionView {
  const prefix = name === 'orders_high' ? '' : currency;
  const shown = (value: number) =>
    numberText(value, {
      decimals: Number.isInteger(value) ? 0 : 2,
      grouped: true,
      prefix,
    });
  return {
    name,
    label: say(`settings.${name}.label`).replace(/\s*[（(][a-z_]+[）)]$/, ''),
    current: shown(current),
    suggested: shown(suggested),
    value: suggested,
    why: say('addin.views.suggestion', {
      share: 1 - quantile,
      customers: customersThen,
      now: customersNow,
    }),
  };
}
