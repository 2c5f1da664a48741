import { describe, expect, it } from 'vitest';
import { rulesPart } from '#core';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';
import { demoAnalysis } from '../../support/demo-analysis.ts';

const ofOrders = async (orders: readonly OrderRow[]) =>
  rulesPart.mine({ ...(await demoAnalysis('en')), cleaned: cleanedFrom({ orders }) });

describe('rulesPart', () => {
  it('says why there are no rules without orders', async () => {
    expect((await ofOrders([])).missing?.code).toBe('affinity.no-orders');
  });

  it('finds what a customer bought on one day', async () => {
    const orders = Array.from({ length: 60 }, (_, index) => index).flatMap((index) => {
      const line = { customer: `C${index}`, order: `O${index}`, time: '2026-06-02', amount: 10 };
      const product = (name: string): OrderRow => ({ ...line, texts: { product: name } });
      return index < 20 ? [product('tea'), product('cup')] : [product(`other ${index % 4}`)];
    });
    const { result } = await ofOrders(orders);
    expect(result?.unit).toBe('customer-day');
    expect(result?.rules[0]).toMatchObject({ count: 20, confidence: 1, lift: 3 });
  });

  it('takes all a customer bought where orders hold one item each', async () => {
    const { result } = rulesPart.mine(await demoAnalysis('en'));
    expect(result?.unit).toBe('customer');
    expect(result?.notes[0]?.code).toBe('affinity.of-customers');
    expect(result?.counts.kept).toBeGreaterThan(0);
  });
});
