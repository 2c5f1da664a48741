import type { LossReason } from '../funnel/index.ts';
import type { ReportContext } from './context.ts';
import { noteText } from './note-text.ts';
import type { ReportCell } from './types.ts';

/** Why people left and what to try; a reason no data supports carries the tag "hypothesis". */
export function lossCells(
  context: ReportContext,
  reason: LossReason | null,
): { readonly loss: ReportCell; readonly direction: ReportCell } {
  const { loss, direction } = lossTexts(context, reason);
  const hypothesis = reason?.grade === 'hypothesis';
  return { loss: hypothesis ? { value: loss, tone: 'hypothesis' } : loss, direction };
}

/** The same in words. */
export function lossTexts(
  context: ReportContext,
  reason: LossReason | null,
): { readonly loss: string; readonly direction: string } {
  if (reason === null) return { loss: '', direction: '' };
  const text = reason.text ?? noteText(context, reason.note);
  const direction =
    reason.directionText ?? (reason.direction === null ? '' : noteText(context, reason.direction));
  if (reason.grade !== 'hypothesis') return { loss: text, direction };
  const tag = context.say('report.path.hypothesis-tag');
  const tagged = text.startsWith(tag) ? text : context.say('report.path.hypothesis', { text });
  return { loss: tagged, direction };
}
