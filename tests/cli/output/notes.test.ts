import { describe, expect, it } from 'vitest';
import { note } from '#core';
import { noteLines } from '../../../cli/output/notes.ts';

describe('noteLines', () => {
  it('puts problems first, gives the place, and leaves out what is only good to know', () => {
    const notes = [
      note('info', 'run.cancelled'),
      note('warning', 'clean.one-customer', {}, 'Orders!A2'),
      note('problem', 'analysis.segments-no-orders'),
    ];
    const lines = noteLines(notes, 'en');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['Problem', 'Note']);
    expect(lines[1]).toMatch(/ \(Orders!A2\)$/);
    expect(noteLines(notes, 'zh')[1]).toMatch(/（Orders!A2）$/);
  });

  it('says how many it leaves out of a long list', () => {
    const many = Array.from({ length: 14 }, () => note('warning', 'clean.one-customer'));
    expect(noteLines(many, 'en')).toHaveLength(13);
    expect(noteLines(many, 'en').at(-1)).toBe('2 more notes: --json lists them all.');
    expect(noteLines(many.slice(2), 'en')).toHaveLength(12);
  });
});
