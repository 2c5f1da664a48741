import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OfficePackage } from '../../../../workbook/write/package/package.ts';

const bytes = zipSync({
  '[Content_Types].xml': strToU8('<Types></Types>'),
  'xl/': new Uint8Array(),
  'xl/workbook.xml': strToU8('<workbook><sheet name="A &amp; B" r:id="rId2"/></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId2" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
});

describe('OfficePackage', () => {
  it('finds worksheets by name', () => {
    expect(new OfficePackage(bytes).sheetPaths()).toEqual(
      new Map([['A & B', 'xl/worksheets/sheet1.xml']]),
    );
  });

  it('adds parts under the first free number and declares them', () => {
    const file = new OfficePackage(bytes);
    const part = { folder: 'charts', stem: 'chart', contentType: 'type/x', xml: '<c/>' };
    expect([file.add(part), file.add(part)]).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
    ]);
    expect(file.read('[Content_Types].xml')).toContain(
      '<Override PartName="/xl/charts/chart2.xml" ContentType="type/x"/>',
    );
  });

  it('relates parts by the first free id', () => {
    const file = new OfficePackage(bytes);
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(file.relate('xl/workbook.xml', 'type', sheet)).toBe('rId1');
    expect(file.relate('xl/workbook.xml', 'type', sheet)).toBe('rId3');
    expect(file.relate(sheet, 'type', 'xl/a.xml')).toBe('rId1');
    expect(file.read('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="/xl/a.xml"');
  });

  it('leaves the folders of the archive out and keeps untouched parts', () => {
    const parts = unzipSync(new OfficePackage(bytes).toBytes());
    expect(Object.keys(parts)).not.toContain('xl/');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toBe('<worksheet/>');
  });

  it('refuses to read a part that is not there', () => {
    expect(() => new OfficePackage(bytes).read('xl/none.xml')).toThrow('xl/none.xml');
  });
});
