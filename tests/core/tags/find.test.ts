import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analysisIn, findCustomers, foundJson, LensError, t } from '#core';
import { analysisOf } from './some-tags.ts';

const person = (
  id: string,
  membership: string | null,
  city: string | null,
  contactable: boolean,
  category = '护肤',
) => ({ id, contactable, attributes: { membership, city, category } });

const orders = (customer: string, n: number, amount: number) =>
  Array.from({ length: n }, (_, index) => ({
    customer,
    time: `2026-06-${String(10 + index).padStart(2, '0')}T20:00`,
    amount,
    texts: { category: index % 2 === 0 ? '护肤' : '家居' },
  }));

/** Six customers: level, city, may be contacted, orders. */
const SIX: Analysis = analysisOf(
  {
    customers: [
      person('C1', '金卡会员', '上海', true),
      person('C2', '金卡会员', '厦门', false),
      person('C3', '金卡会员', '成都', true),
      person('C4', '普通会员', '上海', true),
      person('C5', null, '北京', true),
      person('C6', '普通会员', null, false),
    ],
    orders: [...orders('C1', 2, 500), ...orders('C2', 1, 900), ...orders('C4', 4, 100)],
  },
  { minimumN: 2 },
);

const keys = (query: string, analysis = SIX) =>
  foundJson(analysis, findCustomers(analysis, query)).keys.join(' ');

describe('findCustomers', () => {
  it.each([
    ['VIP', 'C1 C2 C3'],
    ['vip', 'C1 C2 C3'],
    ['ＶＩＰ', 'C1 C2 C3'],
    ['"VIP"', 'C1 C2 C3'],
    ['VIP and coastal cities', 'C1 C2'],
    ['VIP and coastal cities and not opted out', 'C1'],
    ['VIP AND coastal AND NOT opted-out', 'C1'],
    ['VIP and (coastal or inland)', 'C1 C2 C3'],
    ['VIP or first-tier city', 'C1 C2 C4 C3 C5'],
    // `and` binds tighter than `or`.
    ['inland and VIP or repeat buyer', 'C1 C4 C3'],
    ['inland and (VIP or repeat buyer)', 'C3'],
    ['not VIP', 'C4 C6'],
    ['not (VIP or coastal)', ''],
    ['coastal but not VIP', 'C4'],
    ['coastal, not opted out', 'C1 C4'],
    ['city:Shanghai', 'C1 C4'],
    ['city: 上海', 'C1 C4'],
    ['Shanghai or city=Beijing', 'C1 C4 C5'],
    ['membership:金卡会员 and not city:Chengdu', 'C1 C2'],
    ['one order', 'C2'],
    ['no order yet', 'C3 C5 C6'],
    ['segment:one_time', 'C2'],
  ])('reads “%s”', (query, expected) => {
    expect(keys(query)).toBe(expected);
  });

  it.each([
    ['VIP且沿海城市且非已退订', 'C1'],
    ['VIP 且 沿海 且 未退订', 'C1'],
    ['金卡会员并且沿海', 'C1 C2'],
    ['（内陆城市或沿海城市）且VIP', 'C1 C2 C3'],
    ['「沿海城市」、不是VIP', 'C4'],
    ['城市:上海 或 城市：北京', 'C1 C4 C5'],
    ['上海或北京', 'C1 C4 C5'],
    ['尚未下单', 'C3 C5 C6'],
    ['未下单且可联系', 'C3 C5'],
    ['复购客户 和 沿海', 'C1 C4'],
    ['不复购且VIP', 'C2 C3'],
  ])('reads 「%s」', (query, expected) => {
    expect(keys(query)).toBe(expected);
  });

  it('counts those it cannot tell of apart', () => {
    // C5 has no level, C6 no city; C6 is no VIP, so that its city doesn't matter.
    expect(findCustomers(SIX, 'VIP and coastal')).toMatchObject({ n: 2, unknown: 0 });
    expect(findCustomers(SIX, 'VIP or coastal')).toMatchObject({ n: 4, unknown: 2 });
    expect(findCustomers(SIX, 'coastal')).toMatchObject({ n: 3, unknown: 1, customers: 6 });
  });

  it('says who they are: share, contactable, money, segments', () => {
    const found = findCustomers(SIX, 'VIP and coastal');
    expect(found).toMatchObject({
      share: 2 / 6,
      contactable: 1,
      meanMonetary: 950,
      meanMonetaryOfAll: (1000 + 900 + 400) / 6,
      reading: '“VIP” and “Coastal city”',
    });
    expect(found.segments.map(({ id, customers }) => [id, customers])).toEqual([
      ['new', 1],
      ['one_time', 1],
    ]);
    expect(findCustomers(SIX, 'no order and repeat buyer')).toMatchObject({
      n: 0,
      share: 0,
      meanMonetary: null,
      segments: [],
    });
  });

  it('says what it understood in the language of the analysis', () => {
    const reading = (query: string, analysis: Analysis) => findCustomers(analysis, query).reading;
    expect(reading('VIP 且（沿海 或 非 退订）', SIX)).toBe(
      '“VIP” and (“Coastal city” or not “Opted out”)',
    );
    expect(reading('VIP and (coastal or not opted out)', analysisIn(SIX, 'zh'))).toBe(
      '「VIP」且（「沿海城市」或非「已退订」）',
    );
  });

  it.each([
    ['', 'tags.find-empty', {}],
    ['  ', 'tags.find-empty', {}],
    ['VPI and coastal', 'tags.find-did-you-mean', { position: 1, suggestion: 'vip' }],
    ['VIP and costal city', 'tags.find-did-you-mean', { position: 9, suggestion: 'coastal city' }],
    ['city:Shangai', 'tags.find-did-you-mean', { position: 1, suggestion: 'city:shanghai' }],
    ['VIP and quantum', 'tags.find-unknown', { position: 9, word: 'quantum' }],
    ['VIP coastal', 'tags.find-expected-joint', { position: 5 }],
    ['VIP and', 'tags.find-ends-early', {}],
    ['VIP and or coastal', 'tags.find-expected-name', {}],
    ['(VIP', 'tags.find-ends-early', {}],
    ['(VIP coastal)', 'tags.find-expected-close', { position: 6 }],
    ['VIP)', 'tags.find-expected-joint', { position: 4 }],
    ['"VIP', 'tags.find-quote', { position: 1 }],
    ['VIP or '.repeat(60), 'tags.find-too-long', { most: 300 }],
    [`${'('.repeat(60)}VIP`, 'tags.find-too-deep', {}],
  ])('refuses “%s” and says what would work', (query, code, params) => {
    try {
      findCustomers(SIX, query);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LensError);
      expect(error).toMatchObject({ code, params });
      const refused = error as LensError;
      expect(t('zh', refused.code, refused.params)).not.toMatch(/[{}–]/);
    }
  });

  it('ends with an answer or a LensError, whatever is typed', () => {
    const words = fc.constantFrom(
      'VIP',
      '沿海',
      'and',
      'or',
      'not',
      '且',
      '非',
      '(',
      ')',
      '"',
      'x',
      '：',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        (parts, tail) => {
          try {
            const found = findCustomers(SIX, parts.join('') + tail);
            expect(found.n + found.unknown).toBeLessThanOrEqual(6);
          } catch (error) {
            expect(error).toBeInstanceOf(LensError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds with “not” exactly those that are left', () => {
    const query = fc.constantFrom(
      'VIP',
      'coastal',
      'opted out',
      'repeat buyer',
      'city:上海',
      'no order',
    );
    fc.assert(
      fc.property(query, query, (one, other) => {
        const all = (text: string) => findCustomers(SIX, text);
        const either = all(`${one} or ${other}`);
        const neither = all(`not (${one} or ${other})`);
        expect(either.n + neither.n + either.unknown).toBe(6);
        expect(neither.unknown).toBe(either.unknown);
        expect([...all(`not ${one} and not ${other}`).members]).toEqual([...neither.members]);
      }),
    );
  });
});
