const SEPARATORS = /[|,;，；、｜\n]/;
const EVENT = /\s*"((?:[^"]|"")*)"\s*(?=[|,;，；、｜\n]|$)|[^|,;，；、｜\n]+/g;

/**
 * Event names as one cell; names with separators or quotes in them are quoted.
 *
 * @example
 * joinEvents(['cart', 'buy, now']) // => 'cart | "buy, now"'
 */
export function joinEvents(events: readonly string[]): string {
  return events
    .map((event) =>
      SEPARATORS.test(event) || event.includes('"') ? `"${event.replaceAll('"', '""')}"` : event,
    )
    .join(' | ');
}

/**
 * The event names of a cell, parted by `|`, commas or semicolons of either width.
 *
 * @example
 * splitEvents('view、加购') // => ['view', '加购']
 */
export function splitEvents(text: string): readonly string[] {
  return [...text.matchAll(EVENT)]
    .map((match) => (match[1] === undefined ? match[0].trim() : match[1].replaceAll('""', '"')))
    .filter((event) => event !== '');
}
