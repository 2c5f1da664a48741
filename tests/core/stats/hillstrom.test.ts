import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  holm,
  newcombeInterval,
  twoProportionZ,
  welchTest,
  wilsonInterval,
} from '#core';
import { hasShared, shared } from '../../support/shared.ts';
import { relativeError } from './relative-error.ts';

interface RateReference {
  treated: { n: number; x: number; wilson95: [number, number] };
  control: { n: number; x: number; wilson95: [number, number] };
  z: number;
  p: number;
  diff_ci_newcombe95: [number, number];
}

interface SpendReference {
  mean_treated: number;
  sd_treated: number;
  mean_control: number;
  sd_control: number;
  t: number;
  df: number;
  p: number;
  ci95: [number, number];
}

interface Reference {
  tests: Record<
    string,
    { visit: RateReference; conversion: RateReference; spend_welch: SpendReference }
  >;
  multiple_testing: { p: number[]; holm: number[]; benjamini_hochberg: number[] };
}

// Kevin Hillstrom's e-mail challenge, computed with scipy and statsmodels.
describe.skipIf(!hasShared)('the Hillstrom campaign', () => {
  const reference: Reference = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/hillstrom_campaign.json'), 'utf8'))
    : { tests: {}, multiple_testing: { p: [], holm: [], benjamini_hochberg: [] } };
  const comparisons = Object.entries(reference.tests);

  it('has three comparisons', () => {
    expect(comparisons).toHaveLength(3);
  });

  it.each(
    comparisons.flatMap(([name, test]) => [
      [`${name}, visit`, test.visit] as const,
      [`${name}, conversion`, test.conversion] as const,
    ]),
  )('%s: z, p, Wilson and Newcombe', (_, { treated, control, z, p, diff_ci_newcombe95 }) => {
    const first = { hits: control.x, n: control.n };
    const second = { hits: treated.x, n: treated.n };
    const test = twoProportionZ(first, second);
    expect(relativeError(test.z, z)).toBeLessThan(1e-6);
    expect(relativeError(test.p, p)).toBeLessThan(1e-6);
    expect(wilsonInterval(second).low).toBeCloseTo(treated.wilson95[0], 9);
    expect(wilsonInterval(second).high).toBeCloseTo(treated.wilson95[1], 9);
    const interval = newcombeInterval(first, second);
    expect(interval.low).toBeCloseTo(diff_ci_newcombe95[0], 9);
    expect(interval.high).toBeCloseTo(diff_ci_newcombe95[1], 9);
  });

  it.each(comparisons)('%s: spend by Welch', (_, { spend_welch: spend, visit }) => {
    const test = welchTest(
      { mean: spend.mean_control, sd: spend.sd_control, n: visit.control.n },
      { mean: spend.mean_treated, sd: spend.sd_treated, n: visit.treated.n },
    );
    expect(relativeError(test!.t, spend.t)).toBeLessThan(1e-6);
    expect(relativeError(test!.df, spend.df)).toBeLessThan(1e-6);
    expect(relativeError(test!.p, spend.p)).toBeLessThan(1e-6);
    expect(test?.low).toBeCloseTo(spend.ci95[0], 9);
    expect(test?.high).toBeCloseTo(spend.ci95[1], 9);
  });

  it('adjusts nine p-values as Holm and as Benjamini and Hochberg', () => {
    const { p, holm: byHolm, benjamini_hochberg: byRate } = reference.multiple_testing;
    holm(p).forEach((value, index) => {
      expect(relativeError(value, byHolm[index]!)).toBeLessThan(1e-12);
    });
    benjaminiHochberg(p).forEach((value, index) => {
      expect(relativeError(value, byRate[index]!)).toBeLessThan(1e-12);
    });
  });
});
