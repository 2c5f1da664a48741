import { describe, expect, it } from 'vitest';
import { campaignLens } from '../support/terminal.ts';

const demo = 'samples/demo-618.en.xlsx';

describe('segment', () => {
  it('tells the segments of a preset, what tells them apart, and the moves since a day', async () => {
    const argv = ['segment', demo, '--preset', 'lifecycle', '--migrate', '2026-03-26', '--json'];
    const { code, out } = await campaignLens(argv);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ id: 'lifecycle', n: 2000, asOf: '2026-06-26' });
    const shares = result.segments.map(({ share }: { share: number }) => share);
    expect(shares.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(1, 10);
    expect(result.segments[1]).toMatchObject({ id: 'new', rule: 'first_order_days <= 30' });
    expect(result.explain.accuracy).toBeGreaterThan(result.explain.baseline);
    expect(result.migration).toMatchObject({ from: '2026-03-26', to: '2026-06-26' });
    // 283 of the 2,000 registered after that day.
    const { moved, stayed, arrived } = result.migration;
    expect(moved + stayed).toBe(1_717);
    expect(arrived.reduce((sum: number, n: number) => sum + n, 0)).toBe(283);
  }, 60_000);

  it('refuses moves since a day that has not been, and shows rules whole', async () => {
    const late = await campaignLens(['segment', demo, '--migrate', '2030-01-01']);
    expect([late.code, late.err]).toEqual([
      3,
      expect.stringContaining('not before the as-of date'),
    ]);
    const { out } = await campaignLens(['segment', demo]);
    expect(out).toContain('average order ≥ ¥1,000, last purchase ≤ 30 days ago');
  }, 60_000);

  it('takes any grouping, and says which there are', async () => {
    const city = await campaignLens(['segment', demo, '--preset', 'city_tier']);
    expect(city.code).toBe(0);
    expect(city.out).toContain('First tier');
    const unknown = await campaignLens(['segment', demo, '--preset', 'lifecycel']);
    expect([unknown.code, unknown.err]).toEqual([3, expect.stringContaining('“lifecycle”')]);
  }, 60_000);
});
