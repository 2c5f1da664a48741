import type ExcelJS from 'exceljs';
import type { Format, Language, Tone } from '#core';
import { numberFormat } from './number-format.ts';
import { COLOR, TYPEFACE } from './palette.ts';

/** Where in a table a cell stands. */
export type CellPart = 'header' | 'body' | 'total' | 'footer';

/** Everything that decides how a cell of a table looks. */
export interface CellLook {
  readonly part: CellPart;
  readonly tone: Tone;
  readonly format: Format;
  readonly decimals: number | undefined;
  readonly right: boolean;
  readonly wrap: boolean;
  readonly linked: boolean;
  /** A hairline below, on sheets without gridlines. */
  readonly ruled: boolean;
}

/**
 * Gives out cell styles for one report; cells that look the same share one object, which keeps the
 * style table small and the writer fast.
 */
export class CellStyles {
  readonly #language: Language;
  readonly #currency: string;
  readonly #known = new Map<string, Partial<ExcelJS.Style>>();

  constructor(language: Language, currency: string) {
    this.#language = language;
    this.#currency = currency;
  }

  /** The style of a look; the same object for the same look. */
  of(look: CellLook): Partial<ExcelJS.Style> {
    const { part, tone, format, decimals, right, wrap, linked, ruled } = look;
    const key = `${part} ${tone} ${format} ${decimals} ${right} ${wrap} ${linked} ${ruled}`;
    let style = this.#known.get(key);
    if (!style) {
      style = this.#make(look);
      this.#known.set(key, style);
    }
    return style;
  }

  #make(look: CellLook): Partial<ExcelJS.Style> {
    const format = numberFormat({ ...look, currency: this.#currency });
    const fill = fillOf(look);
    return {
      font: fontOf(look, this.#language),
      alignment: {
        horizontal: look.right ? 'right' : 'left',
        vertical: look.part === 'header' ? 'bottom' : 'middle',
        wrapText: look.wrap,
        indent: 1,
      },
      border: borderOf(look),
      ...(format === null || look.part === 'header' ? {} : { numFmt: format }),
      ...(fill ? { fill } : {}),
    };
  }
}

/** Fill and letters of a verdict as a conditional format says them. */
export function verdictLook(tone: Tone): Partial<ExcelJS.Style> {
  const font = { bold: BOLD.has(tone), color: argb(INK[tone]) };
  const fill = fillOf({ part: 'body', tone });
  // A conditional format keeps the colour of a solid fill in its background.
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor) {
    return { font, fill: { type: 'pattern', pattern: 'solid', bgColor: fill.fgColor } };
  }
  return fill ? { font, fill } : { font };
}

const INK: Readonly<Record<Tone, string>> = {
  plain: COLOR.ink,
  strong: COLOR.ink,
  quiet: COLOR.inkQuiet,
  'key-figure': COLOR.ink,
  up: COLOR.accentInk,
  down: COLOR.warm,
  unknown: COLOR.inkSoft,
  total: COLOR.inkQuiet,
  hypothesis: COLOR.inkSoft,
  flag: COLOR.warm,
  link: COLOR.accent,
  input: COLOR.ink,
};
const BOLD: ReadonlySet<Tone> = new Set(['strong', 'key-figure', 'up', 'down']);

function fontOf({ part, tone, linked }: CellLook, language: Language): Partial<ExcelJS.Font> {
  const { name, body, keyFigure } = TYPEFACE[language];
  if (part === 'header') return { name, size: body, bold: true, color: argb(COLOR.inkHeader) };
  const inTotal = part === 'total' || (part === 'footer' && tone === 'total');
  const bold = BOLD.has(tone) || (inTotal && tone === 'total');
  const ink = linked ? COLOR.accent : inTotal && tone === 'total' ? COLOR.ink : INK[tone];
  return { name, size: tone === 'key-figure' ? keyFigure : body, bold, color: argb(ink) };
}

function fillOf({ part, tone }: Pick<CellLook, 'part' | 'tone'>): ExcelJS.Fill | null {
  if (part === 'header') return solid(COLOR.accentSoft);
  if (tone === 'up') return solid(COLOR.accentSoft);
  if (tone === 'down' || tone === 'flag') return solid(COLOR.warmSoft);
  if (tone !== 'unknown') return null;
  return {
    type: 'pattern',
    pattern: 'lightUp',
    fgColor: argb(COLOR.hatch),
    bgColor: argb(COLOR.white),
  };
}

function borderOf({ part, tone, ruled }: CellLook): Partial<ExcelJS.Borders> {
  const rule = { style: 'medium', color: argb(COLOR.accent) } as const;
  const hair = { style: 'thin', color: argb(COLOR.line) } as const;
  if (part === 'header') {
    return { bottom: rule, right: { style: 'thin', color: argb(COLOR.white) } };
  }
  if (tone === 'input') {
    const control = { style: 'thin', color: argb(COLOR.lineControl) } as const;
    return { top: control, left: control, bottom: control, right: control };
  }
  return {
    ...(part === 'total' ? { top: rule } : {}),
    ...(ruled ? { bottom: hair } : {}),
  };
}

const argb = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });
const solid = (rgb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: argb(rgb),
});
