import { describe, expect, it } from 'vitest';
import { apiMember, enumValues, hasMember, memberSince } from '../hosts/excel/objects/api.ts';
import { ENUMS } from '../hosts/excel/objects/api-table.ts';

describe('apiMember', () => {
  it('knows members under the name of the client and of the wire', () => {
    const values = { set: '1.1', kind: 'property', writable: true, type: '' };
    expect(apiMember('Range', 'values')).toEqual(values);
    expect(apiMember('Range', 'Values')).toEqual(values);
  });

  it('tells methods, read-only properties and what they give', () => {
    expect(apiMember('Worksheet', 'getRange')).toMatchObject({ kind: 'method', type: 'Range' });
    expect(apiMember('Chart', 'title')).toMatchObject({ writable: false, type: 'ChartTitle' });
    expect(apiMember('Chart', 'chartType')).toMatchObject({ writable: true, type: 'ChartType' });
  });

  it('gives null for what Excel does not have', () => {
    expect(apiMember('Range', 'colour')).toBeNull();
    expect(apiMember('Sheet', 'name')).toBeNull();
  });
});

describe('hasMember', () => {
  it('compares the versions as numbers', () => {
    expect(memberSince('Range', 'copyFrom')).toBe('1.9');
    expect(hasMember('Range', 'copyFrom', '1.14')).toBe(true);
    expect(hasMember('Range', 'copyFrom', '1.8')).toBe(false);
    expect(hasMember('Range', 'valuesAsJson', '1.14')).toBe(false);
  });

  it('counts no member of another requirement set', () => {
    expect(memberSince('AllowEditRangeCollection', 'getItem')).toBe('ExcelApiOnline 1.1');
    expect(hasMember('AllowEditRangeCollection', 'getItem', '1.20')).toBe(false);
  });
});

describe('enumValues', () => {
  it('lists the values of an enumeration', () => {
    expect(enumValues('SheetVisibility')).toEqual(['Visible', 'Hidden', 'VeryHidden']);
    expect(enumValues('ChartType')).toContain('Funnel');
    expect(enumValues('Flavour')).toBeNull();
  });

  it('has no value that is empty', () => {
    expect(Object.values(ENUMS).every((values) => values.split(' ').every(Boolean))).toBe(true);
  });
});
