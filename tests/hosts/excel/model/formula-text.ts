import { parseAddress, quotedSheet } from './address.ts';

/** A reference as it stands in a formula. */
export interface ReferenceText {
  /** As in the text, without quotes; `null`: none. */
  readonly sheet: string | null;
  /** `A1`, `$A$1:B2`, `A:A`, or a name. */
  readonly body: string;
  readonly kind: 'cells' | 'name';
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0-9]+[!?]?|(?:(?:'((?:[^']|'')+)'|(${WORD}))!)?(?:(${CELLS})(?![\p{L}\p{N}_.(])|(${WORD}))|\d[\d.]*(?:[eE][+-]?\d+)?`,
  'gu',
);

/**
 * A formula with its references replaced by what `change` makes of them; texts, numbers, functions
 * and column names in brackets stay.
 *
 * @example
 * mapReferences('=SUM(A1:A3)+"A1"', ({ body }) => body.replaceAll('A', 'B')) // => '=SUM(B1:B3)+"A1"'
 */
export function mapReferences(
  formula: string,
  change: (reference: ReferenceText) => string,
): string {
  let result = '';
  let depth = 0;
  let at = 0;
  while (at < formula.length) {
    const open = formula.indexOf('[', at);
    const end = open < 0 ? formula.length : open;
    result += mapPlain(formula.slice(at, end), formula[end] ?? '', change);
    if (open < 0) break;
    let close = open;
    for (depth = 0; close < formula.length; close++) {
      if (formula[close] === "'") close++;
      else if (formula[close] === '[') depth++;
      else if (formula[close] === ']' && --depth === 0) break;
    }
    result += formula.slice(open, close + 1);
    at = close + 1;
  }
  return result;
}

function mapPlain(
  text: string,
  next: string,
  change: (reference: ReferenceText) => string,
): string {
  return text.replace(
    TOKEN,
    (
      match: string,
      quoted: string | undefined,
      plain: string | undefined,
      cells: string | undefined,
      word: string | undefined,
      offset: number,
    ) => {
      const after = text[offset + match.length] ?? next;
      const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
      if (cells !== undefined && parseAddress(cells))
        return change({ sheet, body: cells, kind: 'cells' });
      if (word === undefined && cells === undefined) return match;
      const name = word ?? cells ?? '';
      if (after === '(' || /^(true|false)$/i.test(name)) return match;
      return change({ sheet, body: name, kind: 'name' });
    },
  );
}

/** The text of a reference again. */
export const referenceText = ({ sheet, body }: ReferenceText): string =>
  sheet === null ? body : `${quotedSheet(sheet)}!${body}`;
