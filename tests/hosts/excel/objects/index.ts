import type { AnyClass } from '../protocol/define.ts';
import { borderClasses } from './borders.ts';
import { CHART_CLASSES } from './chart.ts';
import { CONDITIONAL_CLASSES } from './conditional-formats.ts';
import { DATA_VALIDATION_CLASSES } from './data-validation.ts';
import { nameClasses } from './names.ts';
import { range, rangeAreas, rangeCollection } from './range.ts';
import { formatClasses } from './range-format.ts';
import { settingClasses } from './settings.ts';
import { sheetPartClasses } from './sheet-parts.ts';
import { table } from './table.ts';
import { tableCollectionClasses } from './table-collections.ts';
import { tableLineClasses } from './table-lines.ts';
import { workbookClasses } from './workbook.ts';
import { worksheet } from './worksheet.ts';
import { worksheets } from './worksheets.ts';
import { xmlPartClasses } from './xml-parts.ts';

/** All classes of Excel's API that the host has. */
export const CLASSES: readonly AnyClass[] = [
  ...workbookClasses,
  worksheets,
  worksheet,
  ...sheetPartClasses,
  range,
  rangeAreas,
  rangeCollection,
  ...formatClasses,
  ...borderClasses,
  ...tableCollectionClasses,
  table,
  ...tableLineClasses,
  ...nameClasses,
  ...settingClasses,
  ...xmlPartClasses,
  ...CHART_CLASSES,
  ...CONDITIONAL_CLASSES,
  ...DATA_VALIDATION_CLASSES,
];
