import { NUMBER, type Pieces, wholeNumber } from './pieces.ts';

/** Hours (0–23) that share a minute, as one cron pattern can have them. */
export interface TimeOfDay {
  readonly hours: readonly number[];
  readonly minute: number;
}

export type TimeReading =
  | { readonly kind: 'time'; readonly time: TimeOfDay; readonly assumed: boolean }
  /** 5点, at 5: morning or afternoon. */
  | {
      readonly kind: 'which-half';
      readonly said: string;
      readonly hour: number;
      readonly minute: number;
    }
  /** Times whose minutes differ: two schedules. */
  | { readonly kind: 'several' }
  | { readonly kind: 'no-such-time'; readonly said: string }
  | null;

type Half = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null;

interface OneTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half;
  /** Written 09:00, on the clock of 24 hours. */
  readonly clock: boolean;
  readonly said: string;
}

const HALF_ZH = '(凌晨|清晨|早晨|早上|今早|早|上午|中午|午后|下午|傍晚|晚上|晚间|晚|夜里|深夜)?';
const CLOCK = `(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d)\\s*(a\\.?m\\.?|p\\.?m\\.?)?(?![a-z])`;
const EN_AFTER = "(?:\\s*(?:o'?clock)?\\s*(?:in the (morning|afternoon|evening)|at (night)))?";

const PATTERNS: readonly (readonly [
  RegExp,
  (groups: readonly (string | undefined)[]) => OneTime | null,
])[] = [
  [
    new RegExp(`${HALF_ZH}\\s*(?:的|at |@ ?)?${CLOCK}${EN_AFTER}`, 'i'),
    ([half, hour, minute, meridiem, en, night]) =>
      one(hour, minute, meridiem ?? en ?? night ?? half, true),
  ],
  [
    new RegExp(
      `${HALF_ZH}的?\\s*(${NUMBER})\\s*(?:点|點|时(?!间|区)|時(?!間|區))(半|[一三]刻|[0-5]?\\d分?|零?[一二三四五六七八九]分|[二三四五]?十[一二三四五六七八九]?分?)?(?:钟|鐘|整)?`,
    ),
    ([half, hour, minute]) => one(hour, minute, half, false),
  ],
  [
    new RegExp(
      `(?:at |@ ?|by )?(?<![\\d.:#-])(\\d{1,2})(?:[.:](\\d{2}))?\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'?clock)${EN_AFTER}`,
      'i',
    ),
    ([hour, minute, meridiem, en, night]) => one(hour, minute, en ?? night ?? meridiem, false),
  ],
  [
    /(?:\bat |@ ?)(\d{1,2})(?![\d%.:])(?:\s*(?:in the (morning|afternoon|evening)|at (night)))?(?! ?(?:%|percent))/i,
    ([hour, en, night]) => one(hour, undefined, en ?? night, false),
  ],
  [
    /(?<![\d.:#-])(\d{1,2}) in the (morning|afternoon|evening)/i,
    ([hour, en]) => one(hour, undefined, en, false),
  ],
  [/(?:at )?\bnoon\b|(?:at )?\bmidday\b|正午/i, () => exact(12)],
  [/(?:at )?\bmidnight\b|午夜|半夜零点/i, () => exact(0)],
];

/** Parts of the day without an hour, and the hour they stand for. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/(?:in the |every |each )?\bmornings?\b|早上|早晨|清晨|上午|一早|每早/i, 9],
  [/中午/, 12],
  [/(?:in the |every |each )?\bafternoons?\b|下午/i, 15],
  [/(?:in the |every |each )?\bevenings?\b|傍晚|晚上|每晚|晚间/i, 18],
];

/** Takes the time of day out of a text: an hour, or several that share a minute. */
export function takeTime(pieces: Pieces): TimeReading {
  const times: OneTime[] = [];
  for (let found = takeOne(pieces); found !== null; found = takeOne(pieces)) {
    if (found === 'no-such-time') return { kind: 'no-such-time', said: '' };
    times.push(found);
    if (times.length > 6) return { kind: 'several' };
  }
  if (times.length === 0) return takePart(pieces);
  const [first] = times;
  if (times.length === 1 && first!.half === null && !first!.clock) {
    // "Every evening at 8": the part of the day stands apart from its hour.
    const part = pieces.take(/(?:in the )?(?<![a-z])(morning|afternoon|evening|night)s?(?![a-z])/i);
    if (part !== null) times[0] = { ...first!, half: halfOf(part[1]) };
  }
  if (times.length > 1) pieces.take(/(?<= )(?:and|&|和|与|及|以及|、|,)(?= |$)/i);
  return combined(times);
}

function takeOne(pieces: Pieces): OneTime | 'no-such-time' | null {
  for (const [pattern, read] of PATTERNS) {
    const match = pieces.take(pattern);
    if (match === null) continue;
    const time = read(match.slice(1));
    return time === null ? 'no-such-time' : { ...time, said: match[0].trim() };
  }
  return null;
}

function takePart(pieces: Pieces): TimeReading {
  for (const [pattern, hour] of PARTS) {
    if (pieces.take(pattern) !== null) {
      return { kind: 'time', time: { hours: [hour], minute: 0 }, assumed: true };
    }
  }
  return null;
}

function combined(times: readonly OneTime[]): TimeReading {
  const hours: number[] = [];
  let half: Half = null;
  for (const time of times) {
    // 早上9点和11点: the first one's part of the day goes on.
    half = time.half ?? half;
    const hour = hourOfDay({ ...time, half });
    if (hour === null) return { kind: 'no-such-time', said: time.said };
    if (hour === 'which-half') {
      return { kind: 'which-half', said: time.said, hour: time.hour, minute: time.minute };
    }
    hours.push(hour);
  }
  const { minute } = times[0]!;
  if (times.some((time) => time.minute !== minute)) return { kind: 'several' };
  const sorted = [...new Set(hours)].sort((a, b) => a - b);
  return { kind: 'time', time: { hours: sorted, minute }, assumed: false };
}

/** Hours from which a bare number is more likely meant as it stands: 7点 is in the morning. */
const SURELY_MORNING = 7;

function hourOfDay({ hour, half, clock }: OneTime): number | 'which-half' | null {
  if (hour === 24 && (half === null || half === 'night' || half === 'evening')) return 0;
  if (hour > 23) return null;
  if (hour > 12) return half === 'morning' ? null : hour;
  switch (half) {
    case 'morning':
      return hour === 12 ? 0 : hour;
    case 'noon':
      return hour >= 10 ? hour : hour + 12;
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12;
    case 'evening':
      return hour === 12 ? 0 : hour + 12;
    case 'night':
      return hour === 12 ? 0 : hour >= 7 ? hour + 12 : hour;
    default:
      return clock || hour === 0 || hour >= SURELY_MORNING ? hour : 'which-half';
  }
}

function one(
  hourText: string | undefined,
  minuteText: string | undefined,
  half: string | undefined,
  clock: boolean,
): OneTime | null {
  const hour = wholeNumber(hourText ?? '');
  const minute = minuteOf(minuteText);
  if (hour === null || minute === null || hour > 24 || minute > 59) return null;
  return { hour, minute, half: halfOf(half), clock, said: '' };
}

function exact(hour: number): OneTime {
  return { hour, minute: 0, half: null, clock: true, said: '' };
}

function minuteOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return 0;
  if (text === '半') return 30;
  if (text === '一刻') return 15;
  if (text === '三刻') return 45;
  return wholeNumber(text.replace(/分$/, '').replace(/^[零〇](?=[一二三四五六七八九])/, ''));
}

function halfOf(text: string | undefined): Half {
  if (text === undefined) return null;
  if (/^a\.?m|morning|凌晨|清晨|早|上午/i.test(text)) return 'morning';
  if (/中午/.test(text)) return 'noon';
  if (/^p\.?m|afternoon|午后|下午/i.test(text)) return 'afternoon';
  if (/night|夜/i.test(text)) return 'night';
  return /evening|傍晚|晚/i.test(text) ? 'evening' : null;
}
