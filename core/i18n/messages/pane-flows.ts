import { defineMessages } from '../define.ts';

/** What the task pane says after something was done, and when it is opened where it cannot work. */
export const paneFlowsMessages = defineMessages({
  'pane.done.recognised': {
    zh: '已认出 {sheets:count} 张工作表。',
    en: '{sheets:count} {sheets|sheet|sheets} recognised.',
  },
  'pane.done.written': {
    zh: '已写入 {sheets:count} 张结果表。',
    en: '{sheets:count} result {sheets|sheet|sheets} written.',
  },
  'pane.done.renamed': {
    zh: '「{wanted}」这个名称已被占用，结果写在「{got}」。',
    en: 'The name “{wanted}” was taken; the results are on “{got}”.',
  },
  'pane.done.removed': {
    zh: '已移除 {sheets:count} 张结果表，您的工作表没有改动。',
    en: '{sheets:count} result {sheets|sheet|sheets} removed. Your own sheets are unchanged.',
  },
  'pane.done.nothing-to-remove': {
    zh: '工作簿里没有 Campaign Lens 写的结果表。',
    en: 'This workbook holds no sheets written by Campaign Lens.',
  },
  'pane.done.sample': {
    zh: '已插入示例数据：虚构的 618 大促。这些工作表归您，可以随意修改或删除。',
    en: 'Sample data inserted: an invented 618 sale. These sheets are yours to change or delete.',
  },
  'pane.done.cancelled': {
    zh: '已取消，没有写入任何内容。',
    en: 'Cancelled. Nothing was written.',
  },
  'pane.done.written-before-cancel': {
    zh: '结果刚好已经写完，没有取消。',
    en: 'The results were already complete, so nothing was cancelled.',
  },
  'pane.not-in-excel.title': { zh: '请在 Excel 中打开', en: 'Please open this in Excel' },
  'pane.not-in-excel': {
    zh: '这是 Excel 的任务窗格，在别处不能使用。',
    en: 'This is a task pane for Excel; it does nothing elsewhere.',
  },
  'pane.not-in-excel.advice': {
    zh: '在 Excel 的「开始 > 加载项」中打开 Campaign Lens。',
    en: 'In Excel, open Campaign Lens under Home > Add-ins.',
  },
});
