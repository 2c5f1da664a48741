export { workbooksSchema } from './schema.ts';
export type {
  AskReply,
  AskRequest,
  Snapshot,
  Workbook,
  WorkbookContents,
} from './types.ts';
export { type Workbooks, type WorkbooksOptions, workbooksFor } from './workbooks-for.ts';
