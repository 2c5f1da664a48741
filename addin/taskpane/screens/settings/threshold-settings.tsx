import { say } from '#core/pane';
import { Notice } from '../../controls/index.ts';
import { NumberSetting } from './number-setting.tsx';
import type { GroupProps } from './settings.tsx';

/** Thresholds that rules call by name. */
export function ThresholdSettings(group: GroupProps) {
  const {
    state: { language },
    actions,
    view: { thresholds, currency },
  } = group;
  const money = say(language, 'pane.settings.money-wanted');
  const before = currency ?? '';
  return (
    <>
      <NumberSetting
        {...group}
        id="aov_high"
        value={thresholds.aovHigh}
        before={before}
        wanted={money}
        fits={(value) => value >= 0}
        put={(aovHigh) => actions.change({ thresholds: { aovHigh } })}
      />
      <NumberSetting
        {...group}
        id="aov_low"
        value={thresholds.aovLow}
        before={before}
        wanted={money}
        fits={(value) => value >= 0}
        put={(aovLow) => actions.change({ thresholds: { aovLow } })}
      />
      {thresholds.aovLow > thresholds.aovHigh && (
        <Notice tone="warm">{say(language, 'pane.settings.low-above-high')}</Notice>
      )}
      <NumberSetting
        {...group}
        id="orders_high"
        value={thresholds.ordersHigh}
        wanted={say(language, 'pane.settings.whole-wanted', { least: 1 })}
        fits={(value) => Number.isInteger(value) && value >= 1}
        put={(ordersHigh) => actions.change({ thresholds: { ordersHigh } })}
      />
    </>
  );
}
