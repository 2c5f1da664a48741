import type { FunnelEntry } from '#core';
import { say } from '#core/pane';
import { SelectField } from '../../controls/index.ts';
import type { GroupProps } from './settings.tsx';
import { StepSettings } from './step-settings.tsx';
import { WindowSetting } from './window-setting.tsx';

const ENTRIES = ['best', 'first', 'strict', 'any'] as const satisfies readonly FunnelEntry[];

/** Window, way of counting, split and steps of the conversion path. */
export function PathSettings(group: GroupProps) {
  const {
    state: { language },
    actions,
    view,
  } = group;
  return (
    <>
      <WindowSetting {...group} />
      <SelectField
        label={view.help.entry.label}
        value={view.entry}
        options={ENTRIES.map((value) => ({ value, text: say(language, `pane.settings.${value}`) }))}
        onChosen={(value) => {
          const entry = ENTRIES.find((one) => one === value);
          if (entry !== undefined) actions.change({ entry });
        }}
      />
      <SelectField
        label={view.help.by.label}
        value={view.by ?? 'none'}
        options={(['none', 'channel'] as const).map((value) => ({
          value,
          text: say(language, `pane.settings.by-${value}`),
        }))}
        onChosen={(value) => actions.change({ by: value === 'channel' ? 'channel' : null })}
      />
      <StepSettings {...group} />
    </>
  );
}
