import { daysIn, isoDay, type Note, note, type Period } from '../basics/index.ts';

/** What a reader should know about the two periods compared. */
export function periodNotes(
  before: Period,
  after: Period,
  depthBefore: Uint8Array | null,
  depthAfter: Uint8Array | null,
): readonly Note[] {
  const notes = [
    note('info', 'evaluate.change-not-effect'),
    note('info', 'evaluate.method'),
    note('info', 'evaluate.before-period', { from: isoDay(before.from), to: isoDay(before.to) }),
  ];
  if (before.to >= after.from && after.to >= before.from) {
    notes.push(note('warning', 'evaluate.periods-overlap'));
  }
  const days = { before: daysIn(before), after: daysIn(after) };
  if (days.before !== days.after) {
    notes.push(note('warning', 'evaluate.different-length', days));
  }
  const share = sharedCustomers(depthBefore, depthAfter);
  if (share !== null && share > 0) {
    notes.push(note('info', 'evaluate.same-customers', { share }));
  }
  return notes;
}

/** Share of the customers reached after who were reached before too; `null` when nobody was. */
function sharedCustomers(before: Uint8Array | null, after: Uint8Array | null): number | null {
  if (before === null || after === null) return null;
  let reached = 0;
  let both = 0;
  after.forEach((depth, customer) => {
    if (depth === 0) return;
    reached += 1;
    if (before[customer]! > 0) both += 1;
  });
  return reached === 0 ? null : both / reached;
}
