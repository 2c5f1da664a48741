import { describe, expect, it } from 'vitest';
import { parseSatisfaction } from '../../../../core/clean/read/satisfaction.ts';
import { cleanText, saysMissing, tidyText } from '../../../../core/clean/read/text.ts';
import { parseGender, parseOptOut, parseYesNo } from '../../../../core/clean/read/words.ts';

describe('cleanText', () => {
  it('makes full and half width the same and drops what cannot be seen', () => {
    expect(cleanText('\u200B　ＡＢＣ１２３\u00A0 店 ')).toBe('ABC123 店');
    expect(cleanText('')).toBe('');
  });
});

describe('tidyText', () => {
  it('keeps the characters as typed', () => {
    expect(tidyText(' 满意度（抽样调研）  ')).toBe('满意度（抽样调研）');
  });
});

describe('saysMissing', () => {
  it('knows the usual words and no place names', () => {
    for (const word of ['', '-', 'N/A', '#N/A', 'NULL', 'nan', '暂无']) {
      expect(saysMissing(word)).toBe(true);
    }
    for (const word of ['0', '无锡', 'NA', 'None']) expect(saysMissing(word)).toBe(false);
  });
});

describe('parseYesNo', () => {
  it('reads yes and no as people write them', () => {
    for (const word of ['是', 'Y', 'yes', '1', '同意', '已授权'])
      expect(parseYesNo(word)).toBe(true);
    for (const word of ['否', 'N', '0', '拒绝', '不同意', '已退订']) {
      expect(parseYesNo(word)).toBe(false);
    }
    expect(parseYesNo('也许')).toBeNull();
  });
});

describe('parseOptOut', () => {
  it('takes 已退订, yes and a date for out, and 订阅中 and no for in', () => {
    for (const word of ['已退订', '是', 'unsubscribed', 'Opted out', '2024-05-01']) {
      expect(parseOptOut(word)).toBe(true);
    }
    for (const word of ['否', '未退订', '订阅中', 'subscribed', '0']) {
      expect(parseOptOut(word)).toBe(false);
    }
  });
});

describe('parseGender', () => {
  it('reads both languages', () => {
    expect(['男', 'M', '先生', 'Male'].map(parseGender)).toEqual(Array(4).fill('male'));
    expect(['女', 'f', '女士', 'FEMALE'].map(parseGender)).toEqual(Array(4).fill('female'));
    expect(parseGender('保密')).toBeNull();
  });
});

describe('parseSatisfaction', () => {
  it('reads numbers, stars and the five words', () => {
    const texts = ['4', '5星', '5 stars', '4/5', '★★★★☆', '85分', '非常满意', '不满意', 'Neutral'];
    expect(texts.map(parseSatisfaction)).toEqual([4, 5, 5, 4, 4, 85, 5, 2, 3]);
    expect(parseSatisfaction('还行吧')).toBeNull();
  });
});
