/** A number inside a text. */
export interface PrintedNumber {
  /** As printed, with its unit. */
  readonly text: string;
  /** Without sign, in the unit printed. */
  readonly value: number;
  /** Half a unit of the last decimal printed. */
  readonly tolerance: number;
  readonly sign: '+' | '-' | '';
  /** `points` also for 分; `times` for 倍. */
  readonly unit: 'percent' | 'points' | 'times' | 'none';
}

const NUMBER =
  /([+-]?)\s*[¥$€£]?\s*(\d[\d,]*(?:\.\d+)?)\s*(万|千|亿|k\b)?\s*(%|个百分点|個百分點|百分点|百分點|percentage points?|percent\b|points?\b|pts?\b|pp\b|分(?![钟之群类析期层享别批布阶店])|点(?![击赞开评到钟前后半起])|倍)?/gi;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 千: 1e3, 亿: 1e8, k: 1e3 };
/** 95 % in front of one of these is a level, not a figure of the row. */
const LEVEL = /^\s*(的)?\s*(置信|区间|confidence|interval|ci\b|power)/i;

/**
 * The numbers of a text with their units.
 *
 * @example
 * printedNumbers('超目标1.4%')[0].value // => 1.4
 * printedNumbers('+7分')[0].unit // => 'points'
 * printedNumbers('95% interval') // => []
 */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  const plain = text.normalize('NFKC').replace(/[−–—](?=\s*[¥$€£]?\s*\d)/g, '-');
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const [whole, sign = '', digits = '', scaleWord, unitWord = ''] = match;
    if (LEVEL.test(plain.slice(match.index + whole.length))) return [];
    const scale = SCALE[scaleWord?.toLowerCase() ?? ''] ?? 1;
    const decimals = digits.split('.')[1]?.length ?? 0;
    return [
      {
        text: whole.trim(),
        value: Number(digits.replaceAll(',', '')) * scale,
        tolerance: 0.5 * 10 ** -decimals * scale,
        sign: sign === '+' || sign === '-' ? sign : '',
        unit: unitOfWord(unitWord.toLowerCase()),
      },
    ];
  });
}

function unitOfWord(word: string): PrintedNumber['unit'] {
  if (word === '') return 'none';
  if (word === '%' || word === 'percent') return 'percent';
  return word === '倍' ? 'times' : 'points';
}
