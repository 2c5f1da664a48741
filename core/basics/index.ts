export { cellRef, columnLetters, quoteSheet, rangeRef } from './cells.ts';
export {
  DAY_MS,
  type Day,
  dayFrom,
  dayOf,
  daysIn,
  formatPeriod,
  isoDay,
  isoTime,
  type Millis,
  millisToSerial,
  type Period,
  parseIsoDay,
  parsePeriod,
  periodBefore,
  serialToMillis,
} from './dates.ts';
export { type Dimension, valueAt } from './dimension.ts';
export { displayWidth } from './display-width.ts';
export { CancelledError, LensError } from './error.ts';
export { lowerBound } from './lower-bound.ts';
export { editDistance, nearest } from './nearest.ts';
export { type Note, type NoteLevel, note, type Params } from './note.ts';
export { ratio, roundTo } from './numbers.ts';
export { percentDecimals } from './percent-decimals.ts';
export { type Control, checkpoint, type Step } from './progress.ts';
export { closingQuote } from './quotes.ts';
export { sentenceCase } from './sentence-case.ts';
export { sheetRound } from './sheet-round.ts';
