import type { Language } from '#core';
import { say } from '#core/pane';
import type { SettingsView } from '../../../analysis/views.ts';
import { SelectField } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { RemoveResults } from '../results/index.ts';
import { About } from './about.tsx';
import { DataSettings } from './data-settings.tsx';
import { PathSettings } from './path-settings.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { TestSettings } from './test-settings.tsx';
import { ThresholdSettings } from './threshold-settings.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What every group of settings is given. */
export interface GroupProps extends Props {
  readonly view: SettingsView;
}

/** Language and, once the workbook is read, every setting that has no place elsewhere. */
export function Settings({ state, actions }: Props) {
  const { language, views, written, busy } = state;
  const view = views?.settings ?? null;
  const group = view === null ? null : { state, actions, view };
  return (
    <div class="settings">
      <h1>{say(language, 'pane.settings.title')}</h1>
      <SelectField
        label={LANGUAGE_LABEL}
        value={language}
        options={(['zh', 'en'] as const).map((one) => ({
          value: one,
          text: say(one, 'language.name'),
        }))}
        onChosen={(chosen) => actions.setLanguage(chosen as Language)}
      />
      {group === null ? (
        <p class="note">{say(language, 'pane.settings.none')}</p>
      ) : (
        <>
          <section>
            <h2>{say(language, 'pane.settings.data')}</h2>
            <DataSettings {...group} />
          </section>
          <section>
            <h2>{say(language, 'pane.settings.segments')}</h2>
            <ThresholdSettings {...group} />
          </section>
          <section>
            <h2>{say(language, 'pane.settings.path')}</h2>
            <PathSettings {...group} />
          </section>
          <section>
            <h2>{say(language, 'pane.settings.tests')}</h2>
            <TestSettings {...group} />
          </section>
        </>
      )}
      <SettingsSheet state={state} actions={actions} />
      {written !== null && (
        <section>
          <h2>{say(language, 'pane.settings.remove-title')}</h2>
          <p class="note">{say(language, 'pane.settings.remove')}</p>
          <RemoveResults
            language={language}
            busy={isBlocked(busy)}
            remove={actions.removeResults}
          />
        </section>
      )}
      <About language={language} />
    </div>
  );
}

/** Readable to whoever landed in the wrong language. */
const LANGUAGE_LABEL = '语言 · Language';
