import { describe, expect, it } from 'vitest';
import { catalogue, grouped, type MessageCode, t } from '#core';

const codes = Object.keys(catalogue) as MessageCode[];

/** Parts of a sentence that one of the languages does without. */
const SILENT: readonly MessageCode[] = [];
/** Sentences whose Chinese needs no word for the dimension. */
const TERSER: readonly MessageCode[] = ['query.top-sentence', 'query.bottom-sentence'];
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
    const silent = codes.filter((code) =>
      [catalogue[code].zh, catalogue[code].en].some((text) => text.trim() === ''),
    );
    expect(silent.filter((code) => !SILENT.includes(code))).toEqual([]);
  });

  it('fills the same placeholders in both languages', () => {
    // A count may show only in English, where it chooses between singular and plural.
    const different = codes.filter((code) => {
      const zh = placeholders(catalogue[code].zh);
      const en = placeholders(catalogue[code].en.replace(/\{\w+\|[^{}]*\}/g, ''));
      return zh.join() !== en.join();
    });
    expect(different.filter((code) => !TERSER.includes(code))).toEqual([]);
  });

  it('has no Chinese in English sentences but in quoted examples', () => {
    const unquoted = (text: string) => text.replace(/[“"「『'][^”"」』']*[”"」』']/g, '');
    const mixed = codes.filter((code) => /\p{Script=Han}/u.test(unquoted(catalogue[code].en)));
    expect(mixed.filter((code) => !NAMES_CHINESE.includes(code))).toEqual([]);
  });

  it('quotes with 「」 in Chinese and “ ” in English; straight quotes are for what is typed', () => {
    const typed = (text: string) => text.replace(/--\w+ "[^"]*"/g, '');
    const odd = codes.filter((code) => {
      const { zh, en } = catalogue[code];
      return /[“”]/.test(zh) || /[「」]/.test(en) || /"\{/.test(typed(zh) + typed(en));
    });
    expect(odd).toEqual([]);
  });

  it('names every message after its room', () => {
    expect(codes.filter((code) => !/^[a-z]+\.[a-z0-9._-]+$/i.test(code))).toEqual([]);
  });
});

describe('t', () => {
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
