import { describe, expect, it } from 'vitest';
import { liftOf } from '../../../addin/functions/lift.ts';
import { codeThrown, column } from './support.ts';

describe('liftOf', () => {
  it('divides what occurs together by what chance would give', () => {
    expect(liftOf([[40]], [[25]], [[20]], [[100]])).toBe(2);
  });

  it('counts yes/no columns, header and blank rows left out', () => {
    const when = column<string | number | boolean>('milk', 'yes', 'no', '是', 0, '');
    const then = column<string | number | boolean>('bread', 1, 0, true, 'N', '');
    expect(liftOf(when, then, null, null)).toBe(2);
  });

  it('refuses counts that contradict each other', async () => {
    const code = (...counts: readonly number[]) =>
      codeThrown(() => liftOf([[counts[0]]], [[counts[1]]], [[counts[2]]], [[counts[3]]]));
    expect(await code(4, 5, 5, 100)).toBe('functions.lift-counts');
    expect(await code(60, 60, 10, 100)).toBe('functions.lift-counts');
    expect(await code(0, 5, 0, 100)).toBe('functions.lift-never');
    expect(await codeThrown(() => liftOf([[4]], [[5]], [[2]], null))).toBe('functions.not-a-count');
  });

  it('refuses columns that say neither yes nor no', async () => {
    expect(await codeThrown(() => liftOf(column(1, 7), column(1, 0), null, null))).toBe(
      'functions.not-yes-no',
    );
    expect(await codeThrown(() => liftOf(column(1, 0), column(1), null, null))).toBe(
      'functions.different-lengths',
    );
  });
});
