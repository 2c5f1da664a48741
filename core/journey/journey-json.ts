import { isoDay, type Note } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import type { Journey, PathRow, TellingStep } from './types.ts';

/** A result as documented for `paths --json`; times in seconds, texts in the language given. */
export function journeyJson(result: Journey, language: Language): Record<string, unknown> {
  const { definition } = result;
  const text = (entry: Note | null) =>
    entry === null ? null : t(language, entry.code, entry.params);
  return {
    unit: definition.unit,
    visitsBy: definition.visitsBy,
    gapSeconds: definition.gapMs / 1000,
    repeatsCollapsed: definition.collapsed,
    maxLength: definition.maxLength,
    period:
      definition.period === null
        ? null
        : { from: isoDay(definition.period.from), to: isoDay(definition.period.to) },
    goal: definition.goal,
    n: result.n,
    customers: result.customers,
    touches: result.touches,
    converted: result.converted,
    conversionRate: definition.goal === null ? null : result.conversionRate,
    paths: result.paths.map(pathJson),
    pathsToGoal: result.toGoal.map(pathJson),
    pathsToLoss: result.toLoss.map(pathJson),
    transitions: result.transitions.map(({ medianGapMs, ...row }) => ({
      ...row,
      medianGapSeconds: medianGapMs / 1000,
    })),
    events: result.events,
    tellingSteps: result.telling.map(tellingJson),
    keyLoss: result.keyLoss,
    losses: result.losses,
    reasons: result.reasons.map((reason) => ({
      grade: reason.grade,
      kind: reason.kind,
      at: reason.at,
      n: reason.n,
      reason: reason.text ?? text(reason.note),
      direction: reason.directionText ?? text(reason.direction),
      pAdjusted: reason.p,
    })),
    stages: result.stages.map(({ stage, customers, ended, touchpoints, pains, opportunity }) => ({
      stage,
      customers,
      ended,
      aim: t(language, `journey.aim.${stage}`),
      touchpoints,
      commented: pains.commented,
      pains: pains.pains,
      opportunity: { grade: opportunity.grade, text: text(opportunity.note) },
    })),
    channels: result.channelEntries,
    channelPaths: result.channelPaths,
    flow: result.flow,
    notes: result.notes.map((entry) => ({
      code: entry.code,
      level: entry.level,
      text: text(entry),
    })),
  };
}

function pathJson({ medianMs, ...row }: PathRow) {
  return { ...row, medianSeconds: medianMs === null ? null : medianMs / 1000 };
}

function tellingJson({ converters, others, ...row }: TellingStep) {
  return {
    event: row.event,
    isPathStep: row.isPathStep,
    converters: { ...converters, share: converters.hits / converters.n },
    others: { ...others, share: others.hits / others.n },
    oddsRatio: row.oddsRatio,
    p: row.p,
    pAdjusted: row.pAdjusted,
    verdict: row.verdict,
  };
}
