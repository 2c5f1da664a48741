import { displayWidth, visibleText } from '#core';

/**
 * A name that leaves room for the picture. Cut here: ECharts would measure a NUL character, which the
 * canvas refuses.
 *
 * @param columns a Chinese character takes two
 */
export function shortName(name: string, columns: number): string {
  const text = visibleText(name);
  if (displayWidth(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (displayWidth(short + character) >= columns) break;
    short += character;
  }
  return `${short}…`;
}
