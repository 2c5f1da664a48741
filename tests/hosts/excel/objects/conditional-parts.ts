import type { AnyClass } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { enumValues } from './api.ts';
import { type BagSelf, bagClass, getIn, setIn } from './bag-class.ts';

type Rule = Readonly<Record<string, unknown>>;

/** A class with a `Rule` that must say the operator it takes, and the look of cells that meet it. */
function ruleClass(type: string, key: string, enumeration: string): AnyClass {
  const base = bagClass(type, { parts: ['Format'] });
  return {
    ...base,
    properties: {
      Rule: {
        get: (self: BagSelf) => getIn(self, 'Rule') ?? null,
        set(self: BagSelf, value: unknown) {
          const chosen = isRule(value) ? value[key] : undefined;
          const known = enumValues(enumeration) ?? [];
          if (chosen === 'Invalid' || !known.includes(String(chosen))) throw invalidArgument();
          setIn(self, 'Rule', value);
        },
      },
    },
  } as AnyClass;
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null;

const BORDERS = ['Top', 'Bottom', 'Left', 'Right'];

/** Kinds of conditional formats, and the looks they give. */
export const CONDITIONAL_PARTS: readonly AnyClass[] = [
  bagClass('DataBarConditionalFormat', {
    properties: {
      AxisColor: '',
      AxisFormat: 'Automatic',
      BarDirection: 'Context',
      ShowDataBarOnly: false,
      LowerBoundRule: { type: 'Automatic' },
      UpperBoundRule: { type: 'Automatic' },
    },
    parts: ['PositiveFormat', 'NegativeFormat'],
  }),
  bagClass('ConditionalDataBarPositiveFormat', {
    properties: { FillColor: '#638EC6', BorderColor: '', GradientFill: true },
  }),
  bagClass('ConditionalDataBarNegativeFormat', {
    properties: {
      FillColor: '#FF0000',
      BorderColor: '',
      MatchPositiveBorderColor: true,
      MatchPositiveFillColor: false,
    },
  }),
  ruleClass('TextConditionalFormat', 'operator', 'ConditionalTextOperator'),
  ruleClass('CellValueConditionalFormat', 'operator', 'ConditionalCellValueOperator'),
  ruleClass('TopBottomConditionalFormat', 'type', 'ConditionalTopBottomCriterionType'),
  ruleClass('PresetCriteriaConditionalFormat', 'criterion', 'ConditionalFormatPresetCriterion'),
  bagClass('CustomConditionalFormat', { parts: ['Rule', 'Format'] }),
  bagClass('ConditionalFormatRule', {
    properties: { Formula: '', FormulaLocal: '', FormulaR1C1: '' },
  }),
  bagClass('ConditionalRangeFormat', {
    properties: { NumberFormat: null },
    parts: ['Borders', 'Fill', 'Font'],
  }),
  bagClass('ConditionalRangeFont', {
    properties: { Bold: null, Color: '', Italic: null, Strikethrough: null, Underline: null },
    methods: {
      Clear(self) {
        for (const name of ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline']) {
          setIn(self, name, undefined);
        }
      },
    },
  }),
  bagClass('ConditionalRangeFill', {
    properties: { Color: '' },
    methods: { Clear: (self) => setIn(self, 'Color', undefined) },
  }),
  bagClass('ConditionalRangeBorderCollection', { parts: BORDERS }),
  bagClass('ConditionalRangeBorder', { properties: { Color: '#000000', Style: 'None' } }),
];
