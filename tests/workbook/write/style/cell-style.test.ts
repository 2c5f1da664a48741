import { describe, expect, it } from 'vitest';
import type { Tone } from '#core';
import { type CellKind, TableLooks } from '../../../../workbook/look/table-looks.ts';
import { cellStyle, ruleStyle } from '../../../../workbook/write/style/cell-style.ts';

const looks = new TableLooks('zh', '¥');
const styles = { of: (kind: CellKind) => cellStyle(looks.of(kind)) };
const look = (changes: Partial<CellKind>): CellKind => ({
  part: 'body',
  tone: 'plain',
  format: 'count',
  decimals: undefined,
  right: true,
  wrap: false,
  linked: false,
  ruled: false,
  ...changes,
});
const toned = (tone: Tone) => styles.of(look({ tone }));

describe('cellStyle', () => {
  it('gives cells that look the same one object', () => {
    expect(styles.of(look({}))).toBe(styles.of(look({})));
    expect(styles.of(look({ ruled: true }))).not.toBe(styles.of(look({})));
  });

  it('rules a header off in the accent colour', () => {
    const header = styles.of(look({ part: 'header' }));
    expect(header.fill).toMatchObject({ fgColor: { argb: 'FFE4F1F2' } });
    expect(header.border?.bottom).toEqual({ style: 'medium', color: { argb: 'FF0B6673' } });
    expect(header.numFmt).toBeUndefined();
  });

  it('paints a rise in the accent, a fall in the warm colour and the unknown hatched', () => {
    expect(toned('up').fill).toMatchObject({ fgColor: { argb: 'FFE4F1F2' } });
    expect(toned('down').fill).toMatchObject({ fgColor: { argb: 'FFFCF0E7' } });
    expect(toned('unknown').fill).toMatchObject({ pattern: 'lightUp' });
    expect(toned('plain').fill).toBeUndefined();
  });

  it('sets a total off from the rows above and in bold', () => {
    const total = styles.of(look({ part: 'total', tone: 'strong' }));
    expect(total.border?.top).toEqual({ style: 'medium', color: { argb: 'FF0B6673' } });
    expect(total.font?.bold).toBe(true);
  });

  it('shows the verdict of a total quietly in the body, and a total of the footer in bold', () => {
    expect(toned('total').font).toMatchObject({ bold: false, color: { argb: 'FF5F6C6E' } });
    expect(styles.of(look({ part: 'footer', tone: 'total' })).font).toMatchObject({
      bold: true,
      color: { argb: 'FF1B2324' },
    });
  });

  it('colours a link', () => {
    expect(styles.of(look({ linked: true })).font?.color).toEqual({ argb: 'FF0B6673' });
  });
});

describe('ruleStyle', () => {
  it('keeps the colour of a solid fill in its background, as conditional formats do', () => {
    expect(ruleStyle({ bold: true, color: '9A4310', fill: 'FCF0E7' })).toEqual({
      font: { bold: true, color: { argb: 'FF9A4310' } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFCF0E7' } },
    });
  });
});
