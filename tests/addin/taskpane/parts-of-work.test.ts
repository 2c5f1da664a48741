import { describe, expect, it } from 'vitest';
import { overall, partsOf, placeOf } from '../../../addin/taskpane/parts-of-work.ts';

describe('parts of long work', () => {
  it('writes last when analysing, inserts first with the sample, and only reads otherwise', () => {
    expect(partsOf('writing').at(-1)).toBe('write');
    expect(partsOf('inserting')[0]).toBe('insert');
    expect(partsOf('reading')).toHaveLength(7);
  });

  it('places a step in its part', () => {
    expect(placeOf('reading', 'table')).toBe(1);
    expect(placeOf('writing', 'report')).toBe(7);
    expect(placeOf('inserting', 'write')).toBe(0);
    expect(placeOf('writing', null)).toBe(-1);
  });

  it('never runs past its end', () => {
    expect(overall('writing', 'write', 2)).toBe(1);
    expect(overall('reading', null, null)).toBe(0);
  });
});
