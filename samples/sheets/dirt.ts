import { DAY_MS, type Millis } from '#core';
import type { Random } from '../random.ts';
import type { Words } from '../words/types.ts';
import type { SampleCell } from './types.ts';

/** Digits, points and commas as an input method types them: full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

/** A number that is now and then typed as text: full width, or with a currency sign. */
export function typedMoney(amount: number, words: Words, random: Random): SampleCell {
  const dice = random.next();
  if (dice < 0.02) return words.moneyText(amount);
  if (dice < 0.03) return fullWidth(String(amount));
  return amount;
}

/** A time as a date cell, or as one of the texts people type; a text has only the day. */
export function typedTime(time: Millis, words: Words, random: Random): SampleCell {
  const date = new Date(time);
  if (!random.chance(0.08)) return date;
  const write = random.pick(words.dates);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** An identifier as a number, or as text with the same digits. */
export function typedId(id: number, random: Random): SampleCell {
  return random.chance(0.3) ? String(id) : id;
}

/** A day as a date cell. */
export function dateCell(day: number | null): SampleCell {
  return day === null ? null : new Date(day * DAY_MS);
}

/** Repeats a share of the rows, each right after itself or some rows later. */
export function repeatSome<Row>(rows: readonly Row[], share: number, random: Random): Row[] {
  const result: Row[] = [];
  const late: Row[] = [];
  for (const row of rows) {
    result.push(row);
    if (random.chance(share)) (random.chance(0.5) ? result : late).push(row);
    if (late.length > 0 && random.chance(0.05)) result.push(late.shift()!);
  }
  return [...result, ...late];
}
