import type ExcelJS from 'exceljs';
import type { CellLook } from '../../look/cell-look.ts';

/** A look as exceljs says it; the same object for the same one, so that the writer stays fast. */
export function cellStyle(look: CellLook): Partial<ExcelJS.Style> {
  let style = known.get(look);
  if (!style) {
    style = make(look);
    known.set(look, style);
  }
  return style;
}

const known = new WeakMap<CellLook, Partial<ExcelJS.Style>>();

/** A look as a conditional format says it: only letters and fill. */
export function ruleStyle(look: CellLook): Partial<ExcelJS.Style> {
  const font = fontOf(look);
  const fill = fillOf(look);
  // A conditional format keeps the colour of a solid fill in its background.
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor) {
    return { font, fill: { type: 'pattern', pattern: 'solid', bgColor: fill.fgColor } };
  }
  return fill ? { font, fill } : { font };
}

/** Letters of a look. */
export function fontOf({ font, size, bold, color }: CellLook): Partial<ExcelJS.Font> {
  return {
    ...(font === undefined ? {} : { name: font }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color: argb(color) }),
  };
}

/** Place of the text within its cell. */
export function alignmentOf(look: CellLook): Partial<ExcelJS.Alignment> {
  const { horizontal, vertical, wrap, indent } = look;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indent }),
  };
}

function make(look: CellLook): Partial<ExcelJS.Style> {
  const fill = fillOf(look);
  const borders = look.borders ?? [];
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    border: Object.fromEntries(
      borders.map(({ edge, style, color }) => [edge, { style, color: argb(color) }]),
    ),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
    ...(fill ? { fill } : {}),
  };
}

function fillOf({ fill, hatch }: CellLook): ExcelJS.Fill | null {
  if (fill === undefined) return null;
  if (hatch === undefined) return { type: 'pattern', pattern: 'solid', fgColor: argb(fill) };
  return { type: 'pattern', pattern: 'lightUp', fgColor: argb(hatch), bgColor: argb(fill) };
}

const argb = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });
