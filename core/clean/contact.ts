import type { AboutCustomers } from './attributes/types.ts';
import { optOutOf, yesNoOf } from './read/yes-no-of.ts';

/**
 * Who may be contacted. An opt-out wins over consent; where there is a consent column, no answer is
 * no. What cannot be read counts as no.
 *
 * @returns 1 or 0 for each customer; `null` when no table has a consent or opt-out column
 */
export function contactableCustomers(
  tables: readonly AboutCustomers[],
  count: number,
): Uint8Array | null {
  const consented = new Uint8Array(count);
  const refused = new Uint8Array(count);
  let asksConsent = false;
  let asksOptOut = false;
  for (const { reader, customer } of tables) {
    const consent = reader.column('consent');
    if (consent !== null) {
      asksConsent = true;
      reader.log(yesNoOf(consent, reader.undone)).values.forEach((answer, row) => {
        const who = customer[row]!;
        if (who >= 0 && answer === 1) consented[who] = 1;
        else if (who >= 0 && answer === 0) refused[who] = 1;
      });
    }
    const optOut = reader.column('opt-out');
    if (optOut !== null) {
      asksOptOut = true;
      const { values, problems } = reader.log(optOutOf(optOut, reader.undone));
      const unclear = new Set([...problems.values()].flatMap((rows) => [...rows]));
      values.forEach((answer, row) => {
        if (customer[row]! >= 0 && (answer === 1 || unclear.has(row))) refused[customer[row]!] = 1;
      });
    }
  }
  if (!asksConsent && !asksOptOut) return null;
  return consented.map((yes, who) => (refused[who] === 1 ? 0 : asksConsent ? yes : 1));
}
