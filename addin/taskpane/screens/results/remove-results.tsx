import type { ComponentChildren } from 'preact';
import type { Language } from '#core';
import { say } from '#core/pane';
import { Confirm } from '../../controls/index.ts';

interface Props {
  readonly language: Language;
  readonly busy: boolean;
  readonly remove: () => void;
  /** Stands beside the button until it asks. */
  readonly children?: ComponentChildren;
}

/** Takes the result sheets away, after asking in place. */
export function RemoveResults({ language, busy, remove, children }: Props) {
  return (
    <Confirm
      label={say(language, 'pane.results.remove')}
      question={say(language, 'pane.results.remove-sure')}
      yes={say(language, 'pane.results.remove-yes')}
      no={say(language, 'pane.results.keep')}
      disabled={busy}
      onYes={remove}
    >
      {children}
    </Confirm>
  );
}
