import type { Note } from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { ReportContext } from './context.ts';
import { noteText } from './note-text.ts';
import { Page } from './page.ts';
import type { ReportSheet, SheetId } from './types.ts';

/** The sheet of a part that could not be made: one sentence that says what is missing and what to do. */
export function missingSheet(
  context: ReportContext,
  id: SheetId,
  title: MessageCode,
  reason: Note | null,
): ReportSheet {
  const page = new Page(id, context.names[id]);
  page.title(context.say(title), context.suffix);
  page.lead(missingText(context, reason));
  return page.sheet();
}

/** Why a part is missing, as a sentence. */
export function missingText(context: ReportContext, reason: Note | null): string {
  return reason === null ? context.say('report.missing') : noteText(context, reason);
}
