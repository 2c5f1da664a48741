import {
  areDisjoint,
  evaluateRule,
  factsOf,
  joinedSentences,
  type MessageCode,
  type Note,
  numberText,
  type PlannedSegment,
  plannedSegments,
  ruleContext,
  type Segmentation,
  type Segmented,
  type Settings,
} from '#core';
import { noteText, type Say, sayIn } from '../views/words.ts';
import type { LintView } from '../views.ts';

/** What the linter says, by how much it matters; what is not here is said on T1. */
const LEVELS: Readonly<Partial<Record<MessageCode, LintView['level']>>> = {
  'segment.rule-contradiction': 'problem',
  'segment.rule-shadowed': 'warning',
  'segment.rule-matches-nobody': 'warning',
  'segment.no-attribute': 'warning',
  'segment.cells-uncovered': 'warning',
  'segment.rest-added': 'warning',
  'segment.rest-undated': 'warning',
  'segment.campaign-after-as-of': 'warning',
  'segment.rule-overlap': 'ok',
  'segment.no-campaign': 'ok',
};
const WEIGHT = { problem: 0, warning: 1, ok: 2 } as const;
/** More rules than this are not proved against each other. */
const MOST_PROVED = 24;

/**
 * What can be said about a set of rules, worst first: conditions nobody can meet, rules left empty,
 * customers left over (with one of them as an example), and what is in order.
 *
 * @param segmentation the segments these settings give
 */
export function lintViews(
  segmented: Segmented,
  segmentation: Segmentation,
  settings: Settings,
): readonly LintView[] {
  const say = sayIn(settings.language);
  const plans = plannedSegments(settings);
  const found = segmentation.notes.flatMap((note): LintView[] => {
    const level = LEVELS[note.code];
    if (level === undefined) return [];
    const example = exampleText(segmented, segmentation, plans, note, settings);
    const text = said(note, say);
    return [
      {
        level,
        text: example === null ? text : joinedSentences(settings.language, [text, example]),
        rule: ruleOf(note, plans),
      },
    ];
  });
  const all = [...found, ...inOrder(segmented, segmentation, plans, settings, say)];
  return all.toSorted((one, other) => WEIGHT[one.level] - WEIGHT[other.level]);
}

function said(note: Note, say: Say): string {
  if (note.code !== 'segment.rest-added') return noteText(say, note);
  return say('addin.views.lint.rest', note.params);
}

/** The rule a note names. */
function ruleOf({ params }: Note, plans: readonly PlannedSegment[]): string | null {
  const name = params.segment ?? params.first;
  return plans.find((plan) => plan.name === name)?.id ?? null;
}

/** One customer the note is about, with numbers; never a name. */
function exampleText(
  segmented: Segmented,
  segmentation: Segmentation,
  plans: readonly PlannedSegment[],
  note: Note,
  settings: Settings,
): string | null {
  const customer = exampleOf(segmented, segmentation, plans, note, settings);
  if (customer < 0) return null;
  const { metrics, analysis } = segmented;
  const say = sayIn(settings.language);
  const currency = settings.currency ?? analysis.cleaned.currency;
  const orders = metrics.frequency[customer]!;
  const facts =
    orders === 0
      ? [say('addin.views.fact.never')]
      : [
          say('addin.views.fact.orders', { n: orders }),
          say('addin.views.fact.spend', {
            money: numberText(metrics.monetary[customer]!, {
              decimals: 0,
              grouped: true,
              prefix: currency,
            }),
          }),
          ...recencyFact(metrics.recencyDays[customer]!, say),
        ];
  return say('addin.views.lint.example', {
    id: analysis.cleaned.customers.ids[customer] ?? '',
    facts: facts.join(say('addin.views.fact.between')),
  });
}

function recencyFact(days: number, say: Say): readonly string[] {
  return Number.isNaN(days) ? [] : [say('addin.views.fact.recency', { n: days })];
}

function exampleOf(
  segmented: Segmented,
  { assignment }: Segmentation,
  plans: readonly PlannedSegment[],
  { code, params }: Note,
  settings: Settings,
): number {
  if (code === 'segment.rest-added') {
    const { frequency, recencyDays } = segmented.metrics;
    const isUndated = (one: number) => frequency[one]! > 0 && Number.isNaN(recencyDays[one]!);
    return assignment.findIndex((own, one) => own === plans.length && !isUndated(one));
  }
  if (code !== 'segment.rule-shadowed') return -1;
  const plan = plans.find(({ name }) => name === params.segment);
  if (plan === undefined) return -1;
  const matches = evaluateRule(plan.rule, factsOf(segmented, settings));
  return matches.findIndex((one, customer) => one === 1 && assignment[customer]! >= 0);
}

/** What is as it should be. */
function inOrder(
  segmented: Segmented,
  { segments }: Segmentation,
  plans: readonly PlannedSegment[],
  settings: Settings,
  say: Say,
): readonly LintView[] {
  const ok = (text: string): LintView => ({ level: 'ok', text, rule: null });
  const everyone = segments.length === plans.length;
  const allMatch = everyone && segments.every(({ customers }) => customers > 0);
  return [
    ...(everyone ? [ok(say('addin.views.lint.complete'))] : []),
    ...(allMatch ? [ok(say('addin.views.lint.all-match', { n: plans.length }))] : []),
    ...(areAllDisjoint(segmented, plans, settings) ? [ok(say('addin.views.lint.disjoint'))] : []),
  ];
}

/** Is it proved that no customer can match two of the named rules? */
function areAllDisjoint(
  segmented: Segmented,
  plans: readonly PlannedSegment[],
  settings: Settings,
): boolean {
  const context = ruleContext(segmented, settings);
  const named = plans.filter(({ completion, rule }) => !completion && rule.kind !== 'everyone');
  if (named.length < 2 || named.length > MOST_PROVED) return false;
  return named.every((one, index) =>
    named.slice(index + 1).every((other) => areDisjoint(one.rule, other.rule, context)),
  );
}
