import type ExcelJS from 'exceljs';
import { columnLetters, quoteSheet, type TableSection } from '#core';
import { choiceAreas, inlineItems } from '../../look/rules.ts';

/** Long lists of choices, on a sheet nobody sees; made when first needed. */
export class ChoiceLists {
  readonly #workbook: ExcelJS.Workbook;
  readonly #name: string;
  readonly #known = new Map<string, string>();
  #sheet: ExcelJS.Worksheet | null = null;

  constructor(workbook: ExcelJS.Workbook, name: string) {
    this.#workbook = workbook;
    this.#name = name;
  }

  /** What a list rule says: the items themselves, or where they stand. */
  source(items: readonly string[]): string {
    const inline = inlineItems(items);
    return inline === null ? this.#reference(items) : `"${inline}"`;
  }

  #reference(items: readonly string[]): string {
    const key = items.join('\n');
    let reference = this.#known.get(key);
    if (reference === undefined) {
      this.#sheet ??= this.#workbook.addWorksheet(this.#name, { state: 'veryHidden' });
      const letters = columnLetters(this.#known.size);
      items.forEach((item, index) => {
        this.#sheet!.getCell(`${letters}${index + 1}`).value = item;
      });
      reference = `${quoteSheet(this.#name)}!$${letters}$1:$${letters}$${items.length}`;
      this.#known.set(key, reference);
    }
    return reference;
  }
}

/** Lets the cells of some columns be chosen from a list; anything else may still be typed. */
export function addChoices(
  worksheet: ExcelJS.Worksheet,
  section: TableSection,
  lists: ChoiceLists,
): void {
  for (const { area, items } of choiceAreas(section)) {
    const validation: ExcelJS.DataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [lists.source(items)],
    };
    for (let row = area.row; row < area.row + area.rows; row++) {
      worksheet.getCell(row, area.column + 1).dataValidation = validation;
    }
  }
}
