import type ExcelJS from 'exceljs';

/** What is set for a cell, by property: `Font.Bold`, `Fill.Color`, `Borders.EdgeTop.Style`, … */
export type HostLook = Readonly<Record<string, unknown>>;

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};
const HORIZONTAL: Readonly<Record<string, ExcelJS.Alignment['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, ExcelJS.Alignment['vertical']>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};
const PATTERNS: Readonly<Record<string, ExcelJS.FillPatterns>> = {
  Up: 'darkUp',
  Down: 'darkDown',
  LightUp: 'lightUp',
  LightDown: 'lightDown',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray8: 'gray0625',
  Gray16: 'gray125',
  Gray25: 'lightGray',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
};
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;

/** The colour as a file has it; `null`: none. */
export function argb(color: unknown): string | null {
  if (typeof color !== 'string') return null;
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1] ?? NAMED[color.toLowerCase()];
  return hex === undefined ? null : `FF${hex.toUpperCase()}`;
}

/** How a cell of the host looks, as exceljs takes it. */
export function excelStyle(look: HostLook): Partial<ExcelJS.Style> {
  const style: Partial<ExcelJS.Style> = { alignment: alignment(look), border: borders(look) };
  if (typeof look.NumberFormat === 'string') style.numFmt = look.NumberFormat;
  const font = fontOf(look, 'Font.');
  if (Object.keys(font).length > 0) style.font = { name: 'Calibri', size: 11, ...font };
  const fill = fillOf(look);
  if (fill) style.fill = fill;
  return style;
}

/** The font of a look; `prefix` stands before its properties' names. */
export function fontOf(look: HostLook, prefix: string): Partial<ExcelJS.Font> {
  const font: Partial<ExcelJS.Font> = {};
  const name = look[`${prefix}Name`];
  const size = look[`${prefix}Size`];
  const color = argb(look[`${prefix}Color`]);
  const underline = look[`${prefix}Underline`];
  if (typeof name === 'string') font.name = name;
  if (typeof size === 'number') font.size = size;
  if (look[`${prefix}Bold`] === true) font.bold = true;
  if (look[`${prefix}Italic`] === true) font.italic = true;
  if (look[`${prefix}Strikethrough`] === true) font.strike = true;
  if (typeof underline === 'string' && underline !== 'None') {
    font.underline = underline.startsWith('Double') ? 'double' : 'single';
  }
  if (color) font.color = { argb: color };
  return font;
}

function fillOf(look: HostLook): ExcelJS.Fill | null {
  const color = argb(look['Fill.Color']);
  const pattern = PATTERNS[String(look['Fill.Pattern'] ?? '')];
  if (pattern) {
    const drawn = argb(look['Fill.PatternColor']) ?? 'FF000000';
    const bgColor = { argb: color ?? 'FFFFFFFF' };
    return { type: 'pattern', pattern, fgColor: { argb: drawn }, bgColor };
  }
  return color === null ? null : { type: 'pattern', pattern: 'solid', fgColor: { argb: color } };
}

function alignment(look: HostLook): Partial<ExcelJS.Alignment> {
  const horizontal = HORIZONTAL[String(look.HorizontalAlignment)];
  const vertical = VERTICAL[String(look.VerticalAlignment)];
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(look.WrapText === true ? { wrapText: true } : {}),
    ...(typeof look.IndentLevel === 'number' && look.IndentLevel > 0
      ? { indent: look.IndentLevel }
      : {}),
    ...(look.ShrinkToFit === true ? { shrinkToFit: true } : {}),
  };
}

function borders(look: HostLook): Partial<ExcelJS.Borders> {
  const drawn: Partial<ExcelJS.Borders> = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const style = borderStyle(look[`Borders.${edge}.Style`], look[`Borders.${edge}.Weight`]);
    if (!style) continue;
    const color = argb(look[`Borders.${edge}.Color`]) ?? 'FF000000';
    drawn[side as keyof typeof EDGES] = { style, color: { argb: color } };
  }
  return drawn;
}

function borderStyle(style: unknown, weight: unknown): ExcelJS.BorderStyle | null {
  const isMedium = weight === 'Medium';
  switch (style) {
    case 'Continuous':
      if (weight === 'Hairline') return 'hair';
      return weight === 'Thick' ? 'thick' : isMedium ? 'medium' : 'thin';
    case 'Dash':
      return isMedium ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return isMedium ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return isMedium ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    default:
      return null;
  }
}
