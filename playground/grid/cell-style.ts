import type { DrawnCell } from './block-cache.ts';

const POINT = 4 / 3;
const HATCH = 'repeating-linear-gradient(135deg, #f1f4f4 0 5px, #fff 5px 10px)';

/** CSS of a cell's box: fill, data bar and borders. */
export function boxStyle(cell: DrawnCell): Record<string, string> {
  const look = cell.drawn;
  const style: Record<string, string> = {};
  const bar = cell.bar;
  if (look.hatched) style.background = HATCH;
  else if (look.fill) style.background = look.fill;
  if (bar) {
    const width = `calc((100% - 6px) * ${bar.share.toFixed(4)})`;
    const paint = `linear-gradient(${bar.color}, ${bar.color}) no-repeat 3px center / ${width} 62%`;
    style.background = look.fill ? `${paint}, ${look.fill}` : paint;
  }
  if (look.top) style.borderTop = look.top;
  if (look.right) style.borderRight = look.right;
  if (look.bottom) style.borderBottom = look.bottom;
  if (look.left) style.borderLeft = look.left;
  return style;
}

/** CSS of a cell's text. */
export function textStyle(cell: DrawnCell): Record<string, string> {
  const look = cell.drawn;
  const style: Record<string, string> = {};
  if (look.bold) style.fontWeight = '600';
  if (look.italic) style.fontStyle = 'italic';
  if (look.underline) style.textDecoration = 'underline';
  if (look.color) style.color = look.color;
  if (look.size) style.fontSize = `${(look.size * POINT).toFixed(1)}px`;
  return style;
}

/** Classes of a cell's text: where it stands and whether it wraps. */
export function textClass(cell: DrawnCell): string {
  const { align, vertical, wrap, indent } = cell.drawn;
  const side = align ?? (cell.number ? 'right' : 'left');
  const parts = ['cell-text', `to-${side}`, `at-${vertical ?? 'bottom'}`];
  if (cell.link) parts.push('linked');
  if (wrap) parts.push('wrapped');
  if (indent) parts.push(`indent-${Math.min(3, indent)}`);
  return parts.join(' ');
}
