import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesJson, rulesPart } from '#core';
import { demoAnalysis } from '../../support/demo-analysis.ts';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

function fileOf(name: string, lines: readonly string[]): string {
  const target = path.join(emptyFolder(), name);
  writeFileSync(target, lines.join('\n'));
  return target;
}

const times = (n: number, line: string): string[] => Array.from({ length: n }, () => line);
/** 120 baskets: tea and jam together in 30, rice alone in 90. */
const baskets = () => fileOf('baskets.csv', [...times(30, 'tea,jam'), ...times(90, 'rice')]);

/** 30 orders of tea and jam by app, 90 of rice on the web. */
function orders(): string {
  const rows = ['customer_id,order_id,order_date,product_name,channel,amount'];
  for (let order = 0; order < 120; order += 1) {
    const row = (product: string, channel: string) =>
      `C${order},A${order},2026-06-0${1 + (order % 9)},${product},${channel},${10 + order}`;
    if (order < 30) rows.push(row('tea', 'app'), row('jam', 'app'));
    else rows.push(row('rice', 'web'));
  }
  return fileOf('orders.csv', rows);
}

describe('rules', () => {
  it('gives the documented keys as JSON', async () => {
    const argv = ['rules', baskets(), '--basket', '--support', '0.1', '--confidence', '0.5'];
    const { code, out } = await campaignLens([...argv, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(
      'unit n items itemsets itemsetsBySize counts rules notes'.split(' '),
    );
    expect(result).toMatchObject({ unit: 'basket', n: 120, items: 3, itemsets: 4 });
    expect(result.rules).toHaveLength(2);
    expect(result.rules[0]).toMatchObject({
      antecedent: ['jam'],
      consequent: 'tea',
      count: 30,
      support: 0.25,
      confidence: 1,
      lift: 4,
      leverage: 0.1875,
      conviction: null,
      zhang: 1,
    });
    expect(result.rules[0].pAdjusted).toBeLessThan(1e-20);
    expect(result.rules[0].advice).toContain('“tea”');
  });

  it('finds what the sheet says where no option of its own is given', async () => {
    const demo = 'samples/demo-618.en.xlsx';
    const { out } = await campaignLens(['rules', demo, '--json']);
    const { result } = rulesPart.mine(await demoAnalysis('en'));
    expect(result!.rules.length).toBeGreaterThan(0);
    expect(JSON.parse(out)).toEqual(rulesJson(result!, 'en'));
    // What is left out is listed of the same baskets.
    const all = await campaignLens(['rules', demo, '--all', '--json']);
    expect(JSON.parse(all.out)).toMatchObject({ unit: 'customer' });
    expect(JSON.parse(all.out).rules).toHaveLength(result!.counts.found);
    const asked = await campaignLens(['rules', demo, '--unit', 'order', '--json']);
    expect(JSON.parse(asked.out)).toMatchObject({ unit: 'order', rules: [] });
  });

  it('shows a table with what to do, and ∞ for a rule that is never wrong', async () => {
    const { code, out } = await campaignLens(['rules', baskets(), '--basket']);
    expect(code).toBe(0);
    expect(out).toContain('120 baskets');
    expect(out).toMatch(/1 +jam +tea +30 +25\.00% +100\.00% +4\.00 +0\.1875 +∞/);
    expect(out).toContain('What to do with it');
  });

  it('reads orders, with the columns asked for as items', async () => {
    const argv = ['rules', orders(), '--items', 'product,channel', '--json'];
    const { rules, unit } = JSON.parse((await campaignLens(argv)).out);
    expect(unit).toBe('order');
    expect(rules).toContainEqual(
      expect.objectContaining({ antecedent: ['product:rice'], consequent: 'channel:web' }),
    );
  });

  it('filters nothing with --all', async () => {
    const file = fileOf('few.csv', [...times(5, 'tea,jam'), ...times(95, 'rice')]);
    const rules = async (...more: string[]) =>
      JSON.parse((await campaignLens(['rules', file, '--basket', '--json', ...more])).out).rules;
    expect(await rules()).toEqual([]);
    expect(await rules('--all')).toHaveLength(2);
  });

  it('speaks the language of the file, or the one asked for', async () => {
    const file = fileOf('购物篮.csv', [...times(30, '茶,果酱'), ...times(90, '米')]);
    expect((await campaignLens(['rules', file, '--basket'])).out).toContain('关联规则');
    const inEnglish = await campaignLens(['rules', file, '--basket', '--lang', 'en']);
    expect(inEnglish.out).toContain('Association rules');
  });

  it.each([
    ['--support', '0'],
    ['--support', '2'],
    ['--confidence', 'high'],
    ['--confidence', '120%'],
    ['--max-antecedent', '0'],
    ['--max-antecedent', '2.5'],
    ['--items', 'price'],
    ['--items', 'product,category'],
    ['--unit', 'year'],
  ])('refuses %s %s, saying what it takes', async (option, value) => {
    const english = await campaignLens(['rules', 'orders.csv', option, value]);
    expect(english.code).toBe(2);
    expect(english.err).toContain(`${option} was given “${value}”`);
    const chinese = await campaignLens(['rules', 'orders.csv', option, value], {
      lang: 'zh_CN.UTF-8',
    });
    expect(chinese.err).toContain(`${option} 的值「${value}」不对`);
    expect(chinese.err).toMatch(/\p{Script=Han}/u);
  });

  it('refuses what does not go with --basket, and options of other commands', async () => {
    const items = await campaignLens(['rules', 'b.csv', '--basket', '--items', 'product']);
    expect([items.code, items.err]).toEqual([2, '--items does not go with --basket.\n']);
    expect((await campaignLens(['rules', 'b.csv', '--window', '7d'])).code).toBe(2);
    expect((await campaignLens(['analyze', 'b.csv', '--support', '0.1'])).code).toBe(2);
  });

  it('says what is missing in the language of the file', async () => {
    const file = fileOf('orders.csv', ['客户编号,订单号,下单日期,金额', 'C1,A1,2026-06-01,10']);
    const { code, err } = await campaignLens(['rules', file]);
    expect(code).toBe(3);
    expect(err).toContain('没有「商品」列');
  });

  it('asks for a file', async () => {
    const { code, err } = await campaignLens(['rules']);
    expect(code).toBe(2);
    expect(err).toContain('campaign-lens rules orders.xlsx');
  });
});
