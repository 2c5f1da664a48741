export { type OpenedExcel, type OpenOptions, openExcel } from './open-excel.ts';
