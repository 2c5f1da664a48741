import { describe, expect, it } from 'vitest';
import { PART_IDS } from '#core';
import { fileOf, gridOf } from '../../support/grid.ts';
import { doneValue, serviceWith, viewsOf } from './send-workbook.ts';

const CITIES = ['Shanghai', 'Beijing', 'Hangzhou'];
/** A CRM export without orders; everything is made up. */
const CUSTOMERS = Array.from({ length: 40 }, (_, index) => [
  `C${index}`,
  CITIES[index % 3]!,
  ['gold', 'basic'][index % 2]!,
  'no',
]);
const FEEDBACK = Array.from({ length: 40 }, (_, index) => [`C${index}`, (index % 5) + 1]);

const book = () =>
  fileOf(
    'crm.xlsx',
    gridOf('Customers', [['customer_id', 'city', 'membership', 'opt_out'], ...CUSTOMERS]),
  );

describe('a list of customers alone in the pane', () => {
  it('is analysed as far as it goes, and every part answers or says what is missing', async () => {
    const service = await serviceWith(book());
    const views = await viewsOf(service);
    expect(views.problem).toBeNull();
    expect(views.data.quality).not.toBeNull();
    expect(JSON.stringify(views)).not.toMatch(/NaN|Infinity|undefined|\[object| --[a-z]/);
    const told: string[] = [];
    for (const part of PART_IDS) {
      const view = doneValue(await service.mined(part));
      expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined|\[object| --[a-z]/);
      if (view.missing === null) told.push(part);
      else expect(view.missing).toMatch(/\w{3}/);
    }
    expect(told).toEqual(['goals', 'segmentations', 'tags', 'statistics', 'identity', 'quality']);
    expect((await service.plan()).kind).toBe('done');
  });

  it('finds customers by tags', async () => {
    const service = await serviceWith(book());
    await viewsOf(service);
    const found = doneValue(await service.find('VIP and Shanghai and not opted out'));
    expect(JSON.stringify(found)).toContain('7 customers');
  });

  it('feedback alone is analysed too', async () => {
    const grid = gridOf('Feedback', [['customer_id', 'satisfaction'], ...FEEDBACK]);
    const service = await serviceWith(fileOf('survey.xlsx', grid));
    const views = await viewsOf(service);
    expect(views.problem).toBeNull();
    const answer = doneValue(await service.ask({ text: 'how satisfied are customers' }));
    expect(JSON.stringify(answer)).toContain('3.00');
  });
});
