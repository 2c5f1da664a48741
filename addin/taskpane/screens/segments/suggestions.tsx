import type { PartialSettings } from '#core';
import { say } from '#core/pane';
import type { SuggestionView } from '../../../analysis/views.ts';
import { Button } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { isEdited } from './reading.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly suggestions: readonly SuggestionView[];
}

const KEYS = { aov_high: 'aovHigh', aov_low: 'aovLow', orders_high: 'ordersHigh' } as const;

/** A suggestion as a setting. */
export function thresholdSetting({ name, value }: SuggestionView): PartialSettings {
  return { thresholds: { [KEYS[name]]: value } };
}

/** Thresholds the data suggests, each applied by its button. */
export function Suggestions({ state, actions, suggestions }: Props) {
  const { language, busy } = state;
  const open = suggestions.filter(({ current, suggested }) => current !== suggested);
  if (open.length === 0) return null;
  const waits = isEdited(state);
  return (
    <section>
      <h2>{say(language, 'pane.rules.suggested')}</h2>
      <ul class="suggestions">
        {open.map((suggestion) => (
          <li key={suggestion.name}>
            <span>
              {suggestion.label} <span class="note num">{suggestion.current}</span>
            </span>
            <Button
              kind="inline"
              disabled={waits || isBlocked(busy)}
              onPress={() => actions.change(thresholdSetting(suggestion))}
            >
              {say(language, 'pane.rules.apply', { value: suggestion.suggested })}
            </Button>
            <span class="note">{suggestion.why}</span>
          </li>
        ))}
      </ul>
      {waits && <p class="note">{say(language, 'pane.rules.apply-waits')}</p>}
    </section>
  );
}
