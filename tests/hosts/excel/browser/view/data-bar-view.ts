import { ruleNumber } from '../../calc/index.ts';
import type { HostSheet } from '../../model/sheet.ts';
import type { HostArea, HostConditionalFormat, PropertyBag } from '../../model/types.ts';
import { bagText, bagValue } from './bag.ts';
import { cssColor } from './look-view.ts';

/** Bars of a sheet's cells: length 0–1 of the cell and colour, or `null`. */
export type BarOf = (row: number, column: number, value: number) => Bar | null;

interface Bar {
  readonly share: number;
  readonly color: string;
}

interface Scale {
  readonly area: HostArea;
  readonly longest: number;
  readonly color: string;
}

const DEFAULT_COLOR = '#8fc3c9';

/** The data bars of a sheet as a function of cell and number. */
export function dataBarsOf(sheet: HostSheet): BarOf {
  const scales = sheet.conditionalFormats.filter(isDataBar).map((rule) => scaleOf(sheet, rule));
  return (row, column, value) => {
    const scale = scales.find(({ area }) => isIn(area, row, column));
    if (!scale || scale.longest <= 0 || value <= 0) return null;
    return { share: Math.min(1, value / scale.longest), color: scale.color };
  };
}

const isDataBar = ({ type }: HostConditionalFormat): boolean => type.toLowerCase() === 'databar';

function scaleOf(sheet: HostSheet, { area, bag }: HostConditionalFormat): Scale {
  const color =
    cssColor(bagText(bag, 'DataBar.PositiveFormat.FillColor')) ??
    cssColor(bagText(bag, 'PositiveFormat.FillColor')) ??
    DEFAULT_COLOR;
  return { area, color, longest: upperBound(sheet, bag) ?? largest(sheet, area) };
}

/** Number at which a bar fills its cell, where the rule says one; `null`: the largest does. */
function upperBound(sheet: HostSheet, bag: PropertyBag): number | null {
  const rule = bagValue(bag, 'DataBar.UpperBoundRule') ?? bagValue(bag, 'UpperBoundRule');
  if (typeof rule !== 'object' || rule === null) return null;
  const formula = bagText(rule as PropertyBag, 'Formula');
  return formula === null ? null : ruleNumber(sheet, formula);
}

function largest(sheet: HostSheet, area: HostArea): number {
  let most = 0;
  sheet.cells.values.each(area, (_row, _column, value) => {
    if (typeof value === 'number') most = Math.max(most, value);
  });
  return most;
}

export const isIn = (area: HostArea, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
