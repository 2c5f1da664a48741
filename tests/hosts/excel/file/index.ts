export { workbookFromFile, workbookOf } from './from-xlsx.ts';
export { workbookBytes } from './to-xlsx.ts';
