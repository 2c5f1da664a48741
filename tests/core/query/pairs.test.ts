import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, answerQuestion, type Question } from '#core';
import { cpuWatch } from '../../support/cpu-watch.ts';
import { demoAnalysis, readingOf } from './pairs/demo.ts';
import { FRESH, THIRD } from './pairs/fresh.ts';
import { NUMBERS } from './pairs/numbers.ts';
import { PARTS } from './pairs/parts.ts';
import { type Pair, pairsOf, partsIn } from './pairs/reading.ts';
import { SPOKEN } from './pairs/spoken.ts';
import { TALK } from './pairs/talk.ts';
import { TIMES } from './pairs/times.ts';

const PAIRS: readonly Pair[] = [NUMBERS, PARTS, TIMES, TALK, FRESH, THIRD, SPOKEN].flatMap(pairsOf);
const LANGUAGES = ['zh', 'en'] as const;
const analyses = {} as Record<(typeof LANGUAGES)[number], Analysis>;

beforeAll(async () => {
  for (const language of LANGUAGES) analyses[language] = await demoAnalysis(language);
}, 60_000);

describe('parseQuestion over pairs of questions', () => {
  it.each(PAIRS)('reads $zh and “$en” alike', ({ zh, en, expected }) => {
    const read: (Question | null)[] = [];
    for (const language of LANGUAGES) {
      const { parts, question } = readingOf(language === 'zh' ? zh : en, analyses[language]);
      const wanted = partsIn(expected, language);
      read.push(question);
      if (typeof wanted === 'string') {
        const reason = typeof parts === 'string' ? parts : JSON.stringify(parts);
        expect(reason).toMatch(/^query\./);
        if (wanted !== 'any') expect(reason).toContain(`query.${wanted}`);
        continue;
      }
      expect(typeof parts === 'string' ? parts : withoutSpelling(parts, wanted)).toEqual(wanted);
    }
    const [first, second] = read;
    if (first == null || second == null || first.intent !== undefined) return;
    const answers = [answerQuestion(first, analyses.zh), answerQuestion(second, analyses.en)];
    expect(answers[0]?.value).toEqual(answers[1]?.value);
    expect(answers[0]?.n).toEqual(answers[1]?.n);
    const numbers = answers.map(({ table }) => table?.map(({ value }) => value).sort());
    expect(numbers[0]).toEqual(numbers[1]);
  });

  it('holds at least 500 pairs', () => {
    expect(PAIRS.length).toBeGreaterThan(500);
    expect(new Set(PAIRS.map(({ zh }) => zh)).size).toBe(PAIRS.length);
  });
});

describe('parseQuestion', () => {
  it('takes a few milliseconds at most for any of them', () => {
    const analysis = analyses.zh;
    const milliseconds = PAIRS.map(({ zh }) => {
      const runs = Array.from({ length: 3 }, () => {
        const spent = cpuWatch();
        readingOf(zh, analysis);
        return spent();
      });
      return Math.min(...runs);
    }).sort((a, b) => a - b);
    expect(milliseconds[Math.floor(milliseconds.length / 2)]).toBeLessThan(5);
    expect(milliseconds[Math.floor(milliseconds.length * 0.99)]).toBeLessThan(25);
  });
});

/** A typo that is corrected in one language may be a word of the other; told or not, the reading counts. */
function withoutSpelling(
  parts: ReturnType<typeof readingOf>['parts'],
  wanted: ReturnType<typeof partsIn>,
): unknown {
  if (typeof parts === 'string' || typeof wanted === 'string') return parts;
  const { notes, ...rest } = parts;
  const told = [...new Set(notes)].filter((code) => code !== 'query.read-as' || wanted.notes);
  return told.length === 0 || wanted.notes?.[0] === 'query.?'
    ? { ...rest, ...(wanted.notes?.[0] === 'query.?' ? { notes: wanted.notes } : {}) }
    : { ...rest, notes: told };
}
