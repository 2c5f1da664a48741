import { describe, expect, it } from 'vitest';
import { valueAt } from '#core';
import { cleanSheets, type SheetOf } from '../../support/recognised.ts';

const sheetOf = (
  sheet: string,
  rows: SheetOf['rows'],
  roles: SheetOf['roles'] = ['customer', 'city'],
  kind: SheetOf['kind'] = 'customers',
): SheetOf => ({ sheet, kind, roles, rows });

const cities = async (...sheets: readonly SheetOf[]) => {
  const { customers } = await cleanSheets({}, ...sheets);
  const city = customers.attributes.find(({ role }) => role === 'city');
  if (city?.kind !== 'text') throw new Error('no city');
  return {
    values: customers.ids.map((_, who) => valueAt(city.dimension, who)),
    rows: [...(city.source?.sheetRow ?? [])],
    conflicts: customers.conflicts ?? [],
  };
};

describe('clean: attributes that sheets disagree about', () => {
  it('keeps the newest where every row is dated, with the cells of both', async () => {
    const crm = sheetOf(
      'CRM',
      [
        ['Customer', 'City', 'Updated at'],
        ['c1', 'Leeds', '2024-03-01'],
        ['c2', 'York', '2024-03-01'],
      ],
      ['customer', 'city', null],
    );
    const club = sheetOf(
      'Club',
      [
        ['Member', 'Last updated', 'City'],
        ['c1', '2024-05-01', 'Bath'],
        ['c2', '2024-01-01', 'Hull'],
      ],
      ['customer', null, 'city'],
    );
    const { values, rows, conflicts } = await cities(crm, club);
    expect(values).toEqual(['Bath', 'York']);
    expect(rows).toEqual([2, 3]);
    expect(conflicts).toEqual([
      {
        customer: 0,
        role: 'city',
        rule: 'newest',
        kept: { value: 'Bath', where: 'Club!C2' },
        others: [{ value: 'Leeds', where: 'CRM!B2' }],
      },
      {
        customer: 1,
        role: 'city',
        rule: 'newest',
        kept: { value: 'York', where: 'CRM!B3' },
        others: [{ value: 'Hull', where: 'Club!C3' }],
      },
    ]);
  });

  it('keeps what most rows say where not every row is dated, and the first of as many', async () => {
    const rows = (one: string, two: string) => [
      ['Customer', 'City'],
      ['c1', one],
      ['c2', two],
    ];
    const { values, conflicts } = await cities(
      sheetOf('A', rows('Leeds', 'York')),
      sheetOf('B', rows('Bath', 'Hull')),
      sheetOf('C', [
        ['Customer', 'City'],
        ['c1', 'Bath'],
      ]),
    );
    expect(values).toEqual(['Bath', 'York']);
    expect(conflicts.map(({ rule }) => rule)).toEqual(['frequent', 'first']);
  });

  it('finds no conflict in another spelling', async () => {
    const { values, conflicts } = await cities(
      sheetOf('A', [
        ['客户', '城市'],
        ['c1', '上海'],
        ['c2', 'york'],
      ]),
      sheetOf('B', [
        ['客户', '城市'],
        ['c1', '上海市'],
        ['c2', 'York'],
      ]),
    );
    expect(values).toEqual(['上海', 'york']);
    expect(conflicts).toEqual([]);
  });

  it('completes customers from their own answers, which a customers sheet outweighs', async () => {
    const survey = sheetOf(
      'Survey',
      [
        ['E-mail', 'City', 'Score'],
        ['c1@example.com', 'Bath', 4],
        ['c2@example.com', 'Hull', 5],
      ],
      ['email', 'city', 'satisfaction'],
      'feedback',
    );
    const crm = sheetOf(
      'CRM',
      [
        ['Customer', 'City', 'E-mail'],
        ['c1', 'Leeds', 'c1@example.com'],
        ['c2', null, 'C2@example.com'],
      ],
      ['customer', 'city', 'email'],
    );
    const { values, conflicts } = await cities(crm, survey);
    expect(values).toEqual(['Leeds', 'Hull']);
    expect(conflicts).toMatchObject([{ customer: 0, rule: 'first', kept: { where: 'CRM!B2' } }]);
  });

  it('settles two rows of one customer in one sheet as well, numbers too', async () => {
    const { customers } = await cleanSheets(
      {},
      sheetOf(
        'CRM',
        [
          ['Customer', 'Age', 'Updated'],
          ['c1', 30, '2024-01-01'],
          ['c1', 31, '2025-01-01'],
        ],
        ['customer', 'age', null],
      ),
    );
    const [age] = customers.attributes;
    expect(age?.kind === 'number' && age.values[0]).toBe(31);
    expect(customers.conflicts).toMatchObject([{ rule: 'newest', others: [{ value: 30 }] }]);
  });
});
