import { isoDay, type Period } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { METRICS } from '../metrics/index.ts';
import { lackingText, reasonText } from './goal-text.ts';
import type { Goals } from './types.ts';

/** The goals and metrics list as plain JSON with the keys of `docs/cli.md`. */
export function goalsJson(goals: Goals, language: Language): Record<string, unknown> {
  const { type, typeFrom, reason, before, campaign, notes } = goals;
  return {
    campaignType: type,
    campaignTypeFrom: typeFrom,
    reason: reason === null ? null : reasonText(reason, language),
    before: periodJson(before),
    campaign: periodJson(campaign),
    goals: goals.goals.map(({ id, metrics }) => ({
      id,
      name: t(language, `goals.goal.${id}`),
      metrics,
    })),
    metrics: goals.metrics.map((line) => {
      const { name, definition, formula } = METRICS.get(line.metric)!;
      return {
        metric: line.metric,
        name: t(language, name),
        dimension: line.dimension,
        goals: line.goals,
        unit: line.unit,
        definition: t(language, definition),
        formula: t(language, formula),
        columns: line.columns,
        missing: line.lacking.length === 0 ? null : lackingText(line.lacking, language),
        baseline: line.baseline,
        target: line.target,
        suggestedTarget: line.suggested?.target ?? null,
        suggestedTellable: line.suggested?.tellable ?? null,
        current: line.current,
        currentOverAllDays: line.overAllDays,
      };
    }),
    attributes: goals.attributes.map(({ role, columns, known, customers, values }) => ({
      role,
      columns,
      known,
      customers,
      values,
    })),
    notes: notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  };
}

function periodJson(period: Period | null) {
  return period && { from: isoDay(period.from), to: isoDay(period.to) };
}
