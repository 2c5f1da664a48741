import { useEffect, useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, DateField, TextField } from '../../controls/index.ts';
import { isBlocked } from '../../model.ts';
import type { AnalyseProps } from './analyse.tsx';
import { windowOf } from './campaign-window.ts';

/** The campaign's name and days; days count once both are set and in order. */
export function Campaign({ state: { language, busy }, actions, view }: AnalyseProps) {
  const { campaignFrom, campaignTo, campaignHint } = view;
  const [days, setDays] = useState({ from: campaignFrom, to: campaignTo });
  useEffect(() => setDays({ from: campaignFrom, to: campaignTo }), [campaignFrom, campaignTo]);
  const window = windowOf(days.from, days.to);
  const put = (next: typeof days) => {
    setDays(next);
    const campaign = windowOf(next.from, next.to);
    if (typeof campaign !== 'string') actions.change({ campaign });
  };
  const half = window === 'incomplete' && (days.from !== null || days.to !== null);
  return (
    <>
      <TextField
        label={say(language, 'pane.analyse.campaign')}
        value={view.campaignName ?? ''}
        commit="leave"
        onTyped={(name) =>
          actions.change({ campaignName: name.trim() === '' ? null : name.trim() })
        }
      />
      <div class="two">
        <DateField
          label={say(language, 'pane.analyse.from')}
          value={days.from}
          disabled={isBlocked(busy)}
          onDay={(from) => put({ ...days, from })}
        />
        <DateField
          label={say(language, 'pane.analyse.to')}
          value={days.to}
          disabled={isBlocked(busy)}
          onDay={(to) => put({ ...days, to })}
        />
      </div>
      {window === 'order' && (
        <p class="error" role="alert">
          {say(language, 'pane.analyse.order')}
        </p>
      )}
      <p class="hint">{half ? say(language, 'pane.analyse.one-day') : campaignHint}</p>
      {campaignFrom !== null && (
        <Button
          kind="quiet"
          disabled={isBlocked(busy)}
          onPress={() => actions.change({ campaign: null })}
        >
          {say(language, 'pane.analyse.no-campaign')}
        </Button>
      )}
    </>
  );
}
