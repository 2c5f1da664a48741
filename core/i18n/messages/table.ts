import { defineMessages } from '../define.ts';

export const tableMessages = defineMessages({
  'table.no-header': {
    zh: '工作表「{sheet}」没有找到表头，列名先用列标（A、B、C…）代替。请在第一行写上列名后重试。',
    en: 'No header row was found in “{sheet}”; its columns are named by letter (A, B, C…). Put column names in the first row and run again.',
    pane: {
      zh: '工作表「{sheet}」没有找到表头，列名先用列标（A、B、C…）代替。请在第一行写上列名，再刷新。',
      en: 'No header row was found in “{sheet}”; its columns are named by letter (A, B, C…). Put column names in the first row and refresh.',
    },
  },
  'table.lines-above': {
    zh: '工作表「{sheet}」表头上方的 {rows:count} 行没有当作数据。',
    en: '{rows:count} {rows|line|lines} above the header of “{sheet}” {rows|was|were} not read as data.',
  },
  'table.header-only': {
    zh: '工作表「{sheet}」只有表头，没有数据行。',
    en: 'The sheet “{sheet}” has a header but no rows below it.',
  },
  'table.totals-set-apart': {
    zh: '工作表「{sheet}」的 {rows:count} 行合计或小计没有当作数据。',
    en: '{rows:count} total {rows|row|rows} in “{sheet}” {rows|was|were} not read as data.',
  },
  'table.header-repeated': {
    zh: '工作表「{sheet}」中间重复出现的 {rows:count} 行表头没有当作数据。',
    en: '{rows:count} {rows|row|rows} in “{sheet}” {rows|repeats|repeat} the header and {rows|was|were} not read as data.',
  },
  'table.remarks-set-apart': {
    zh: '工作表「{sheet}」表格下方的 {rows:count} 行说明文字没有当作数据。',
    en: '{rows:count} {rows|line|lines} of remarks below the table in “{sheet}” {rows|was|were} not read as data.',
  },
  'table.stacked': {
    zh: '工作表「{sheet}」里上下排着 {tables:count} 张表，已分别读取。',
    en: '“{sheet}” holds {tables:count} tables one below the other; each was read on its own.',
  },
  'table.rows-below': {
    zh: '表格「{table}」的范围没有包含紧接其下的 {rows:count} 行，这些行也一并读取了。',
    en: '{rows:count} {rows|row|rows} directly below the table “{table}” {rows|is|are} outside its range; {rows|it was|they were} read with it.',
  },
});
