import { describe, expect, it } from 'vitest';
import { buildReport, CancelledError, mine, minedPart, PART_IDS } from '#core';
import { demoAnalysis } from '../../support/demo-analysis.ts';

describe('mine', () => {
  it('computes every part of an analysis, or says why it cannot', async () => {
    const mining = await mine(await demoAnalysis('en'));
    expect(Object.keys(mining)).toEqual([...PART_IDS]);
    for (const part of Object.values(mining)) {
      expect((part.result === null) === (part.missing !== null)).toBe(true);
    }
  });

  it('computes a part once', async () => {
    const analysis = await demoAnalysis('en');
    const mining = await mine(analysis, ['clusters']);
    expect(minedPart(analysis, 'clusters')).toBe(mining.clusters);
  });

  it('stops between two parts when it is cancelled', async () => {
    const signal = { aborted: true };
    await expect(mine(await demoAnalysis('en'), PART_IDS, { signal })).rejects.toThrow(
      CancelledError,
    );
  });
});

describe('sheets of mined parts', () => {
  it.each(['zh', 'en'] as const)(
    'stand in the report in %s, in the order of the tabs',
    async (language) => {
      const analysis = await demoAnalysis(language);
      const plain = buildReport(analysis).sheets.map(({ id }) => id);
      const full = buildReport(analysis, { mining: await mine(analysis) }).sheets.map(
        ({ id }) => id,
      );
      expect(full.filter((id) => plain.includes(id))).toEqual(plain);
      expect(full).toContain('clusters');
      expect(full.indexOf('clusters')).toBeLessThan(full.indexOf('customers'));
    },
  );
});
