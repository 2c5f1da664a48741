import { covers, overlaps, without } from '../model/area.ts';
import type { HostValidation, PropertyBag } from '../model/types.ts';
import { type AnyClass, define } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { enumValues } from './api.ts';
import type { RangeSelf } from './refs.ts';

/** Characters Excel takes for a list written out. */
const LONGEST_LIST = 255;

/** Type of a rule by its only member. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The one validation of all cells of a range; `null`: none; `mixed`: they differ. */
function validationOf({ sheet, area }: RangeSelf): HostValidation | null | 'mixed' {
  const met = sheet.validations.filter((validation) => overlaps(validation.area, area));
  if (met.length === 0) return null;
  const [first] = met;
  return met.length === 1 && covers(first!.area, area) ? first! : 'mixed';
}

function property(name: string, initial: unknown) {
  return {
    get(self: RangeSelf) {
      const validation = validationOf(self);
      if (validation === 'mixed') return null;
      return validation?.bag[name] ?? initial;
    },
    set: (self: RangeSelf, value: unknown) => change(self, { [name]: value }),
  };
}

const DataValidation = define<RangeSelf>({
  type: 'DataValidation',
  properties: {
    Rule: {
      ...property('Rule', {}),
      set(self, value) {
        checkRule(value);
        change(self, { Rule: value });
      },
    },
    Type: {
      get(self) {
        const validation = validationOf(self);
        if (validation === 'mixed') return 'MixedCriteria';
        return typeOf(validation?.bag.Rule) ?? 'None';
      },
    },
    IgnoreBlanks: property('IgnoreBlanks', true),
    Prompt: property('Prompt', { message: '', showPrompt: true, title: '' }),
    ErrorAlert: property('ErrorAlert', {
      message: '',
      showAlert: true,
      style: 'Stop',
      title: '',
    }),
  },
  methods: {
    Clear(self) {
      clearValidations(self);
    },
  },
});

/** Takes the validations of a range away; they stay on cells beside it. */
export function clearValidations({ sheet, area }: RangeSelf): void {
  sheet.validations = sheet.validations.flatMap(({ area: before, bag }) =>
    without(before, area).map((rest) => ({ area: rest, bag })),
  );
  sheet.workbook.tell({ kind: 'validations', sheet });
}

function change(self: RangeSelf, values: PropertyBag): void {
  const before = validationOf(self);
  const bag = { ...(before === 'mixed' ? {} : before?.bag), ...values };
  clearValidations(self);
  self.sheet.validations.push({ area: self.area, bag });
  self.sheet.workbook.tell({ kind: 'validations', sheet: self.sheet });
}

function typeOf(rule: unknown): string | null {
  if (typeof rule !== 'object' || rule === null) return null;
  const [key = ''] = Object.keys(rule);
  return TYPES[key] ?? null;
}

/** @throws HostError for a rule that Excel refuses */
function checkRule(rule: unknown): void {
  const type = typeOf(rule);
  const members = Object.entries(rule ?? {});
  if (type === null || members.length !== 1) throw invalidArgument();
  const body = members[0]![1] as Readonly<Record<string, unknown>>;
  if (type === 'Custom') {
    if (!String(body.formula ?? '').startsWith('=')) throw invalidArgument();
  } else if (type === 'List') {
    const { source } = body;
    if (typeof source !== 'string' || source === '') throw invalidArgument();
    if (!source.startsWith('=') && source.length > LONGEST_LIST) throw invalidArgument();
  } else if (!enumValues('DataValidationOperator')?.includes(String(body.operator))) {
    throw invalidArgument();
  }
}

export const DATA_VALIDATION_CLASSES: readonly AnyClass[] = [DataValidation as AnyClass];
