import { say } from '#core/pane';
import { Button } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What the settings sheet of the workbook is, and the way to it. */
export function SettingsSheet({ state: { language, written }, actions }: Props) {
  return (
    <section>
      <h2>{say(language, 'pane.settings.sheet-title')}</h2>
      <p class="note">{say(language, 'pane.settings.sheet')}</p>
      {written === null ? (
        <p class="note">{say(language, 'pane.settings.sheet-later')}</p>
      ) : (
        <Button
          onPress={() =>
            actions.show({
              sheet: { result: 'settings' },
              cells: 'A1',
              text: `${say(language, 'pane.settings.sheet-name')}!A1`,
            })
          }
        >
          {say(language, 'pane.settings.open-sheet')}
        </Button>
      )}
    </section>
  );
}
