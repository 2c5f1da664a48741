import { COMMA, CR, LF, QUOTE, TAB } from '../bytes/characters.ts';
import { decodeUtf8 } from '../bytes/decode.ts';

/** How a delimited file is written. */
export interface Dialect {
  /** Byte that separates fields. */
  readonly delimiter: number;
  readonly decimalComma: boolean;
  /** Where the first record starts, after a `sep=` line. */
  readonly start: number;
  /** Line the first record stands in. */
  readonly firstLine: number;
}

const SEMICOLON = 0x3b;
const BAR = 0x7c;
/** Where two fit equally well the rarer one in plain text is meant. */
const CANDIDATES = [TAB, SEMICOLON, BAR, COMMA];
const SAMPLE_BYTES = 1 << 18;
const SAMPLE_RECORDS = 500;
const DECIMAL_SAMPLE_BYTES = 1 << 22;
/** What only a decimal comma explains: `1.234,5`, `12,5`, `0,123`. */
const DECIMAL_COMMA = /^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d+,(\d{1,2}|\d{4,})$|^-?0,\d+$/;
/** What rules it out: `1,234.5`, `12.5`, `0.123`, `3,15,2`. */
const OTHERWISE =
  /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d+\.(\d{1,2}|\d{4,})$|^-?0\.\d+$|^-?\d+(,\d+){2,}$/;

/** Finds the delimiter and the decimal mark of UTF-8 text. */
export function detectDialect(text: Uint8Array): Dialect {
  const declared = declaredSeparator(text);
  const start = declared?.start ?? 0;
  const delimiter =
    declared?.delimiter ?? likelyDelimiter(text.subarray(start, start + SAMPLE_BYTES));
  const decimalComma =
    delimiter !== COMMA &&
    hasDecimalComma(text.subarray(start, start + DECIMAL_SAMPLE_BYTES), delimiter);
  return { delimiter, decimalComma, start, firstLine: declared === null ? 1 : 2 };
}

/** A first line `sep=;`, which Excel takes as an instruction. */
function declaredSeparator(text: Uint8Array): { delimiter: number; start: number } | null {
  const head = decodeUtf8(text, 0, Math.min(16, text.length));
  const match = /^"?sep=([\t -~])"?(\r\n|\n|\r|$)/i.exec(head);
  return match === null ? null : { delimiter: match[1]!.charCodeAt(0), start: match[0].length };
}

function likelyDelimiter(sample: Uint8Array): number {
  let best = COMMA;
  let bestShare = 0;
  for (const candidate of CANDIDATES) {
    const share = evenness(fieldCounts(sample, candidate));
    if (share > bestShare) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** Share of records that have the most frequent number of fields above one. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  frequency.delete(1);
  return Math.max(0, ...frequency.values()) / Math.max(1, counts.length);
}

/** Number of fields of each record in the sample; the last one may be cut off and doesn't count. */
function fieldCounts(sample: Uint8Array, delimiter: number): number[] {
  const counts: number[] = [];
  let fields = 1;
  let fieldStart = 0;
  let recordStart = 0;
  for (let at = 0; at < sample.length && counts.length < SAMPLE_RECORDS; at++) {
    const byte = sample[at];
    if (byte === QUOTE && at === fieldStart) {
      at = endOfQuoted(sample, at);
    } else if (byte === delimiter) {
      fields++;
      fieldStart = at + 1;
    } else if (byte === LF || byte === CR) {
      if (at > recordStart) counts.push(fields);
      fields = 1;
      fieldStart = at + 1;
      recordStart = at + 1;
    }
  }
  if (counts.length === 0) counts.push(fields);
  return counts;
}

/** Place of the closing quote. */
function endOfQuoted(sample: Uint8Array, open: number): number {
  let at = open + 1;
  for (; at < sample.length; at++) {
    if (sample[at] !== QUOTE) continue;
    if (sample[at + 1] !== QUOTE) return at;
    at++;
  }
  return at;
}

/**
 * Whether decimals stand behind a comma: some field can only be read so, and none the other way.
 * `1,234` alone proves nothing; it may be thousands. Lists such as `3,15,2` speak against it.
 */
function hasDecimalComma(sample: Uint8Array, delimiter: number): boolean {
  const separator = String.fromCharCode(delimiter);
  let found = false;
  for (const line of decodeUtf8(sample, 0, sample.length).split(/\r\n?|\n/)) {
    for (const field of line.split(separator)) {
      const text = field.replace(/^"|"$/g, '');
      if (OTHERWISE.test(text)) return false;
      found ||= DECIMAL_COMMA.test(text);
    }
  }
  return found;
}
