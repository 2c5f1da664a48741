import { say } from '#core/pane';
import { NumberSetting } from './number-setting.tsx';
import type { GroupProps } from './settings.tsx';

/** When a verdict is given. */
export function TestSettings(group: GroupProps) {
  const {
    state: { language },
    actions,
    view,
  } = group;
  return (
    <>
      <NumberSetting
        {...group}
        id="minimum_n"
        value={view.minimumN}
        wanted={say(language, 'pane.settings.whole-wanted', { least: 2 })}
        fits={(value) => Number.isInteger(value) && value >= 2}
        put={(minimumN) => actions.change({ minimumN })}
      />
      <NumberSetting
        {...group}
        id="alpha"
        value={view.alpha}
        wanted={say(language, 'pane.settings.alpha-wanted')}
        fits={(value) => value > 0 && value < 1}
        put={(alpha) => actions.change({ alpha })}
      />
    </>
  );
}
