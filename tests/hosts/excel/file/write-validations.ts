import type ExcelJS from 'exceljs';
import { intersection } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostValidation } from '../model/types.ts';

type Bag = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
/** Rows that a rule of whole columns is written for. */
const MOST_ROWS = 5000;

/** Writes what may be entered where. */
export function writeValidations(worksheet: ExcelJS.Worksheet, sheet: HostSheet): void {
  const end = Math.max(MOST_ROWS, sheet.usedArea(true)?.rows ?? 0);
  for (const validation of sheet.validations) {
    const rule = ruleOf(validation);
    const area = intersection(validation.area, { row: 0, column: 0, rows: end, columns: 1000 });
    if (!rule || !area) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        worksheet.getCell(row + 1, column + 1).dataValidation = rule;
      }
    }
  }
}

function ruleOf({ bag }: HostValidation): ExcelJS.DataValidation | null {
  const [entry] = Object.entries((bag.Rule as Bag | undefined) ?? {});
  const type = entry && TYPES[entry[0]];
  if (!entry || !type) return null;
  const body = entry[1] as Bag;
  const alert = (bag.ErrorAlert as Bag | undefined) ?? {};
  const prompt = (bag.Prompt as Bag | undefined) ?? {};
  const operator = OPERATORS[String(body.operator ?? '')];
  return {
    type,
    allowBlank: bag.IgnoreBlanks !== false,
    showErrorMessage: alert.showAlert !== false,
    ...(operator ? { operator } : {}),
    ...(text(alert.title) ? { errorTitle: text(alert.title) } : {}),
    ...(text(alert.message) ? { error: text(alert.message) } : {}),
    ...(text(prompt.message) ? { showInputMessage: true, prompt: text(prompt.message) } : {}),
    ...(text(prompt.title) ? { promptTitle: text(prompt.title) } : {}),
    formulae: formulae(type, body),
  } as ExcelJS.DataValidation;
}

function formulae(type: string, body: Bag): readonly string[] {
  if (type === 'list') {
    const source = String(body.source ?? '');
    return [source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`];
  }
  const given = type === 'custom' ? [body.formula] : [body.formula1, body.formula2];
  return given
    .filter((formula) => formula !== undefined && formula !== null && formula !== '')
    .map((formula) => String(formula).replace(/^=/, ''));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
