import type { Format, Language, Tone } from '#core';
import type { CellBorder, CellLook } from './cell-look.ts';
import { numberFormat } from './number-format.ts';
import { COLOR, TYPEFACE } from './palette.ts';

/** Where in a table a cell stands. */
export type CellPart = 'header' | 'body' | 'total' | 'footer';

/** Everything about a cell of a table that decides how it looks. */
export interface CellKind {
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
 * Gives out the looks of table cells for one report; cells that look the same share one object, which
 * keeps style tables small and comparisons quick.
 */
export class TableLooks {
  readonly #language: Language;
  readonly #currency: string;
  readonly #known = new Map<string, CellLook>();

  constructor(language: Language, currency: string) {
    this.#language = language;
    this.#currency = currency;
  }

  /** The look of a cell; the same object for the same kind. */
  of(kind: CellKind): CellLook {
    const { part, tone, format, decimals, right, wrap, linked, ruled } = kind;
    const key = `${part} ${tone} ${format} ${decimals} ${right} ${wrap} ${linked} ${ruled}`;
    let look = this.#known.get(key);
    if (!look) {
      look = this.#make(kind);
      this.#known.set(key, look);
    }
    return look;
  }

  #make(kind: CellKind): CellLook {
    const format = numberFormat({ ...kind, currency: this.#currency });
    return {
      ...letters(kind, this.#language),
      horizontal: kind.right ? 'right' : 'left',
      vertical: kind.part === 'header' ? 'bottom' : 'middle',
      wrap: kind.wrap,
      indent: 1,
      borders: borders(kind),
      ...(format === null || kind.part === 'header' ? {} : { numberFormat: format }),
      ...ground(kind),
    };
  }
}

/** Fill and letters of a verdict, whatever stands in the cell otherwise. */
export function verdictLook(tone: Tone): CellLook {
  return { bold: BOLD.has(tone), color: INK[tone], ...ground({ part: 'body', tone }) };
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

function letters({ part, tone, linked }: CellKind, language: Language): CellLook {
  const { name, body, keyFigure } = TYPEFACE[language];
  if (part === 'header') return { font: name, size: body, bold: true, color: COLOR.inkHeader };
  const inTotal = part === 'total' || (part === 'footer' && tone === 'total');
  const bold = BOLD.has(tone) || (inTotal && tone === 'total');
  const ink = linked ? COLOR.accent : inTotal && tone === 'total' ? COLOR.ink : INK[tone];
  return { font: name, size: tone === 'key-figure' ? keyFigure : body, bold, color: ink };
}

function ground({ part, tone }: Pick<CellKind, 'part' | 'tone'>): CellLook {
  if (part === 'header') return { fill: COLOR.accentSoft };
  if (tone === 'up') return { fill: COLOR.accentSoft };
  if (tone === 'down' || tone === 'flag') return { fill: COLOR.warmSoft };
  return tone === 'unknown' ? { fill: COLOR.white, hatch: COLOR.hatch } : {};
}

function borders({ part, tone, ruled }: CellKind): readonly CellBorder[] {
  const rule = { style: 'medium', color: COLOR.accent } as const;
  if (part === 'header') {
    return [
      { edge: 'bottom', ...rule },
      { edge: 'right', style: 'thin', color: COLOR.white },
    ];
  }
  if (tone === 'input') {
    const control = { style: 'thin', color: COLOR.lineControl } as const;
    return (['top', 'left', 'bottom', 'right'] as const).map((edge) => ({ edge, ...control }));
  }
  return [
    ...(part === 'total' ? [{ edge: 'top', ...rule } as const] : []),
    ...(ruled ? [{ edge: 'bottom', style: 'thin', color: COLOR.line } as const] : []),
  ];
}
