import { describe, expect, it } from 'vitest';
import type { SheetId } from '#core';
import type { Mark } from '../../../../addin/excel/write/marks.ts';
import { readMark } from '../../../../addin/excel/write/marks.ts';
import {
  ownOnly,
  type Survey,
  type SurveyedSheet,
  type SurveyedTable,
} from '../../../../addin/excel/write/survey.ts';
import { targets } from '../../../../addin/excel/write/targets.ts';
import type { SheetPlan, WritePlan } from '../../../../addin/plan/index.ts';

const mark = (changes: Partial<Mark>): Mark => ({
  sheet: 'overview',
  generation: 'g',
  done: true,
  name: 'Overview',
  id: 'a',
  language: 'en',
  rows: 1,
  columns: 1,
  ...changes,
});
const sheet = (name: string, changes: Partial<SurveyedSheet> = {}): SurveyedSheet => ({
  id: name,
  name,
  visible: true,
  protected: false,
  charts: [],
  mark: null,
  ...changes,
});
const found = (
  sheets: readonly SurveyedSheet[],
  tables: readonly SurveyedTable[] = [],
): Survey => ({
  protected: false,
  sheets,
  tables,
});
const plan = (name: string, id: SheetId = 'overview', table?: string): WritePlan => ({
  language: 'en',
  title: '',
  kind: 'results',
  sheets: [
    {
      id,
      name,
      tables: table
        ? [
            {
              name: table,
              area: { row: 1, column: 0, rows: 2, columns: 1 },
              filter: false,
              headers: ['A'],
            },
          ]
        : [],
    } as unknown as SheetPlan,
  ],
});

describe('readMark', () => {
  it('takes only what is a mark', () => {
    expect(readMark('{"sheet":"overview","generation":"g"}')).toMatchObject({ sheet: 'overview' });
    for (const text of ['', '{', 'null', '3', '{"sheet":1}', undefined]) {
      expect(readMark(text)).toBeNull();
    }
  });
});

describe('ownOnly', () => {
  const own = (sheets: readonly SurveyedSheet[]) =>
    ownOnly(sheets).flatMap(({ name, mark: left }) => (left ? [name] : []));

  it('gives a copy to the user: the original has the id, or the name it was given', () => {
    const copied = sheet('Overview (2)', { id: 'b', mark: mark({}) });
    expect(own([copied, sheet('Overview', { id: 'a', mark: mark({}) })])).toEqual(['Overview']);
    const unknown = mark({ id: null });
    expect(
      own([
        sheet('Overview (2)', { id: 'b', mark: unknown }),
        sheet('Overview', { id: 'a', mark: unknown }),
      ]),
    ).toEqual(['Overview']);
  });

  it('leaves a copy to the user when the original is gone', () => {
    expect(own([sheet('My copy', { id: 'b', mark: mark({}) })])).toEqual([]);
  });

  it('finds a sheet the user renamed by its id', () => {
    expect(own([sheet('Mine', { id: 'a', mark: mark({}) })])).toEqual(['Mine']);
  });

  it('knows the original from a copy that took its name', () => {
    expect(
      own([
        sheet('Overview', { id: 'b', mark: mark({}) }),
        sheet('Old', { id: 'a', mark: mark({}) }),
      ]),
    ).toEqual(['Old']);
  });
});

describe('targets', () => {
  it('adds a sheet under the name wished for, or the next free one', () => {
    expect(targets(plan('Overview'), found([sheet('Orders')]))[0]).toMatchObject({
      name: 'Overview',
      existing: null,
    });
    expect(targets(plan('Orders'), found([sheet('ORDERS'), sheet('Orders 2')]))[0]!.name).toBe(
      'Orders 3',
    );
  });

  it('keeps names within what Excel takes', () => {
    const name = 'A very long name for a sheet, 31';
    const got = targets(plan(name.slice(0, 31)), found([sheet(name.slice(0, 31))]))[0]!.name;
    expect(got).toHaveLength(31);
    expect(got.endsWith(' 2')).toBe(true);
  });

  it('keeps the name a user gave, and follows the language where nobody did', () => {
    const renamed = sheet('Mine', { mark: mark({}) });
    expect(targets(plan('概览'), found([renamed]))[0]!.name).toBe('Mine');
    const untouched = sheet('Overview', { mark: mark({}) });
    expect(targets(plan('概览'), found([untouched]))[0]!.name).toBe('概览');
  });

  it('refuses a protected workbook and a protected result, and names it', () => {
    const code = (survey: Survey) => {
      try {
        targets(plan('Overview'), survey);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(code({ ...found([]), protected: true })).toMatchObject({
      code: 'addin.protected-workbook',
    });
    expect(code(found([sheet('Overview', { mark: mark({}), protected: true })]))).toMatchObject({
      code: 'addin.protected-sheet',
      params: { sheet: 'Overview' },
    });
    expect(code(found([sheet('Orders', { protected: true })]))).toBeNull();
  });

  it('refuses a table name that a table of the user has, and says where', () => {
    const table = (on: string): SurveyedTable => ({
      name: 'lenscustomers',
      sheet: on,
      row: 1,
      column: 0,
      rows: 2,
      columns: 1,
      headers: ['A'],
      totals: false,
      filter: false,
    });
    const wanted = plan('Customers', 'customers', 'LensCustomers');
    expect(() => targets(wanted, found([sheet('Data')], [table('Data')]))).toThrowError(
      expect.objectContaining({
        code: 'addin.name-taken',
        params: { name: 'LensCustomers', where: 'Data' },
      }),
    );
    const ours = sheet('Customers', { mark: mark({ sheet: 'customers', name: 'Customers' }) });
    expect(targets(wanted, found([ours], [table('Customers')]))[0]!.tables).toHaveLength(1);
  });
});
