import { isoDay, ratio } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { monthText } from './months.ts';
import { type Counted, type Lifecycle, STAGE_IDS } from './types.ts';

/** The lifecycle as plain JSON with the keys of `docs/cli.md`. */
export function lifecycleJson(lifecycle: Lifecycle, language: Language): Record<string, unknown> {
  const { asOf, earlier, customers, movement, repeat, notes } = lifecycle;
  return {
    asOf: isoDay(asOf),
    earlier: earlier === null ? null : isoDay(earlier),
    customers,
    stages: lifecycle.stages.map(({ success, metric, ...stage }) => ({
      ...stage,
      name: t(language, `segment.lifecycle.${stage.id}.name`),
      success: {
        metric,
        name: t(language, `lifecycle.metric.${metric}`),
        ...(success === null ? { value: null, hits: null, n: null } : countedJson(success)),
      },
    })),
    movement: movement && { stages: STAGE_IDS, ...movement },
    cohorts: lifecycle.cohorts.map(({ month, customers: n, returned }) => ({
      month: monthText(month),
      customers: n,
      returned,
      retention: returned.map((count) => (count === null ? null : count / n)),
    })),
    retention: lifecycle.retention.map(({ month, returned, customers: n }) => ({
      month,
      ...countedJson({ hits: returned, n }),
    })),
    secondOrder: lifecycle.secondOrder,
    repeatInterval: repeat,
    notes: notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  };
}

function countedJson({ hits, n }: Counted) {
  return { value: ratio(hits, n), hits, n };
}
