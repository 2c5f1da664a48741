/** How well bytes fit a double-byte encoding. */
export interface Fit {
  /** Characters outside ASCII. */
  readonly characters: number;
  /** Of these, the ones in everyday use. */
  readonly common: number;
  /** Bytes that fit no character. */
  readonly bad: number;
  /** Place of the first of them; −1 when there is none. */
  readonly firstBad: number;
}

/**
 * Fit to GB18030. Everyday: punctuation (rows A1–A3) and the level 1 characters of GB 2312.
 *
 * @see GB 18030-2022; GB 2312-80
 */
export function fitGb18030(bytes: Uint8Array): Fit {
  return measure(bytes, (lead, at) => {
    const second = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) return BAD;
    if (second >= 0x30 && second <= 0x39) return isFourBytes(bytes, at) ? FOUR_BYTES : BAD;
    if (second < 0x40 || second === 0x7f || second === 0xff) return BAD;
    const everyday = lead <= 0xa3 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xd7;
    return everyday && second >= 0xa1 ? COMMON_PAIR : PAIR;
  });
}

/**
 * Fit to Big5. Everyday: punctuation (rows A1–A3) and the frequently used characters A4–C6.
 *
 * @see Big5-2003, levels 1 and 2
 */
export function fitBig5(bytes: Uint8Array): Fit {
  return measure(bytes, (lead, at) => {
    const second = bytes[at + 1] ?? 0;
    const valid = (second >= 0x40 && second <= 0x7e) || (second >= 0xa1 && second <= 0xfe);
    if (lead === 0x80 || lead === 0xff || !valid) return BAD;
    return lead >= 0xa1 && lead <= 0xc6 ? COMMON_PAIR : PAIR;
  });
}

const BAD = 0;
const PAIR = 1;
const COMMON_PAIR = 2;
const FOUR_BYTES = 3;

function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39;
}

function measure(bytes: Uint8Array, classify: (lead: number, at: number) => number): Fit {
  let characters = 0;
  let common = 0;
  let bad = 0;
  let firstBad = -1;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const found = classify(lead, at);
    characters++;
    if (found === BAD) {
      bad++;
      if (firstBad < 0) firstBad = at;
    } else if (found === COMMON_PAIR) common++;
    if (found === FOUR_BYTES) at += 3;
    else if (found !== BAD) at++;
  }
  return { characters, common, bad, firstBad };
}
