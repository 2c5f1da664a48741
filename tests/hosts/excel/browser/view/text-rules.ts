import type { HostSheet } from '../../model/sheet.ts';
import type { CellValue, HostArea, PropertyBag } from '../../model/types.ts';
import { bagText, bagValue } from './bag.ts';
import { isIn } from './data-bar-view.ts';
import { cssColor } from './look-view.ts';
import type { LookView } from './types.ts';

type RuleLook = Pick<LookView, 'bold' | 'color' | 'fill'>;

interface TextRule {
  readonly area: HostArea;
  readonly fits: (text: string) => boolean;
  readonly look: RuleLook;
}

/** Looks that conditional formats by text give to a cell, laid over its own; `null`: none. */
export function textRulesOf(
  sheet: HostSheet,
): (row: number, column: number, value: CellValue) => RuleLook | null {
  const rules = sheet.conditionalFormats.flatMap(({ area, bag }) => ruleOf(area, bag) ?? []);
  return (row, column, value) =>
    rules.find(({ area, fits }) => isIn(area, row, column) && fits(String(value)))?.look ?? null;
}

function ruleOf(area: HostArea, bag: PropertyBag): TextRule | null {
  const part = bagValue(bag, 'TextComparison');
  if (typeof part !== 'object' || part === null) return null;
  const rule = part as PropertyBag;
  const text = bagText(rule, 'Rule.Text');
  const operator = bagText(rule, 'Rule.Operator') ?? '';
  const test = TESTS[operator.toLowerCase()];
  if (text === null || !test) return null;
  return { area, fits: (value) => test(value, text), look: lookOf(rule) };
}

const TESTS: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  beginswith: (value, text) => value.startsWith(text),
  endswith: (value, text) => value.endsWith(text),
  contains: (value, text) => value.includes(text),
  notcontains: (value, text) => !value.includes(text),
};

function lookOf(rule: PropertyBag): RuleLook {
  const color = cssColor(bagValue(rule, 'Format.Font.Color'));
  const fill = cssColor(bagValue(rule, 'Format.Fill.Color'));
  return {
    ...(bagValue(rule, 'Format.Font.Bold') === true ? { bold: true as const } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
  };
}
