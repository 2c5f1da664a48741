export { columnWidths } from '../write/sheet/column-widths.ts';
