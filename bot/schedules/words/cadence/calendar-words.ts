import { wholeNumber } from '../pieces.ts';

const DAYS_ZH = '日一二三四五六';
/** Signs and names of weekdays, as parts of patterns. */
export const DAY_ZH = '[一二三四五六日天]';
export const DAY_EN =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?';
const DAYS_EN = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS_EN = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];
/** Names of months, as part of a pattern. */
export const MONTH_EN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 0 Sunday … 6 Saturday. */
export function dayEn(name: string): number {
  return DAYS_EN.indexOf(name.slice(0, 3).toLowerCase());
}

/** 0 Sunday … 6 Saturday. */
export function dayZh(sign: string): number {
  return sign === '天' ? 0 : DAYS_ZH.indexOf(sign);
}

/** 1–12; 0: no month. */
export function monthEn(name: string): number {
  return MONTHS_EN.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const COUNTS_EN = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
];

/** A number in figures or words; `null`: none. */
export function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:other|second)$/i.test(text)) return 2;
  const english = COUNTS_EN.indexOf(text.toLowerCase());
  return english > 0 ? english : wholeNumber(text);
}
