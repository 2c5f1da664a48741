import type { Language } from '#core';
import { say } from '#core/pane';
import { version } from '../../../../package.json';

/** Name, version, and where the data stays. */
export function About({ language }: { readonly language: Language }) {
  return (
    <section>
      <h2>{say(language, 'pane.settings.about')}</h2>
      <p class="note">{say(language, 'pane.settings.privacy')}</p>
      <p class="note">
        {say(language, 'pane.name')} · {say(language, 'pane.settings.version', { version })}
      </p>
    </section>
  );
}
