import type { ClauseView, RuleDraft, RulePreviewView, RuleView } from '../../../analysis/views.ts';
import type { PaneState } from '../../model.ts';

type Previewed = RulePreviewView['rules'][number];

/** A rule as it is being edited, beside what is saved and what has been counted. */
export interface Reading {
  readonly draft: RuleDraft;
  /** The rule in the analysis; `null`: it is new. */
  readonly saved: RuleView | null;
  /** What saving would change; `null`: nothing edited, or this text not counted yet. */
  readonly previewed: Previewed | null;
  readonly changed: boolean;
}

/** The rules in their order, drafts over saved ones. */
export function readingsOf({ views, drafts, preview }: PaneState): readonly Reading[] {
  const saved = views?.segments?.rules ?? [];
  return (drafts ?? saved.map(draftOf)).map((draft) => {
    const known = saved.find(({ id }) => id === draft.id) ?? null;
    const seen = preview?.rules.find(({ id, rule }) => id === draft.id && rule === draft.rule);
    return {
      draft,
      saved: known,
      previewed: drafts === null ? null : (seen ?? null),
      changed: known === null || differs(draft, known),
    };
  });
}

/** Is there anything to save: a rule changed, added, removed or moved? */
export function isEdited({ views, drafts }: PaneState): boolean {
  const saved = views?.segments?.rules ?? [];
  if (drafts === null) return false;
  return (
    drafts.length !== saved.length ||
    drafts.some((draft, place) => draft.id !== saved[place]!.id || differs(draft, saved[place]!))
  );
}

/** Do the counts of the preview belong to the rules as they now read, in this order? */
export function isCounted({ drafts, preview }: PaneState): boolean {
  if (drafts === null || preview === null) return false;
  return (
    drafts.length === preview.rules.length &&
    drafts.every(({ id, rule }, place) => {
      const seen = preview.rules[place]!;
      return seen.id === id && seen.rule === rule;
    })
  );
}

/** A rule without what the analysis says about it. */
export function draftOf({ id, name, rule, strategy }: RuleDraft): RuleDraft {
  return { id, name, rule, strategy };
}

/** A clause of the saved rule that a new version of it changes or leaves out. */
export interface Before {
  /** By place in the new clauses: how the clause read before; `null`: unchanged; `undefined`: new. */
  readonly clauses: readonly (string | null | undefined)[];
  readonly dropped: readonly string[];
}

/** What became of the clauses of a rule, matched by field in their order. */
export function beforeOf(
  clauses: readonly { readonly field: string; readonly operator: string; readonly value: string }[],
  saved: readonly ClauseView[],
): Before {
  const left = [...saved];
  const before = clauses.map(({ field, operator, value }) => {
    const at = left.findIndex((one) => one.field === field);
    if (at < 0) return undefined;
    const [old] = left.splice(at, 1);
    return old!.operator === operator && old!.value === value ? null : old!.shown;
  });
  return { clauses: before, dropped: left.map(({ label, shown }) => `${label} ${shown}`.trim()) };
}

function differs(left: RuleDraft, right: RuleDraft): boolean {
  return left.name !== right.name || left.rule !== right.rule || left.strategy !== right.strategy;
}
