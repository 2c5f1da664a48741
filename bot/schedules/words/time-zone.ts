import type { Language } from '#core';
import type { Pieces } from './pieces.ts';

/** A zone people name by a city or by letters; `said` is how a description names it. */
interface NamedZone {
  readonly zone: string;
  readonly words: string;
  readonly said?: Readonly<Record<Language, string>>;
}

const TIME = '(?:\\s*(?:standard |daylight )?time)?(?![a-z])';

const NAMED: readonly NamedZone[] = [
  {
    zone: 'Asia/Shanghai',
    words: `北京时间|北京時間|中国时间|上海时间|东八区|(?:beijing|shanghai|china)(?: standard)? time`,
    said: { zh: '北京时间', en: 'Asia/Shanghai' },
  },
  { zone: 'Asia/Hong_Kong', words: `香港时间|hong kong time|\\bHKT\\b` },
  { zone: 'Asia/Taipei', words: '台北时间|台湾时间|taipei time' },
  { zone: 'Asia/Tokyo', words: `东京时间|日本时间|tokyo time|japan time|\\bJST\\b` },
  { zone: 'Asia/Singapore', words: `新加坡时间|singapore time|\\bSGT\\b` },
  { zone: 'Europe/London', words: `伦敦时间|英国时间|(?:london|uk) time|\\bBST\\b` },
  { zone: 'Europe/Berlin', words: `柏林时间|德国时间|中欧时间|(?:berlin|german) time|\\bCES?T\\b` },
  { zone: 'Europe/Paris', words: `巴黎时间|法国时间|paris time` },
  {
    zone: 'America/New_York',
    words: `纽约时间|美东时间|东部时间|new york time|eastern${TIME}|\\bE[SD]?T\\b`,
  },
  { zone: 'America/Chicago', words: `芝加哥时间|美中时间|chicago time|central time|\\bCDT\\b` },
  {
    zone: 'America/Los_Angeles',
    words: `洛杉矶时间|旧金山时间|美西时间|(?:los angeles|san francisco|california) time|pacific${TIME}|\\bP[SD]?T\\b`,
  },
  { zone: 'Australia/Sydney', words: `悉尼时间|sydney time|\\bAE[SD]T\\b` },
];

/** Letters that mean zones on different continents. */
const AMBIGUOUS = /\b(?:CST|IST|AST)\b/;
const OFFSET = /\b(?:UTC|GMT)\s*([+-]\s*\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const UTC = /世界时|协调世界时|\b(?:UTC|GMT)\b|(?<=\d\d)Z\b/i;
const IANA =
  /\b((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(?:\/[A-Za-z]+(?:[_-][A-Za-z]+)*){1,2}(?:[+-]\d{1,2})?)/i;

export type ZoneReading =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'ambiguous' | 'unknown'; readonly said: string }
  | null;

/** Takes the time zone out of a text; `null`: none is said. */
export function takeTimeZone(pieces: Pieces): ZoneReading {
  const iana = pieces.take(IANA);
  if (iana !== null) {
    const zone = canonicalZone(iana[1]!);
    return zone === null ? { kind: 'unknown', said: iana[1]! } : { kind: 'zone', zone };
  }
  for (const { zone, words } of NAMED) {
    // Letters such as "ET" count in capitals only; words in any case.
    const letters = words.split('|').filter((word) => word.startsWith('\\b'));
    const names = words.split('|').filter((word) => !word.startsWith('\\b'));
    if (letters.length > 0 && pieces.take(new RegExp(letters.join('|'))) !== null) {
      return { kind: 'zone', zone };
    }
    if (pieces.take(new RegExp(names.join('|'), 'i')) !== null) return { kind: 'zone', zone };
  }
  const ambiguous = pieces.take(AMBIGUOUS);
  if (ambiguous !== null) return { kind: 'ambiguous', said: ambiguous[0] };
  const offset = pieces.take(OFFSET);
  if (offset !== null) return offsetZone(offset);
  return pieces.take(UTC) === null ? null : { kind: 'zone', zone: 'UTC' };
}

function offsetZone([said, hours = '0', minutes = '00']: RegExpExecArray): ZoneReading {
  const offset = Number(hours.replaceAll(' ', ''));
  if (minutes !== '00' || offset < -12 || offset > 14) return { kind: 'unknown', said };
  // The signs of Etc zones are turned: Etc/GMT-8 is eight hours ahead.
  return {
    kind: 'zone',
    zone: offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`,
  };
}

/**
 * The zone as the time zone database spells it; `null` when there is none of that name.
 *
 * @example
 * canonicalZone('asia/shanghai') // => 'Asia/Shanghai'
 */
export function canonicalZone(name: string): string | null {
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    if (zone.toLowerCase() === name.toLowerCase() || zone === 'UTC') return zone;
    // A name that only links to another keeps its own spelling, in the usual capitals.
    return name.replace(/[a-z]+/gi, (part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase());
  } catch {
    return null;
  }
}

/** How a description names a zone, in words that are read back as the same one. */
export function zoneName(zone: string, language: Language): string {
  const etc = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (etc !== null) return `UTC${etc[1] === '-' ? '+' : '-'}${etc[2]}`;
  return NAMED.find((named) => named.zone === zone)?.said?.[language] ?? zone;
}
