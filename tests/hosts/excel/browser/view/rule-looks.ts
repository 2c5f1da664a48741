import { type RuleTest, ruleTest } from '../../calc/index.ts';
import type { HostSheet } from '../../model/sheet.ts';
import type { CellValue, HostConditionalFormat, PropertyBag } from '../../model/types.ts';
import { bagText, bagValue } from './bag.ts';
import { isIn } from './data-bar-view.ts';
import { cssColor } from './look-view.ts';
import type { LookView } from './types.ts';

type RuleLook = Pick<LookView, 'bold' | 'color' | 'fill'>;

/** A conditional format as a test of cells of its area, and the look of those that meet it. */
interface LookRule {
  readonly area: HostConditionalFormat['area'];
  readonly holds: (row: number, column: number, value: CellValue) => boolean;
  readonly look: RuleLook;
}

/**
 * Looks that conditional formats by text or by formula give to a cell, laid over its own; `null`:
 * none. Formulas are tested anew each time, so that colours follow what the cells say now.
 */
export function ruleLooksOf(
  sheet: HostSheet,
): (row: number, column: number, value: CellValue) => RuleLook | null {
  const rules = sheet.conditionalFormats.flatMap(
    (rule) => textRule(rule) ?? formulaRule(sheet, rule) ?? [],
  );
  return (row, column, value) =>
    rules.find(({ area, holds }) => isIn(area, row, column) && holds(row, column, value))?.look ??
    null;
}

function formulaRule(sheet: HostSheet, { area, bag }: HostConditionalFormat): LookRule | null {
  const rule = partOf(bag, 'Custom');
  const formula = rule && bagText(rule, 'Rule.Formula');
  if (!rule || !formula) return null;
  const holds: RuleTest = ruleTest(sheet, area, formula);
  return { area, holds, look: lookOf(rule) };
}

function textRule({ area, bag }: HostConditionalFormat): LookRule | null {
  const rule = partOf(bag, 'TextComparison');
  const text = rule && bagText(rule, 'Rule.Text');
  const test = rule && TESTS[(bagText(rule, 'Rule.Operator') ?? '').toLowerCase()];
  if (!rule || !text || !test) return null;
  return {
    area,
    holds: (_row, _column, value) => value !== '' && test(String(value), text),
    look: lookOf(rule),
  };
}

const TESTS: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  beginswith: (value, text) => value.startsWith(text),
  endswith: (value, text) => value.endsWith(text),
  contains: (value, text) => value.includes(text),
  notcontains: (value, text) => !value.includes(text),
};

function partOf(bag: PropertyBag, name: string): PropertyBag | null {
  const part = bagValue(bag, name);
  return typeof part === 'object' && part !== null ? (part as PropertyBag) : null;
}

function lookOf(rule: PropertyBag): RuleLook {
  const color = cssColor(bagValue(rule, 'Format.Font.Color'));
  const fill = cssColor(bagValue(rule, 'Format.Fill.Color'));
  return {
    ...(bagValue(rule, 'Format.Font.Bold') === true ? { bold: true as const } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
  };
}
