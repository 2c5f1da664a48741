import type { Analysis } from '../../analysis/index.ts';
import { listed, t } from '../../i18n/index.ts';
import { minedPart } from '../../mining/index.ts';
import { metricName } from '../names.ts';

/** The goals of the campaign and what each is judged by, in a sentence; `null`: there are none. */
export function goalList(analysis: Analysis): string | null {
  const { language } = analysis.settings;
  const { result } = minedPart(analysis, 'goals');
  if (result === null || result.goals.length === 0) return null;
  const goals = result.goals.map(({ id, metrics: [first] }) => {
    const goal = t(language, `goals.goal.${id}`);
    if (first === undefined) return goal;
    return t(language, 'topic.goal-judged', { goal, metrics: metricName(language, first) });
  });
  return t(language, 'topic.goal-list', { list: listed(language, goals) });
}
