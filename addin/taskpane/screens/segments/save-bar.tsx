import type { ComponentChildren } from 'preact';
import { say } from '#core/pane';
import { Button } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { isCounted, isEdited } from './reading.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly children?: ComponentChildren;
}

/** Saves all drafts, once every rule reads well and has been counted. */
export function SaveBar({ state, actions, children }: Props) {
  const { language, busy, preview, drafts, views } = state;
  const saved = views?.segments?.rules ?? [];
  const named = drafts?.every(
    ({ id, name }) => name.trim() !== '' || saved.some((rule) => rule.id === id),
  );
  const counted = isEdited(state) && isCounted(state) && preview?.valid === true;
  const ready = counted && named === true && !isBlocked(busy);
  return (
    <div class="save">
      <div class="btns">
        {children}
        <Button kind="primary" disabled={!ready} onPress={actions.saveRules}>
          {say(language, 'pane.rules.save')}
        </Button>
      </div>
      <p class="note">{say(language, 'pane.rules.save-hint')}</p>
    </div>
  );
}
