import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../cli/output/progress.ts';

/** Progress as printed when each report comes at the given time (milliseconds). */
async function printed(
  errIsTerminal: boolean,
  reports: readonly (readonly [number, 'read' | 'clean', number | null])[],
): Promise<string> {
  let err = '';
  let now = 0;
  const line = progressLine(
    {
      out: () => {},
      err: (text) => {
        err += text;
      },
      errIsTerminal,
      environment: {},
      locale: 'en-US',
      signal: new AbortController().signal,
      clock: () => now,
    },
    'en',
  );
  for (const [time, step, fraction] of reports) {
    now = time;
    await line.progress?.(step, fraction);
  }
  line.done();
  return err;
}

describe('progressLine', () => {
  it('says nothing about short work', async () => {
    expect(
      await printed(true, [
        [500, 'read', 0.5],
        [900, 'clean', null],
      ]),
    ).toBe('');
    expect(await printed(false, [[4_000, 'clean', null]])).toBe('');
  });

  it('redraws one line in a terminal and clears it at the end', async () => {
    const text = await printed(true, [
      [1_500, 'read', 0.5],
      [1_501, 'read', 0.6],
      [2_000, 'clean', null],
    ]);
    expect(text.split('\r\u001b[2K')).toEqual(['', 'Reading 50%…', 'Cleaning…', '']);
  });

  it('prints one line a step elsewhere', async () => {
    const text = await printed(false, [
      [6_000, 'read', 0.5],
      [7_000, 'read', 0.9],
      [8_000, 'clean', null],
    ]);
    expect(text).toBe('Reading 50%…\nCleaning…\n');
  });
});
