import type { Area, CellBorder, CellLook } from '../../../plan/types.ts';

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Gives cells a look; what it does not say stays. */
export function applyLook(range: Excel.Range, look: CellLook, area: Area): void {
  const { format } = range;
  applyFont(format.font, look);
  applyFill(format.fill, look);
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  // One value for a whole range is taken for all its cells.
  if (look.numberFormat !== undefined)
    range.numberFormat = look.numberFormat as unknown as string[][];
  for (const border of look.borders ?? []) applyBorder(format.borders, border, area);
}

function applyFont(font: Excel.RangeFont, { font: name, size, bold, color, underline }: CellLook) {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = `#${color}`;
  if (underline !== undefined) font.underline = underline ? 'Single' : 'None';
}

function applyFill(cells: Excel.RangeFill, { fill, hatch }: CellLook): void {
  if (fill !== undefined) cells.color = `#${fill}`;
  if (hatch === undefined) return;
  cells.pattern = 'LightUp';
  cells.patternColor = `#${hatch}`;
}

const EDGES = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;

/** A line along an edge of every cell, so also between those of the range. */
function applyBorder(
  borders: Excel.RangeBorderCollection,
  { edge, style, color }: CellBorder,
  { rows, columns }: Area,
): void {
  const [outer, inner] = EDGES[edge];
  const many = inner === 'InsideHorizontal' ? rows > 1 : columns > 1;
  for (const place of many ? [outer, inner] : [outer]) {
    const line = borders.getItem(place);
    line.style = 'Continuous';
    line.weight = style === 'thin' ? 'Thin' : 'Medium';
    line.color = `#${color}`;
  }
}
