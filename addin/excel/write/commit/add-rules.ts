import { columnLetters } from '#core';
import { areaAddress } from '#workbook/look';
import type { Area, SheetPlan } from '../../../plan/types.ts';

/** Bars behind numbers and colours of verdicts, both following what the cells say. */
export function addRules(sheet: Excel.Worksheet, { dataBars, verdicts }: SheetPlan): void {
  for (const { area, color, fullWidth } of dataBars) {
    const { dataBar } = formatOf(sheet, area).add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Formula', formula: boundOf(area, fullWidth) };
    dataBar.positiveFormat.fillColor = `#${color}`;
    dataBar.positiveFormat.gradientFill = false;
    // No border would be '', which not every version takes; one of the bar's colour is not seen.
    dataBar.positiveFormat.borderColor = `#${color}`;
  }
  for (const { area, starts, look } of verdicts) {
    const { custom } = formatOf(sheet, area).add('Custom');
    const start = `LEFT($${columnLetters(area.column)}${area.row},1)`;
    const tests = starts.map((sign) => `${start}="${sign}"`);
    custom.rule.formula = tests.length > 1 ? `=OR(${tests.join()})` : `=${tests[0]}`;
    if (look.bold !== undefined) custom.format.font.bold = look.bold;
    if (look.color !== undefined) custom.format.font.color = `#${look.color}`;
    // Such a format knows no hatching: its shade from afar stands for it.
    const fill = look.hatch === undefined ? look.fill : halfWhite(look.hatch);
    if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  }
}

/** A colour halfway to white. */
const halfWhite = (rgb: string): string =>
  [0, 2, 4]
    .map((at) => Math.ceil((Number.parseInt(rgb.slice(at, at + 2), 16) + 255) / 2))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('');

const formatOf = (sheet: Excel.Worksheet, area: Area): Excel.ConditionalFormatCollection =>
  sheet.getRange(areaAddress(area)).conditionalFormats;

/** In whole numbers: a decimal point may be read as the user's language has it. */
const boundOf = (area: Area, fullWidth: number): string =>
  `=MAX(${absolute(area)})*${Math.round(fullWidth * 10)}/10`;

function absolute({ row, column, rows }: Area): string {
  const letters = columnLetters(column);
  return `$${letters}$${row}:$${letters}$${row + rows - 1}`;
}
