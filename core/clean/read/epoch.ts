import { CellKind, type Column } from '../../table/index.ts';

/** A text of seconds or milliseconds since 1970: ten or thirteen digits, perhaps with a fraction. */
const EPOCH_TEXT = /^(?:\d{10}(?:\.\d{1,6})?|\d{13}(?:\.0+)?)$/;
/** From this share of the filled cells on, a column of times is one of epochs. */
const FULL = 0.5;

/**
 * Milliseconds since 1970 of a Unix time: ten digits are seconds (2001 to 2286), thirteen milliseconds;
 * `null` for any other number.
 *
 * @example
 * epochMillis(1704412800) // => 1704412800000
 * epochMillis(1704412800000) // => 1704412800000
 * epochMillis(45296) // => null
 */
export function epochMillis(value: number): number | null {
  if (value >= 1e9 && value < 1e10) return Math.round(value * 1000);
  return value >= 1e12 && value < 1e13 ? Math.round(value) : null;
}

/** The Unix time in a text; `null` when it is none. */
export function epochOfText(text: string): number | null {
  return EPOCH_TEXT.test(text) ? epochMillis(Number(text)) : null;
}

/** Whether a column of times is full of Unix times: a lone number of ten digits is a slip or a phone. */
export function isOfEpochs({ kinds, values, dictionary, counts }: Column): boolean {
  if ((counts[CellKind.number] ?? 0) + (counts[CellKind.text] ?? 0) === 0) return false;
  const ofText = dictionary.map((text) => epochOfText(text.trim()) !== null);
  let filled = 0;
  let epochs = 0;
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row];
    if (kind === CellKind.empty) continue;
    filled += 1;
    const value = values[row]!;
    if (
      kind === CellKind.number
        ? epochMillis(value) !== null
        : kind === CellKind.text && ofText[value]
    )
      epochs += 1;
  }
  return epochs > FULL * filled;
}
