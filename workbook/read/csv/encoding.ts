import { type Fit, fitBig5, fitGb18030 } from './double-byte.ts';
import { fitUtf8 } from './utf8-fit.ts';

/** How the text of a file is encoded. */
export interface Encoding {
  readonly name: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Big5' | 'Windows-1252';
  /** Bytes of the byte order mark. */
  readonly mark: number;
  readonly bad: number;
  /** Place of the first bad byte in the file; −1 when there is none. */
  readonly firstBad: number;
}

const SAMPLE_BYTES = 1 << 16;
/** A text in its own encoding is mostly everyday characters; in the wrong one it is not. */
const PLAUSIBLE = 0.6;

/** The encoding of a text file: by byte order mark, else the first that fits. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'UTF-16LE', 2);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'UTF-16BE', 2);
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const wide = mark === 0 ? utf16Order(bytes.subarray(0, SAMPLE_BYTES)) : null;
  if (wide !== null) return utf16(bytes, wide, 0);
  const utf8 = fitUtf8(bytes);
  if (utf8.bad === 0 || mark > 0) return { name: 'UTF-8', mark, ...badOf(utf8) };
  // A few broken bytes in what is clearly UTF-8 don't make it another encoding.
  if (utf8.common > 4 * utf8.bad) return { name: 'UTF-8', mark, ...badOf(utf8) };
  return { mark, ...singleOrDouble(bytes, utf8) };
}

function singleOrDouble(bytes: Uint8Array, utf8: Fit): Omit<Encoding, 'mark'> {
  const gb = fitGb18030(bytes);
  const big5 = fitBig5(bytes);
  const gbScore = score(gb);
  const big5Score = score(big5);
  if (Math.max(gbScore, big5Score) >= PLAUSIBLE) {
    return big5Score > gbScore
      ? { name: 'Big5', ...badOf(big5) }
      : { name: 'GB18030', ...badOf(gb) };
  }
  // Chinese stands in runs; letters with accents stand alone among ASCII.
  if (gb.bad === 0 && !standsAlone(bytes)) return { name: 'GB18030', ...badOf(gb) };
  if (utf8.common === 0) return { name: 'Windows-1252', bad: 0, firstBad: -1 };
  return { name: 'UTF-8', ...badOf(utf8) };
}

/** Share of everyday characters, 0–1. Errors weigh ten times. */
function score({ characters, common, bad }: Fit): number {
  return characters === 0 ? 0 : Math.max(0, (common - 10 * bad) / characters);
}

function badOf({ bad, firstBad }: Fit): Pick<Encoding, 'bad' | 'firstBad'> {
  return { bad, firstBad };
}

/** Whether bytes beyond ASCII mostly have ASCII on both sides. */
function standsAlone(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone++;
  }
  return alone > high / 2;
}

function utf16(bytes: Uint8Array, name: 'UTF-16LE' | 'UTF-16BE', mark: number): Encoding {
  const odd = bytes.length % 2;
  return { name, mark, bad: odd, firstBad: odd === 1 ? bytes.length - 1 : -1 };
}

/** Byte order of UTF-16 without a mark: its separators and line ends have a zero on one side only. */
function utf16Order(sample: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  let evenZeros = 0;
  let oddZeros = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const enough = Math.max(1, sample.length / 100);
  if (oddZeros >= enough && evenZeros * 20 <= oddZeros) return 'UTF-16LE';
  if (evenZeros >= enough && oddZeros * 20 <= evenZeros) return 'UTF-16BE';
  return null;
}
