import type { LookView } from './types.ts';

type Properties = Readonly<Record<string, unknown>>;

const SIDES = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
} as const;
const STYLES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const WIDTHS: Readonly<Record<string, string>> = { Medium: '2px', Thick: '3px' };

/** Excel's properties of a cell's format as CSS has them. */
export function lookView(properties: Properties): LookView {
  const look: { -readonly [Key in keyof LookView]: LookView[Key] } = {};
  if (properties['Font.Bold'] === true) look.bold = true;
  if (properties['Font.Italic'] === true) look.italic = true;
  if (isSet(properties['Font.Underline'])) look.underline = true;
  if (properties.WrapText === true) look.wrap = true;
  if (typeof properties['Font.Size'] === 'number') look.size = properties['Font.Size'];
  const color = cssColor(properties['Font.Color']);
  if (color) look.color = color;
  const fill = cssColor(properties['Fill.Color']);
  if (fill) look.fill = fill;
  if (isHatch(properties['Fill.Pattern'])) look.hatched = true;
  const align = horizontal(properties.HorizontalAlignment);
  if (align) look.align = align;
  const vertical = verticals[String(properties.VerticalAlignment)];
  if (vertical) look.vertical = vertical;
  if (typeof properties.IndentLevel === 'number' && properties.IndentLevel > 0) {
    look.indent = properties.IndentLevel;
  }
  for (const [side, edge] of Object.entries(SIDES)) {
    const border = cssBorder(properties, edge);
    if (border) look[side as keyof typeof SIDES] = border;
  }
  return look;
}

/** `#RRGGBB` of a colour as Excel gives it; `null`: none. */
export function cssColor(color: unknown): string | null {
  if (typeof color !== 'string') return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color;
  if (/^[0-9a-f]{6}$/i.test(color)) return `#${color}`;
  return /^[a-z]+$/i.test(color) && color.toLowerCase() !== 'none' ? color : null;
}

const verticals: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  Top: 'top',
  Center: 'middle',
  Distributed: 'middle',
  Justify: 'middle',
};

function horizontal(alignment: unknown): 'left' | 'center' | 'right' | null {
  if (alignment === 'Left' || alignment === 'Fill' || alignment === 'Justify') return 'left';
  if (alignment === 'Right') return 'right';
  return alignment === 'Center' || alignment === 'CenterAcrossSelection' ? 'center' : null;
}

function cssBorder(properties: Properties, edge: string): string | null {
  const style = STYLES[String(properties[`Borders.${edge}.Style`] ?? '')];
  if (!style) return null;
  const width = WIDTHS[String(properties[`Borders.${edge}.Weight`] ?? '')] ?? '1px';
  return `${width} ${style} ${cssColor(properties[`Borders.${edge}.Color`]) ?? '#849294'}`;
}

const isSet = (value: unknown): boolean => typeof value === 'string' && value !== 'None';

const isHatch = (pattern: unknown): boolean =>
  typeof pattern === 'string' && !['None', 'Solid', ''].includes(pattern);
