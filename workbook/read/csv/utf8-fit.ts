import type { Fit } from './double-byte.ts';

/**
 * Fit to UTF-8: every character beyond ASCII counts as everyday.
 *
 * @see RFC 3629, section 4
 */
export function fitUtf8(bytes: Uint8Array): Fit {
  const { length } = bytes;
  let characters = 0;
  let bad = 0;
  let firstBad = -1;
  for (let at = 0; at < length; at++) {
    if (bytes[at]! < 0x80) continue;
    const more = continuationBytes(bytes, at);
    if (more > 0) {
      characters++;
      at += more;
    } else {
      bad++;
      if (firstBad < 0) firstBad = at;
    }
  }
  return { characters: characters + bad, common: characters, bad, firstBad };
}

/** Bytes that follow a lead byte; 0 when it starts no character. */
function continuationBytes(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  // No overlong forms, no surrogates, nothing beyond U+10FFFF.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = 1; next <= more; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return more;
}
