import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '#core';
import * as functions from '../../../addin/functions/functions.ts';

type Argument = string | number | boolean;

const FILES: readonly (readonly [Language, string])[] = [
  ['en', 'custom-functions.md'],
  ['zh', 'custom-functions.zh.md'],
];
const RUN = functions as unknown as Record<string, (...ranges: unknown[]) => Promise<unknown>>;
const SINGLE: Readonly<Record<string, readonly number[]>> = {
  METRIC: [0],
  SCORE: [2],
  ZTEST: [0, 1, 2, 3],
};

/** Formulas of a page with the table that stands below each. */
function examplesOf(file: string) {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs', file), 'utf8');
  const found = text.matchAll(/```excel\n=LENS\.(\w+)\((.*)\)\n```\n\n((?:\|.*\n)+)/g);
  return [...found].map(([, name, inside, table]) => ({
    name: name!,
    inside: inside!,
    rows: table!
      .trim()
      .split('\n')
      .filter((line) => !/^\|[-|]+\|$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      )
      .filter((cells, index) => index > 0 || cells.some((cell) => cell !== '')),
  }));
}

/** Arguments of a formula: numbers, texts and lists in braces. */
function argumentsOf(name: string, inside: string): readonly unknown[] {
  const parts = inside.match(/\{[^}]*\}|"[^"]*"|[^,{}"\s]+/g) ?? [];
  return parts.map((part, index) => {
    const value = (text: string): Argument =>
      text.startsWith('"') ? text.slice(1, -1) : Number(text);
    if (part.startsWith('{'))
      return part
        .slice(1, -1)
        .split(';')
        .map((cell) => [value(cell)]);
    return SINGLE[name]?.includes(index) ? value(part) : [[value(part)]];
  });
}

/** The same as shown, numbers to as many decimals as are shown. */
function matches(value: unknown, shown: string): boolean {
  if (typeof value !== 'number') return value === shown;
  if (shown.includes('e')) return Number(value.toPrecision(3)) === Number(shown);
  const decimals = shown.split('.')[1]?.length ?? 0;
  return Math.abs(value - Number(shown)) <= 0.5 * 10 ** -decimals;
}

describe.each(FILES)('examples in %s', (language, file) => {
  const examples = examplesOf(file);

  it('cover every function', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(7);
  });

  it.each(examples.map((each) => [each.name, each] as const))('LENS.%s', async (name, example) => {
    vi.stubGlobal('Office', { context: { displayLanguage: language } });
    const result = await RUN[name.toLowerCase()]!(...argumentsOf(name, example.inside));
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    expect(rows.length).toBe(example.rows.length);
    const wrong = rows.flatMap((row, at) =>
      row.filter((value, column) => !matches(value, example.rows[at]![column]!)),
    );
    expect(wrong).toEqual([]);
    vi.unstubAllGlobals();
  });
});
