import { say } from '#core/pane';
import { Icon } from '../controls/index.ts';
import type { PaneState } from '../model.ts';

/** Where the data stays, and up to which day it is looked at. */
export function Footer({ state: { language, screen, views } }: { readonly state: PaneState }) {
  const asOf = views?.plan.asOf ?? null;
  return (
    <footer>
      <span>
        <Icon name="lock" />
        {say(language, screen === 'welcome' ? 'pane.welcome.promise' : 'pane.stays')}
      </span>
      {asOf !== null && <span>{say(language, 'pane.as-of', { day: asOf })}</span>}
    </footer>
  );
}
