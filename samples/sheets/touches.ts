import type { Random } from '../random.ts';
import type { SampleTouch } from '../story/touches.ts';
import type { Words } from '../words/types.ts';
import { repeatSome } from './dirt.ts';
import type { SampleCell, SampleSheet } from './types.ts';

/** The touches sheet: trailing blanks in headers and values, missing customers, 1 % repeated rows. */
export function touchesSheet(
  touches: readonly SampleTouch[],
  words: Words,
  random: Random,
): SampleSheet {
  const rows = touches.map((touch): readonly SampleCell[] => [
    random.chance(0.004) ? null : touch.customer,
    new Date(touch.time),
    words.events[touch.event]!,
    random.chance(0.005) ? null : words.channels[touch.channel]! + (random.chance(0.01) ? ' ' : ''),
    words.campaigns[touch.campaign]!,
  ]);
  return {
    name: words.sheets.touches,
    headerRow: 1,
    rows: [words.touchHeaders, ...repeatSome(rows, 0.01, random)],
    widths: [12, 18, 14, 14, 18],
    dateColumns: [],
    timeColumns: [1],
  };
}
