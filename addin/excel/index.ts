import { onChange, onSelection } from './events.ts';
import { look } from './look.ts';
import { recall, remember } from './memory.ts';
import type { ExcelPort } from './port.ts';
import { readWorkbook } from './read/index.ts';
import { show } from './show.ts';
import { cleanUp, removeResults, writePlan } from './write/index.ts';

export { asLensError, EXCEL_API, excelDetails } from './errors.ts';
export { onRibbon, type Surroundings, surroundings } from './office.ts';
export type { ExcelPort, Selected, WriteOptions, Written } from './port.ts';
export { RefusedFile } from './refused-file.ts';

/** The open workbook. Nothing else in the add-in touches `Excel.*`. */
export const excel: ExcelPort = {
  look,
  read: readWorkbook,
  cleanUp,
  write: writePlan,
  removeResults,
  show,
  onSelection,
  onChange,
  recall,
  remember,
};
