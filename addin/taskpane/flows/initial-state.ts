import type { Language } from '#core';
import { USUAL_OUTPUTS } from '../../analysis/service.ts';
import type { PaneState } from '../model.ts';

/** The pane as it opens: nothing read yet. */
export function initialState(language: Language): PaneState {
  return {
    language,
    opening: false,
    askingRemoval: false,
    screen: 'welcome',
    busy: null,
    problem: null,
    done: null,
    views: null,
    settings: {},
    outputs: USUAL_OUTPUTS,
    written: null,
    editing: null,
    drafts: null,
    preview: null,
    customer: null,
    asked: null,
    mined: {},
    mining: null,
    part: null,
    sought: null,
    selected: null,
  };
}
