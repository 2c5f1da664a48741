import type { RuleDraft } from '../../analysis/views.ts';
import type { Actions } from '../model.ts';
import type { Deps } from './tasks.ts';

/** Typing pauses this long before what the rules would change is counted. */
const PAUSE_MS = 120;

type RuleActions = Pick<
  Actions,
  'editRule' | 'draftRule' | 'addRule' | 'removeRule' | 'moveRule' | 'restoreRules'
>;

/** Editing the rules: drafts stay in the pane until they are saved. */
export function ruleActions({ store, service }: Deps): RuleActions {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const drafts = (): readonly RuleDraft[] => {
    const { drafts: edited, views } = store.get();
    return edited ?? (views?.segments?.rules ?? []).map(draftOf);
  };

  const preview = async (): Promise<void> => {
    asked++;
    const mine = asked;
    const { drafts: edited } = store.get();
    if (edited === null) return;
    const outcome = await service.preview(edited);
    // An answer to an older draft would contradict what is typed now.
    if (mine !== asked) return;
    if (outcome.kind === 'done') store.set({ preview: outcome.value });
    if (outcome.kind === 'problem') store.set({ problem: outcome.problem });
  };

  const change = (next: readonly RuleDraft[]): void => {
    store.set({ drafts: next });
    clearTimeout(timer);
    timer = setTimeout(() => {
      preview().catch(() => undefined);
    }, PAUSE_MS);
  };

  return {
    editRule: (id) => store.set({ editing: id, screen: 'segments' }),
    draftRule: (draft) => change(drafts().map((each) => (each.id === draft.id ? draft : each))),
    addRule: () => {
      const id = freeId(drafts());
      // Before the last rule, which takes everyone left.
      const at = Math.max(0, drafts().length - 1);
      change([
        ...drafts().slice(0, at),
        { id, name: '', rule: '', strategy: '' },
        ...drafts().slice(at),
      ]);
      store.set({ editing: id });
    },
    removeRule: (id) => {
      change(drafts().filter((draft) => draft.id !== id));
      store.set({ editing: null });
    },
    moveRule: (id, by) => change(moved(drafts(), id, by)),
    restoreRules: () => {
      clearTimeout(timer);
      asked++;
      store.set({ drafts: null, preview: null });
    },
  };
}

function draftOf({ id, name, rule, strategy }: RuleDraft): RuleDraft {
  return { id, name, rule, strategy };
}

function freeId(drafts: readonly RuleDraft[]): string {
  for (let n = 1; ; n++) {
    if (!drafts.some(({ id }) => id === `own-${n}`)) return `own-${n}`;
  }
}

/** The drafts with one moved up or down by a place, as far as that goes. */
export function moved(drafts: readonly RuleDraft[], id: string, by: -1 | 1): readonly RuleDraft[] {
  const from = drafts.findIndex((draft) => draft.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= drafts.length) return drafts;
  const next = [...drafts];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
