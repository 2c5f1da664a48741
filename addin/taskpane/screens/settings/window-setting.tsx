import { useState } from 'preact/hooks';
import { type PaneCode, say } from '#core/pane';
import { SelectField, TextField } from '../../controls/index.ts';
import { readNumber } from '../segments/index.ts';
import { readWindow, WINDOW_UNITS, type WindowUnit, windowMs } from './setting-value.ts';
import type { GroupProps } from './settings.tsx';

const UNITS: Readonly<Record<WindowUnit, PaneCode>> = {
  d: 'pane.settings.days',
  h: 'pane.settings.hours',
  m: 'pane.settings.minutes',
  s: 'pane.settings.seconds',
};

/** Time a chain of steps may take: a number and its unit, or no limit. */
export function WindowSetting({ state: { language }, actions, view }: GroupProps) {
  const window = readWindow(view.window);
  // What to go back to when a limit is set again.
  const [kept, keep] = useState(7);
  const units = WINDOW_UNITS.filter((unit) => unit !== 's' || window?.unit === 's');
  return (
    <div class="pair">
      {window !== null && (
        <TextField
          label={view.help.window.label}
          value={String(window.count)}
          inputMode="decimal"
          commit="leave"
          check={(text) =>
            (readNumber(text) ?? 0) > 0 ? null : say(language, 'pane.settings.above-zero')
          }
          onTyped={(text) => {
            const count = readNumber(text);
            if (count === null) return;
            keep(count);
            actions.change({ windowMs: windowMs(count, window.unit) });
          }}
        />
      )}
      <SelectField
        label={window === null ? view.help.window.label : say(language, 'pane.settings.unit')}
        value={window?.unit ?? 'none'}
        options={[
          ...units.map((unit) => ({ value: unit, text: say(language, UNITS[unit]) })),
          { value: 'none', text: say(language, 'pane.settings.no-limit') },
        ]}
        onChosen={(value) => {
          const unit = WINDOW_UNITS.find((one) => one === value);
          const count = window?.count ?? kept;
          actions.change({ windowMs: unit === undefined ? null : windowMs(count, unit) });
        }}
      />
      <p class="hint">{view.help.window.meaning}</p>
    </div>
  );
}
