import type { Analysis } from '../analysis/index.ts';
import { type FunnelResult, wholePath } from '../funnel/index.ts';
import { t } from '../i18n/index.ts';
import { isFew } from './small-groups.ts';
import type { SummaryStep } from './types.ts';

/**
 * The path of all channels: who reached each step, and their share of the step before. A step that few
 * reached, or where few were lost, is withheld. `null` without a path.
 */
export function summaryPath({ funnel, settings }: Analysis): readonly SummaryStep[] | null {
  if (funnel === null) return null;
  const stages = stagesOf(funnel, t(settings.language, 'report.path.converted'));
  if (stages.length < 2) return null;
  const withheld = withheldSteps(stages.map(({ reached }) => reached));
  return stages.map(({ name, reached }, index) => {
    if (withheld[index]) return { name, reached: null, rate: null };
    const before = index === 0 || withheld[index - 1] ? null : stages[index - 1]!.reached;
    return { name, reached, rate: before === null || before === 0 ? null : reached / before };
  });
}

/** Steps that few reached, or between which and the last one told few were lost. */
function withheldSteps(reached: readonly number[]): readonly boolean[] {
  let told: number | null = null;
  return reached.map((people) => {
    const few = isFew(people) || (told !== null && isFew(Math.abs(told - people)));
    if (!few) told = people;
    return few;
  });
}

interface Stage {
  readonly name: string;
  readonly reached: number;
}

function stagesOf(funnel: FunnelResult, end: string): readonly Stage[] {
  const whole = wholePath(funnel);
  const steps = whole.length > 0 ? whole : [];
  const stages = steps.flatMap(({ step, reached }) =>
    reached === null ? [] : [{ name: step, reached }],
  );
  const converted = steps.at(-1)?.converted ?? null;
  return converted === null ? stages : [...stages, { name: end, reached: converted }];
}
