import type { Analysis } from '../analysis/index.ts';
import { t } from '../i18n/index.ts';
import { type FirstAction, firstActionTexts, rangesOf } from '../report/index.ts';
import { isFew } from './small-groups.ts';
import type { SummaryAction } from './types.ts';

const MAX_ACTIONS = 3;

/** What to do first, as the overview has it; what few people stand behind is left out. */
export function summaryActions(analysis: Analysis): readonly SummaryAction[] {
  const { language } = analysis.settings;
  return firstActionTexts(analysis)
    .filter(({ action }) => !isFew(action.n))
    .slice(0, MAX_ACTIONS)
    .map(({ action, text }) => ({
      text,
      n: action.n === null ? '' : sizeText(language, action, action.n),
      source: sourceOf(analysis, action),
    }));
}

function sizeText(language: 'zh' | 'en', { kind }: FirstAction, n: number): string {
  return t(language, kind === 'target' ? 'summary.action-n-value' : 'summary.action-n', { n });
}

function sourceOf({ cleaned, evaluation, funnel }: Analysis, action: FirstAction): string {
  const { tables } = cleaned;
  const first = (ranges: readonly string[]) => ranges.join(', ');
  switch (action.kind) {
    case 'nudge':
    case 'win-back':
      return first(rangesOf(tables, ['orders']));
    case 'drop':
      return (
        action.loss.where ??
        first(rangesOf(tables, [funnel?.definition.source === 'stages' ? 'stages' : 'touches']))
      );
    case 'target':
      return (
        action.row.after.where ??
        first(rangesOf(tables, evaluation === null ? [] : ['targets', 'orders', 'touches']))
      );
  }
}
