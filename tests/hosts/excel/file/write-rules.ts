import type ExcelJS from 'exceljs';
import { formatArea } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostConditionalFormat, PropertyBag } from '../model/types.ts';
import { argb, fontOf } from './cell-style.ts';

type Bag = Readonly<Record<string, unknown>>;

const BOUNDS: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};
const COMPARISONS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Writes the conditional formats of a sheet that a file can take from here, the first one on top. */
export function writeRules(worksheet: ExcelJS.Worksheet, sheet: HostSheet): void {
  sheet.conditionalFormats.forEach((format, index) => {
    const rule = ruleOf(format);
    if (!rule) return;
    worksheet.addConditionalFormatting({
      ref: formatArea(format.area),
      rules: [{ ...rule, priority: index + 1 } as ExcelJS.ConditionalFormattingRule],
    });
  });
}

function ruleOf({ type, area, bag }: HostConditionalFormat): object | null {
  const first = formatArea({ ...area, rows: 1, columns: 1 });
  switch (type) {
    case 'DataBar':
      return dataBar(part(bag, 'DataBar'));
    case 'ContainsText': {
      const { operator, text } = part(bag, 'TextComparison', 'Rule');
      const formula = textTest(String(operator), String(text ?? ''), first);
      return { type: 'expression', formulae: [formula], style: styleOf(bag, 'TextComparison') };
    }
    case 'Custom': {
      const { Formula } = part(bag, 'Custom', 'Rule');
      const formulae = [plain(Formula)];
      return formulae[0] === ''
        ? null
        : { type: 'expression', formulae, style: styleOf(bag, type) };
    }
    case 'CellValue': {
      const { operator, formula1, formula2 } = part(bag, 'CellValue', 'Rule');
      const comparison = COMPARISONS[String(operator)];
      const formulae = [formula1, formula2].filter((each) => each !== undefined).map(plain);
      if (!comparison) return null;
      return { type: 'cellIs', operator: comparison, formulae, style: styleOf(bag, type) };
    }
    default:
      return null;
  }
}

function dataBar(bag: Bag): object {
  const positive = part(bag, 'PositiveFormat');
  return {
    type: 'dataBar',
    gradient: positive.GradientFill !== false,
    border: false,
    minLength: 0,
    maxLength: 100,
    showValue: bag.ShowDataBarOnly !== true,
    cfvo: [bound(part(bag, 'LowerBoundRule'), 'min'), bound(part(bag, 'UpperBoundRule'), 'max')],
    color: { argb: argb(positive.FillColor) ?? 'FF638EC6' },
  };
}

function bound({ type, formula }: Bag, automatic: 'min' | 'max'): object {
  const kind = BOUNDS[String(type)] ?? 'auto';
  if (kind === 'auto' || kind === 'min' || kind === 'max') {
    return { type: kind === 'auto' ? automatic : kind };
  }
  const text = plain(formula);
  const number = Number(text);
  return { type: kind, value: text !== '' && Number.isFinite(number) ? number : text };
}

function textTest(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'BeginsWith':
      return `LEFT(${cell},${text.length})=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},${text.length})=${quoted}`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function styleOf(bag: PropertyBag, kind: string): Partial<ExcelJS.Style> {
  const font = fontOf(part(bag, kind, 'Format', 'Font'), '');
  const fill = argb(part(bag, kind, 'Format', 'Fill').Color);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // In a rule the background is what shows.
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } } : {}),
  };
}

/** The bag below a bag; empty when there is none. */
function part(bag: Bag, ...path: readonly string[]): Bag {
  let within: unknown = bag;
  for (const name of path) within = (within as Bag | undefined)?.[name];
  return (within as Bag | undefined) ?? {};
}

const plain = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');
