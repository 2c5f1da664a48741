import type { Actions, PaneState } from '../../model.ts';
import { NoResults } from '../results/index.ts';
import { readingsOf } from './reading.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleList } from './rule-list.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** The rules of the segments: all of them, or the one being edited. */
export function Segments({ state, actions }: Props) {
  const view = state.views?.segments ?? null;
  if (view === null) return <NoResults state={state} actions={actions} />;
  const readings = readingsOf(state);
  const at = readings.findIndex(({ draft }) => draft.id === state.editing);
  if (at < 0) return <RuleList state={state} actions={actions} view={view} readings={readings} />;
  return (
    <RuleEditor
      key={readings[at]!.draft.id}
      state={state}
      actions={actions}
      view={view}
      readings={readings}
      at={at}
    />
  );
}
