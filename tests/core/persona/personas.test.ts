import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Cleaned,
  customerMetrics,
  minedPart,
  PARTS,
  type Persona,
  type Personas,
  parseIsoDay,
  portraitText,
  reportContext,
  type Segmentation,
  sheetsOfPart,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { type CleanedParts, cleanedFrom, type OrderRow } from '../../support/cleaned.ts';

const AS_OF = parseIsoDay('2026-06-26')!;

/** An analysis of some rows whose segments are those of customers' first letters: A, B, … */
function byLetter(parts: CleanedParts, minimumN = 30): Analysis {
  const cleaned: Cleaned = cleanedFrom(parts);
  const { ids } = cleaned.customers;
  const letters = [...new Set(ids.map((id) => id.charAt(0)))].sort();
  const inScope = ids.length;
  const segmentation: Segmentation = {
    ...smallAnalysis('zh').segmentation!,
    preset: 'own',
    customers: inScope,
    assignment: Int16Array.from(ids, (id) => letters.indexOf(id.charAt(0))),
    segments: letters.map((letter) => {
      const customers = ids.filter((id) => id.startsWith(letter)).length;
      return {
        id: letter,
        name: `客群${letter}`,
        rule: '',
        description: '',
        customers,
        share: customers / inScope,
        tags: [],
        strategy: '新品试用',
        contactable: null,
      };
    }),
    notes: [],
  };
  const analysis = smallAnalysis('zh', {
    cleaned,
    asOf: AS_OF,
    metrics: customerMetrics(cleaned, AS_OF),
    segmentation,
    funnel: null,
  });
  return { ...analysis, settings: { ...analysis.settings, campaign: null, minimumN } };
}

function personasOf(analysis: Analysis): Personas {
  const { result } = minedPart(analysis, 'personas');
  if (result === null) throw new Error('no personas');
  return result;
}

const person = (personas: Personas, id: string): Persona =>
  personas.personas.find((each) => each.id === id)!;

const order = (customer: string, ago: number, category: string, amount = 100): OrderRow => ({
  customer,
  time: (AS_OF - ago) * 86_400_000,
  amount,
  texts: { category },
});

const group = (letter: string, n: number) =>
  Array.from({ length: n }, (_, index) => `${letter}${String(index + 100)}`);

/**
 * Forty A customers with two orders: of every second one both hold skincare, of the others one does.
 * Forty B customers with one order of appliances. Ten C customers are too few.
 */
const THREE: CleanedParts = {
  orders: [
    ...group('A', 40).flatMap((who, index) => [
      order(who, 10, 'skincare'),
      order(who, 40, index % 2 === 0 ? 'skincare' : 'appliances'),
    ]),
    ...group('B', 40).map((who) => order(who, 200, 'appliances', 50)),
    ...group('C', 10).map((who) => order(who, 5, 'appliances')),
  ],
};

describe('a persona', () => {
  const three = personasOf(byLetter(THREE));

  it('is made of every segment that is large enough; the others are named', () => {
    expect(three.personas.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(three.leftOut).toEqual([{ name: '客群C', customers: 10 }]);
    expect(person(three, 'A')).toMatchObject({ customers: 40, share: 40 / 90 });
  });

  it('says what the segment is worth', () => {
    // 80 × 100 + 40 × 50 + 10 × 100 = 11,000.
    expect(person(three, 'A').value).toEqual({
      buyers: 40,
      orders: 80,
      revenue: 8000,
      revenueShare: 8000 / 11_000,
      meanValue: 200,
      medianValue: 200,
      aov: 100,
      ordersPerBuyer: 2,
      medianRecencyDays: 10,
    });
    expect(person(three, 'B').stages).toEqual([{ id: 'lost', customers: 40 }]);
    expect(person(three, 'A').stages).toEqual([{ id: 'active', customers: 40 }]);
  });

  it('likes what fills more of its customers’ orders, not what many orders bring along', () => {
    const [skincare, appliances] = ['skincare', 'appliances'].map((category) =>
      person(three, 'A').traits.find(({ id }) => id === `category:${category}`),
    );
    expect(skincare).toMatchObject({
      aspect: 'interest',
      of: 'orders',
      share: 0.75,
      n: 40,
      restShare: 0,
      restN: 50,
      lift: null,
      verdict: 'more',
    });
    // Half of A bought appliances too, yet they are a quarter of an order list, for the rest all of it.
    expect(appliances).toMatchObject({ share: 0.25, restShare: 1, lift: 0.25, verdict: 'less' });
    expect(skincare!.p).toBeLessThan(1e-6);
  });

  it('buys when more of its orders were placed, if the sheet holds times of day', () => {
    const at = (who: string, time: string) => ({ customer: who, time, amount: 10 });
    const { personas } = personasOf(
      byLetter({
        orders: [
          // Two evenings and a Saturday morning for each of A, a morning on a Tuesday for each of B.
          ...group('A', 40).flatMap((who) => [
            at(who, '2026-06-01T20:15'),
            at(who, '2026-06-02T22:59'),
            at(who, '2026-06-06T09:00'),
          ]),
          ...group('B', 40).map((who, index) =>
            at(who, index === 0 ? '2026-06-02T20:00' : '2026-06-02T10:59'),
          ),
        ],
      }),
    );
    const traitOf = (id: string) => personas[0]!.traits.find((trait) => trait.id === id);
    expect(traitOf('time:evening')?.share).toBeCloseTo(2 / 3, 12);
    expect(traitOf('time:evening')).toMatchObject({ restShare: 1 / 40, verdict: 'more' });
    expect(traitOf('time:morning')).toMatchObject({ restShare: 39 / 40, verdict: 'less' });
    // All of A spent a third of its orders at a weekend, none of B: no spread, no test, no verdict.
    expect(personas[0]!.traits.some(({ id }) => id.startsWith('price:'))).toBe(false);
  });

  it('says what is rarer where nothing is more common than among others', () => {
    const wording = { language: 'en', currency: '', minimumN: 30 } as const;
    const [a] = three.personas;
    const traits = a!.traits.filter(({ verdict }) => verdict !== 'more');
    expect(portraitText({ ...a!, traits }, wording)).toContain(
      'Less often than others: Orders with appliances (25.0%, others 100.0%).',
    );
  });

  it('gives no verdict where a side is too small', () => {
    const few = personasOf(byLetter({ orders: THREE.orders!.slice(0, 80) }));
    expect(few.personas.map(({ id }) => id)).toEqual(['A']);
    const wording = { language: 'en', currency: '', minimumN: 30 } as const;
    expect(portraitText(few.personas[0]!, wording)).toContain('Too few others');
    expect(few.personas[0]!.traits.every(({ p, verdict }) => p === null && verdict === null)).toBe(
      true,
    );
  });

  it('shows the customers nearest to the median, never the best ones', () => {
    // Last orders 10, 20, 30, 40 and 50 days ago; as logs 40 is nearer to 30 than 20 is.
    const five = [10, 20, 30, 40, 50].map((ago, index) => order(`A10${index}`, ago, 'x'));
    const [persona] = personasOf(byLetter({ orders: five }, 2)).personas;
    expect(persona?.typical.map(({ recencyDays }) => recencyDays)).toEqual([30, 40, 20]);
    expect(persona?.typical[0]).toMatchObject({ key: 'A102', orders: 1, monetary: 100 });
  });

  it('tells motives and pains from comments, customer by customer, denials aside', () => {
    const say = (customer: string, comment: string, satisfaction: number) => ({
      customer,
      comment,
      satisfaction,
    });
    const { personas } = personasOf(
      byLetter({
        ...THREE,
        feedback: [
          say('A100', '活动价很划算，家里人都在用', 5),
          say('A100', '划算', 5),
          say('A101', '不划算', 5),
          say('A102', '等了一周才发货', 2),
          say('B100', '品质好', 5),
        ],
      }),
    );
    const { motives, pains } = personas[0]!;
    expect(motives?.commented).toBe(3);
    expect(motives?.said.map(({ topic, customers }) => [topic, customers])).toEqual([
      ['price', 1],
      ['gift', 1],
    ]);
    expect(pains?.said).toMatchObject([
      { topic: 'delivery', customers: 1, restCustomers: 0, example: '等了一周才发货', p: null },
      { topic: 'price', customers: 1, example: '不划算' },
    ]);
    expect(personas[1]?.motives?.said.map(({ topic }) => topic)).toEqual(['quality']);
  });

  it('calls a motive without comments a hypothesis, and says what would tell', () => {
    const json = PARTS.personas.json(three, 'zh') as {
      personas: { motiveText: string; notToClaim: string[] }[];
    };
    expect(json.personas[0]?.motiveText).toMatch(/^假设：/);
    expect(json.personas[0]?.notToClaim[0]).toContain('不是原因');
    expect(three.notes.map(({ code }) => code)).toContain('persona.no-comments');
  });

  it('reads as a few sentences', () => {
    const zh = portraitText(person(three, 'A'), { language: 'zh', currency: '¥', minimumN: 30 });
    expect(zh).toContain('客群A，40 人（44.4%）。人均 2.0 单、消费 ¥200，客单价 ¥100');
    expect(zh).toContain('订单里有skincare（75.0%，其余 0.0%）');
    const en = portraitText(person(three, 'B'), { language: 'en', currency: '$', minimumN: 30 });
    expect(en).toContain('40 customers (44.4%)');
    expect(en).toContain('100.0% are at the stage “Lost”.');
  });
});

describe('personas', () => {
  it('are missing with a reason where no segment is large enough, or nobody ordered', () => {
    expect(minedPart(smallAnalysis('zh'), 'personas').missing).toMatchObject({
      code: 'persona.all-too-small',
      params: { minimum: 30, n: 40 },
    });
    const none = smallAnalysis('zh', { segmentation: null, metrics: null });
    expect(minedPart(none, 'personas').missing?.code).toBe('persona.no-orders');
  });

  it('are eight at most, the largest', () => {
    const letters = 'ABCDEFGHIJ'.split('');
    const orders = letters.flatMap((letter, index) =>
      group(letter, 3 + index).map((who) => order(who, 5, 'x')),
    );
    const { personas, leftOut } = personasOf(byLetter({ orders }, 2));
    expect(personas.map(({ id }) => id)).toEqual(letters.slice(2));
    expect(leftOut.map(({ customers }) => customers)).toEqual([3, 4]);
  });

  it('print a page each, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const story = smallAnalysis(language);
      const analysis = { ...story, settings: { ...story.settings, minimumN: 3 } };
      const personas = personasOf(analysis);
      const [sheet] = sheetsOfPart(reportContext(analysis), 'personas', personas);
      expect(personas.personas).toHaveLength(8);
      expect(sheet?.pageBreaks).toHaveLength(8);
      expect(JSON.stringify(sheet)).not.toMatch(/NaN|undefined|Infinity/);
      expect(JSON.stringify(PARTS.personas.json(personas, language))).not.toMatch(/NaN|Infinity/);
    }
  });

  it('do not depend on the order of rows, and their shares are of everyone', () => {
    const rows = fc.array(
      fc.record({
        letter: fc.constantFrom('A', 'B', 'C'),
        who: fc.integer({ min: 0, max: 5 }),
        ago: fc.integer({ min: 0, max: 300 }),
        amount: fc.constantFrom(-30, 20, 70.1, 300),
        category: fc.constantFrom('x', 'y', 'z'),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const analysisOf = (some: typeof list) =>
          byLetter(
            {
              orders: some.map(({ letter, who, ago, amount, category }) => ({
                ...order(`${letter}${who}`, ago, category, amount),
                refund: amount < 0,
              })),
            },
            2,
          );
        const one = minedPart(analysisOf(list), 'personas').result;
        const other = minedPart(analysisOf([...list].reverse()), 'personas').result;
        expect(other).toEqual(one);
        for (const { share, value, stages, customers } of one?.personas ?? []) {
          expect(share).toBeGreaterThan(0);
          expect(value.revenueShare ?? 0).toBeLessThan(Number.POSITIVE_INFINITY);
          expect(stages.reduce((sum, stage) => sum + stage.customers, 0)).toBeLessThanOrEqual(
            customers,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
