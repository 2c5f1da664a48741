import type { Analysis } from '../analysis/index.ts';
import { type ReportContext, reportContext } from './context.ts';
import { type FirstAction, firstActions } from './first-actions.ts';
import { noteText } from './note-text.ts';

/** What to do, to whom and how, as a sentence. */
export function actionText(context: ReportContext, action: FirstAction): string {
  const { say } = context;
  switch (action.kind) {
    case 'nudge':
      return say('report.action.nudge-text', { orders: action.orders, days: action.days });
    case 'win-back':
      return say('report.action.win-back-text', {
        segment: action.name,
        strategy: action.strategy,
      });
    case 'drop': {
      const reason = action.loss.lossReason;
      const direction =
        reason?.directionText ??
        (reason?.direction
          ? noteText(context, reason.direction)
          : say('report.action.drop-default'));
      return say('report.action.drop-text', { step: action.label, direction });
    }
    case 'target':
      return say('report.action.target-text', { kpi: action.row.kpi });
  }
}

/** What to do first, each with its sentence. */
export function firstActionTexts(
  analysis: Analysis,
): readonly { readonly action: FirstAction; readonly text: string }[] {
  const context = reportContext(analysis, { customers: false });
  return firstActions(analysis).map((action) => ({ action, text: actionText(context, action) }));
}
