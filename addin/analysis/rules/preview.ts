import {
  LensError,
  parseRule,
  type Segmentation,
  type Segmented,
  type SegmentSetting,
  type Settings,
  segmentCustomers,
  wordingOf,
} from '#core';
import { type Say, sayIn } from '../views/words.ts';
import type { RuleDraft, RulePreviewView } from '../views.ts';
import { clausesOf } from './clauses.ts';
import { lintViews } from './lint-views.ts';
import { movesOf, movesText } from './moves.ts';
import { draftSegments } from './own-rules.ts';

import { shareText } from './segments-view.ts';

type PreviewRow = RulePreviewView['rules'][number];

/** Matches nobody; stands for a draft that cannot be read and has no rule it was before. */
const NOBODY = 'orders < 0';

/**
 * What saving drafts would change: who moves where, and what the linter says of them. A draft that
 * cannot be read counts as the rule it was.
 *
 * @throws LensError when there are too many rules
 */
export function rulePreview(segmented: Segmented, drafts: readonly RuleDraft[]): RulePreviewView {
  const { analysis, metrics, rfm, segmentation: now } = segmented;
  const { settings: current, cleaned } = analysis;
  const say = sayIn(current.language);
  const errors = drafts.map((draft, index) => errorOf(draft, index, drafts, say));
  const readable = drafts.map((draft, index) => readableDraft(draft, index, errors[index]!, now));
  const settings: Settings = { ...current, segments: draftSegments(readable, current.preset) };
  const then = segmentCustomers({ cleaned, metrics, rfm, settings });
  const wording = wordingOf(analysis, settings);
  const moves = movesOf(now, then);
  const rules = drafts.map((draft, index): PreviewRow => {
    const { id } = readable[index]!;
    const before = now.segments.find((segment) => segment.id === id);
    const after = then.segments[index];
    const error = errors[index]!;
    return {
      id: draft.id,
      rule: draft.rule,
      sentence: error === null ? (after?.description ?? '') : '',
      clauses: error === null ? clausesOf(draft.rule, wording) : null,
      error,
      customersNow: before?.customers ?? 0,
      customersThen: after?.customers ?? 0,
      nowShare: shareText(before?.share ?? 0),
      thenShare: shareText(after?.share ?? 0),
      movesIn: moves.into(id),
      movesOut: moves.outOf(id),
      from: movesText(moves.sources(id), 'from', say),
      to: movesText(moves.targets(id), 'to', say),
    };
  });
  return {
    rules,
    moved: moves.moved,
    customers: then.customers,
    lint: lintViews(segmented, then, settings),
    valid: errors.every((error) => error === null),
  };
}

/** What is wrong with a draft, in the user's words; `null`: it reads well. */
function errorOf(
  { id, name, rule }: RuleDraft,
  index: number,
  drafts: readonly RuleDraft[],
  say: Say,
): string | null {
  if (drafts.findIndex((other) => other.id === id) < index) {
    return say('segment.duplicate-id', { id });
  }
  if (rule.trim() === '' && index < drafts.length - 1) {
    return say('addin.views.lint.no-rule', { segment: name || id });
  }
  try {
    parseRule(rule);
    return null;
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return say(error.code, error.params);
  }
}

function readableDraft(
  draft: RuleDraft,
  index: number,
  error: string | null,
  now: Segmentation,
): SegmentSetting {
  const { id, name, rule, strategy } = draft;
  if (error === null) return { id, name, rule, strategy };
  const before = now.segments.find((segment) => segment.id === id)?.rule ?? '';
  const old = before === '' ? NOBODY : before;
  return {
    id: error.includes(id) && old === rule ? `${id}#${index}` : id,
    name,
    rule: old,
    strategy,
  };
}
