import { describe, expect, it } from 'vitest';
import { catalogue, grouped, type Message, type MessageCode, parseRule, t, template } from '#core';

const codes = Object.keys(catalogue) as MessageCode[];
const doors = ['command-line', 'pane'] as const;
/** Both texts of a message, as they are said through a door. */
const wording = (code: MessageCode, door: (typeof doors)[number]) => ({
  zh: template('zh', code, door),
  en: template('en', code, door),
});
/** Codes of which a wording, through either door, is not as it should be. */
const wrong = (isWrong: (texts: { zh: string; en: string }, code: MessageCode) => boolean) =>
  codes.filter((code) => doors.some((door) => isWrong(wording(code, door), code)));

/** Parts of a sentence that one of the languages does without. */
const SILENT: readonly MessageCode[] = [];
/** Sentences that one of the languages says without naming the dimension or metric again. */
const TERSER: readonly MessageCode[] = [
  'query.top-sentence',
  'query.bottom-sentence',
  'answer.rest-filter',
  'answer.rest-filter-scope',
  'answer.why-effects',
];
/** Sentences that name the Chinese language in Chinese. */
const NAMES_CHINESE: readonly MessageCode[] = [
  'language.name',
  'settings.language.meaning',
  'settings.language.zh',
];

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]!.toLowerCase()))].sort();

describe('catalogue', () => {
  it('says everything in both languages', () => {
    const silent = wrong(({ zh, en }) => [zh, en].some((text) => text.trim() === ''));
    expect(silent.filter((code) => !SILENT.includes(code))).toEqual([]);
  });

  it('fills the same placeholders in both languages', () => {
    // A count may show only in English, where it chooses between singular and plural.
    const different = wrong(
      ({ zh, en }) =>
        placeholders(zh).join() !== placeholders(en.replace(/\{\w+\|[^{}]*\}/g, '')).join(),
    );
    expect(different.filter((code) => !TERSER.includes(code))).toEqual([]);
  });

  it('has no Chinese in English sentences but in quoted examples', () => {
    const unquoted = (text: string) => text.replace(/[“"「『'][^”"」』']*[”"」』']/g, '');
    const mixed = wrong(({ en }) => /\p{Script=Han}/u.test(unquoted(en)));
    expect(mixed.filter((code) => !NAMES_CHINESE.includes(code))).toEqual([]);
  });

  it('quotes with 「」 in Chinese and “ ” in English; straight quotes are for what is typed', () => {
    const typed = (text: string) => text.replace(/--\w+ "[^"]*"/g, '');
    const odd = wrong(
      ({ zh, en }) => /[“”]/.test(zh) || /[「」]/.test(en) || /"\{/.test(typed(zh) + typed(en)),
    );
    expect(odd).toEqual([]);
  });

  it('names every message after its room', () => {
    expect(codes.filter((code) => !/^[a-z]+\.[a-z0-9._-]+$/i.test(code))).toEqual([]);
  });
});

describe('the words of the pane', () => {
  /** What only the command line or the Slack bot says, or what is only said of a settings file. */
  const ELSEWHERE = /^(?:bot|cli|query)\.|^settings\.not-an-object$/;
  const TYPED =
    /--[a-z]|\binspect\b|\brun again\b|command line|FILE\.|命令行|再运行|后运行|文件\.csv|\d\.\.\d/;

  it('never speak of the command line', () => {
    const told = codes.filter((code) => {
      const { zh, en } = wording(code, 'pane');
      return !ELSEWHERE.test(code) && TYPED.test(`${zh} ${en}`);
    });
    expect(told).toEqual([]);
  });

  it('say 您, as the pane does', () => {
    const told = codes.filter((code) => /你/.test(wording(code, 'pane').zh));
    expect(told.filter((code) => !ELSEWHERE.test(code))).toEqual([]);
  });

  it('give examples of rules that can be read', () => {
    const example = (text: string) =>
      text
        .split(/[：:] ?/)
        .at(-1)!
        .replace(/[。.]$/, '');
    const { zh, en } = catalogue['pane.rules.text-hint'];
    expect(parseRule(example(zh))).toEqual(parseRule(example(en)));
    expect(example(en)).toBe('orders_90d >= 5 and recency_days <= 30');
  });

  it('fill in only what the message knows, and differ from it', () => {
    for (const code of codes) {
      const { zh, en, pane }: Message = catalogue[code];
      if (pane === undefined) continue;
      expect(placeholders(zh + en), code).toEqual(expect.arrayContaining(placeholders(pane.en)));
      expect([pane.zh, pane.en], code).not.toEqual([zh, en]);
    }
  });
});

describe('t', () => {
  it('says what to type at the command line, and in the pane where to click', () => {
    const say = (door?: 'pane') => t('en', 'analysis.as-of-default', { asOf: '2026-07-01' }, door);
    expect(say()).toContain('--as-of');
    expect(say('pane')).toContain('under Analyse');
    expect(t('en', 'language.name', {}, 'pane')).toBe('English');
  });

  it('fills in values, and shows a dash for one that is missing', () => {
    const params = { option: '--by', value: null, expected: 'channel' };
    expect(t('en', 'cli.bad-value', params)).toBe('--by was given “–”; it takes channel.');
  });

  it('chooses the word that fits the number', () => {
    const text = (n: number) => t('en', 'cli.written-log', { n, file: 'a.csv' });
    expect(text(1)).toContain('1 entry');
    expect(text(20_001)).toContain('20,001 entries');
  });
});

describe('grouped', () => {
  it('parts thousands, and shows a true minus only where a digit is left', () => {
    expect(grouped(1_234_567.5, 2)).toBe('1,234,567.50');
    expect(grouped(-1_234, 0)).toBe('−1,234');
    expect(grouped(-0.001, 2)).toBe('0.00');
  });
});
