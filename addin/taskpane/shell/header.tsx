import { useRef } from 'preact/hooks';
import { type PaneCode, say } from '#core/pane';
import { Icon } from '../controls/index.ts';
import type { Actions, PaneState, Screen } from '../model.ts';

/** Screens that have a tab, in order. */
const TABS = [
  { screen: 'data', text: 'pane.tab-data' },
  { screen: 'analyse', text: 'pane.tab-analyse' },
  { screen: 'results', text: 'pane.tab-results' },
  { screen: 'customer', text: 'pane.tab-customer' },
] as const satisfies readonly { screen: Screen; text: PaneCode }[];

interface Props {
  readonly state: Pick<PaneState, 'language' | 'screen'>;
  readonly actions: Pick<Actions, 'go'>;
}

/** Tabs and the gear. Arrows move along the tabs, Enter or a click opens one. */
export function Header({ state: { language, screen }, actions }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const current = TABS.findIndex(
    (tab) => tab.screen === (screen === 'segments' || screen === 'known' ? 'results' : screen),
  );
  const move = (event: KeyboardEvent, at: number) => {
    const last = TABS.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[place]?.focus();
  };
  return (
    <header class="top">
      {screen !== 'welcome' && (
        <div class="tabs" role="tablist" aria-label={say(language, 'pane.tabs')} ref={list}>
          {TABS.map((tab, at) => (
            <button
              key={tab.screen}
              type="button"
              role="tab"
              id={`tab-${tab.screen}`}
              aria-selected={at === current}
              aria-controls="screen"
              tabIndex={at === Math.max(current, 0) ? 0 : -1}
              onClick={() => actions.go(tab.screen)}
              onKeyDown={(event) => move(event, at)}
            >
              {say(language, tab.text)}
            </button>
          ))}
        </div>
      )}
      <div class="end">
        <button
          type="button"
          class="gear"
          aria-label={say(language, 'pane.to-settings')}
          title={say(language, 'pane.to-settings')}
          aria-pressed={screen === 'settings'}
          onClick={() => actions.go('settings')}
        >
          <Icon name="gear" />
        </button>
      </div>
    </header>
  );
}
