import type { MessageCode, Note } from '#core';
import type { CellLink, NoteView } from '../views.ts';
import { userLink } from './links.ts';
import { noteText, type Say } from './words.ts';

/** More notes than this are not shown at once. */
const MOST_NOTES = 6;
const WEIGHT = { problem: 0, warning: 1, info: 2 } as const;
/** Merely good to know elsewhere, but something to act on in the pane. */
const TO_DO: readonly MessageCode[] = ['profile.review-queue'];

/**
 * Notes worth acting on: problems, then warnings, then what waits for a person; each once, at most six.
 *
 * @param review where the amounts to look at are listed; `null`: nowhere
 * @param except codes that are said elsewhere
 */
export function actionableNotes(
  notes: readonly Note[],
  say: Say,
  review: CellLink | null,
  except: readonly MessageCode[] = [],
): readonly NoteView[] {
  const seen = new Set<string>();
  return notes
    .filter(({ level, code }) => level !== 'info' || TO_DO.includes(code))
    .filter(({ code }) => !except.includes(code))
    .toSorted((one, other) => WEIGHT[one.level] - WEIGHT[other.level])
    .map(
      (note): NoteView => ({
        level: note.level,
        text: noteText(say, note),
        link: userLink(note.where) ?? (TO_DO.includes(note.code) ? review : null),
      }),
    )
    .filter(({ text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .slice(0, MOST_NOTES);
}
