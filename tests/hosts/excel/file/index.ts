export { workbookFromFile, workbookOf } from './from-xlsx.ts';
