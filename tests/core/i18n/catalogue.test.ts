import { describe, expect, it } from 'vitest';
import { catalogue, grouped, type MessageCode, t } from '#core';

const codes = Object.keys(catalogue) as MessageCode[];

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]!))].sort();

describe('catalogue', () => {
  it.each(codes)('%s says something in both languages', (code) => {
    expect(catalogue[code].zh.trim()).not.toBe('');
    expect(catalogue[code].en.trim()).not.toBe('');
  });

  it.each(codes)('%s fills the same placeholders in both languages', (code) => {
    // A count may show only in English, where it chooses between singular and plural.
    const zh = placeholders(catalogue[code].zh);
    const en = placeholders(catalogue[code].en.replace(/\{\w+\|[^{}]*\}/g, ''));
    expect(zh).toEqual(en);
  });

  it('has no Chinese in English sentences, and Chinese in Chinese ones', () => {
    const strip = (text: string) => text.replace(/[“"「『'][^”"」』']*[”"」』']/g, '');
    const wrong = codes.filter((code) => /\p{Script=Han}/u.test(strip(catalogue[code].en)));
    expect(wrong).toEqual([]);
  });
});

describe('t', () => {
  it('fills numbers in the format asked for', () => {
    expect(grouped(1234567.5, 2)).toBe('1,234,567.50');
    expect(grouped(-0.001, 2)).toBe('0.00');
  });

  it('shows a dash for a value that is missing', () => {
    expect(t('en', 'cli.bad-value', { option: '--by', value: null, expected: 'channel' })).toBe(
      '--by was given “–”; it takes channel.',
    );
  });
});
