import { displayWidth } from '#core';

/** Characters that stand beside each other in a pane of 320 px. */
const ROOM = 40;
/** Space between two columns, in characters. */
const GAP = 2;
/** A name breaks into lines; below this width it is hard to read. */
const NAME_WIDTH = 12;
/** A header breaks between its words, Chinese ones between characters. */
const HEADER_WIDTH = 6;

/** A column as its cells show it. */
export interface ShownColumn {
  readonly header: string;
  /** Texts break into lines, figures do not. */
  readonly isText: boolean;
  readonly texts: readonly string[];
}

/** Do columns stand beside each other in the pane? Judged by what their cells show. */
export function fits(columns: readonly ShownColumn[]): boolean {
  const widths = columns.map(({ header, isText, texts }) => {
    const widest = Math.max(0, ...texts.map(displayWidth));
    const word = Math.max(0, ...header.split(/\s+/).map(displayWidth));
    const needed = Math.max(widest, Math.min(word, HEADER_WIDTH * 2));
    return isText ? Math.min(needed, NAME_WIDTH) : needed;
  });
  // A sentence would become a column of single words.
  const sentences = columns.filter(
    ({ isText, texts }) => isText && texts.some((text) => displayWidth(text) > 3 * NAME_WIDTH),
  );
  const sum = widths.reduce((total, width) => total + width, 0);
  return sentences.length <= 1 && sum + GAP * (columns.length - 1) <= ROOM;
}
