import type { TableSection, Tone } from '#core';
import { type Area, bodyColumn } from './area.ts';
import type { CellLook } from './cell-look.ts';
import { COLOR } from './palette.ts';
import { verdictLook } from './table-looks.ts';

/** Longest list Excel takes inside a cell's rule; longer ones stand in cells. */
const INLINE_LIMIT = 255;
/** The largest bar takes one part of this many; its number stands in the rest (`column-widths.ts`). */
export const FULL_WIDTH = 1.7;

/** Bars behind numbers: the longest is `1 / fullWidth` of the cell; they follow the numbers. */
export interface DataBars {
  readonly area: Area;
  readonly color: string;
  readonly fullWidth: number;
}

/** Text that starts with one of the signs gets the look. */
export interface VerdictRule {
  readonly starts: readonly string[];
  readonly look: CellLook;
}

/** How a verdict starts, by what it says. */
const SIGNS: readonly (readonly [tone: Tone, signs: readonly string[]])[] = [
  ['up', ['▲']],
  ['down', ['▼']],
  ['unknown', ['？', '?']],
  ['total', ['—', '–']],
];

/** What colours a verdict by how its text starts. */
export const VERDICT_RULES: readonly VerdictRule[] = SIGNS.map(([tone, starts]) => ({
  starts,
  look: verdictLook(tone),
}));

/** The columns of a table that ask for bars. */
export function dataBars(section: TableSection): readonly DataBars[] {
  return bodyColumns(section, ({ dataBar }) => dataBar === true).map((area) => ({
    area,
    color: COLOR.accentMid,
    fullWidth: FULL_WIDTH,
  }));
}

/** The columns of a table whose verdicts are coloured by what their text says now. */
export function verdictAreas(section: TableSection): readonly Area[] {
  return bodyColumns(section, ({ verdict }) => verdict === true);
}

/** The columns of a table whose cells are chosen from a list. */
export function choiceAreas(
  section: TableSection,
): readonly { readonly area: Area; readonly items: readonly string[] }[] {
  return section.columns.flatMap(({ id }, index) => {
    const items = section.choices?.[id] ?? [];
    if (items.length === 0 || section.rows.length === 0) return [];
    return [{ area: bodyColumn(section, index), items }];
  });
}

/** The items of a list as a rule can hold them itself; `null`: too long, they must stand in cells. */
export function inlineItems(items: readonly string[]): string | null {
  const inline = items.join(',');
  const fits = inline.length <= INLINE_LIMIT && items.every((item) => !/[",]/.test(item));
  return fits ? inline : null;
}

function bodyColumns(
  section: TableSection,
  wanted: (column: TableSection['columns'][number]) => boolean,
): readonly Area[] {
  if (section.rows.length === 0) return [];
  return section.columns.flatMap((column, index) =>
    wanted(column) ? [bodyColumn(section, index)] : [],
  );
}
