import { defineMessages } from '../define.ts';

/** What Excel refused or lost: a title, what happened, and what to do about it. */
export const addinMessages = defineMessages({
  'addin.safe': {
    zh: '您的工作表没有被改动，也没有留下写到一半的表。',
    en: 'Your sheets are unchanged, and no half-written table is left.',
  },
  'addin.cell-editing.title': { zh: '有单元格正在编辑', en: 'A cell is being edited' },
  'addin.cell-editing': {
    zh: 'Excel 在单元格编辑时不接受其他操作。',
    en: 'Excel takes nothing else while a cell is being edited.',
  },
  'addin.cell-editing.advice': {
    zh: '按 Enter 或 Esc 结束编辑，我会接着做，不用重新开始。',
    en: 'Press Enter or Esc to finish. I’ll carry on from here.',
  },
  'addin.protected-workbook.title': {
    zh: '工作簿结构受保护',
    en: 'The workbook’s structure is protected',
  },
  'addin.protected-workbook': {
    zh: '结果要写到新的工作表，但这个工作簿不允许新增工作表。',
    en: 'Results go to new sheets, but this workbook allows no new sheets.',
  },
  'addin.protected-workbook.advice': {
    zh: '在「审阅 > 保护工作簿」中取消保护，或另存一份再分析。',
    en: 'Lift it under Review > Protect Workbook, or analyse a copy of the file.',
  },
  'addin.protected-sheet.title': { zh: '「{sheet}」受保护', en: '“{sheet}” is protected' },
  'addin.protected-sheet': {
    zh: '结果表「{sheet}」受保护，不能更新。',
    en: 'The result sheet “{sheet}” is protected and cannot be refreshed.',
  },
  'addin.protected-sheet.advice': {
    zh: '在「审阅 > 撤消工作表保护」中取消保护，再试一次。',
    en: 'Lift it under Review > Unprotect Sheet, then try again.',
  },
  'addin.denied.title': { zh: '这个文件不能写入', en: 'This file cannot be written to' },
  'addin.denied': {
    zh: 'Excel 拒绝了写入：文件可能是只读的，或正由别人编辑。',
    en: 'Excel refused to write: the file may be read-only or held by someone else.',
  },
  'addin.denied.advice': {
    zh: '另存一份，在副本里分析。',
    en: 'Save a copy and analyse it there.',
  },
  'addin.sheet-deleted.title': { zh: '有工作表被删除或改名', en: 'A sheet was deleted or renamed' },
  'addin.sheet-deleted': {
    zh: '过程中有工作表或表格被删除或改名，所以没有做完。',
    en: 'A sheet or table was deleted or renamed meanwhile, so the work stopped.',
  },
  'addin.sheet-deleted.advice': {
    zh: '点「再试一次」，按工作簿现在的样子重新读取。',
    en: 'Choose “Try again” to read the workbook as it is now.',
  },
  'addin.name-taken.title': { zh: '名称已被占用', en: 'A name is taken' },
  'addin.name-taken': {
    zh: '您的工作表「{where}」上已有名为 {name} 的表格，结果也需要这个名称。',
    en: 'A table on your sheet “{where}” is already called {name}, which the results need.',
  },
  'addin.name-taken.advice': {
    zh: '请在「表设计」中给您的表格改个名称，再试一次。',
    en: 'Give your table another name under Table Design, then try again.',
  },
  'addin.too-large.title': { zh: '一次传输的内容太多', en: 'Too much at once' },
  'addin.too-large': {
    zh: 'Excel 拒绝了这么大的一块内容，通常是单元格里有很长的文字。',
    en: 'Excel refused a block of this size, usually because of very long texts in cells.',
  },
  'addin.too-large.advice': {
    zh: '把不需要的长文字列移到另一个工作簿，再试一次。',
    en: 'Move long text columns that aren’t needed to another workbook, then try again.',
  },
  'addin.too-many-cells.title': { zh: '工作簿太大', en: 'The workbook is too large' },
  'addin.too-many-cells': {
    zh: '工作表「{sheet}」有 {cells:count} 个单元格，加载项最多读 {limit:count} 个。',
    en: 'Sheet “{sheet}” has {cells:count} cells; the add-in reads at most {limit:count}.',
  },
  'addin.too-many-cells.advice': {
    zh: '多半是空白处带格式：删除数据右侧和下方的空行空列并保存。真有这么多数据时，请另存一份，只留要分析的时间段。',
    en: 'Often it is formatted blank space: delete empty rows and columns beyond the data and save. If there really is that much data, analyse a copy with only the dates you need.',
  },
  'addin.lost-cells.title': { zh: '有单元格没有读到', en: 'Some cells did not arrive' },
  'addin.lost-cells': {
    zh: 'Excel 没有给出「{sheet}」第 {row:count} 行起的内容，所以没有分析：缺行的数字会是错的。',
    en: 'Excel gave no content for “{sheet}” from row {row:count} on, so nothing was analysed: figures with rows missing would be wrong.',
  },
  'addin.lost-cells.advice': {
    zh: '保存并重新打开工作簿，再试一次。',
    en: 'Save and reopen the workbook, then try again.',
  },
  'addin.unsupported.title': {
    zh: '这个版本的 Excel 还不支持',
    en: 'This version of Excel is too old for it',
  },
  'addin.unsupported': {
    zh: '需要 Excel 2021 或更新版本，或 Microsoft 365（ExcelApi {version}）。',
    en: 'Excel 2021 or newer, or Microsoft 365, is needed (ExcelApi {version}).',
  },
  'addin.unsupported.advice': {
    zh: '请更新 Office，或在网页版 Excel 中打开。',
    en: 'Update Office, or open the file in Excel on the web.',
  },
  'addin.no-data.title': { zh: '工作簿里还没有数据', en: 'No data in this workbook yet' },
  'addin.no-data': {
    zh: '没有找到带内容的工作表。',
    en: 'No sheet with content was found.',
  },
  'addin.no-data.advice': {
    zh: '打开有客户、订单或触达记录的工作簿，或插入示例数据试一试。',
    en: 'Open a workbook with customers, orders or touches, or insert the sample data.',
  },
  'addin.connection.title': { zh: '与 Excel 的连接断了', en: 'The connection to Excel was lost' },
  'addin.connection': {
    zh: 'Excel 没有回应，可能是网络中断，或会话过期。',
    en: 'Excel did not answer; the network may be down or the session over.',
  },
  'addin.connection.advice': {
    zh: '检查网络，等一会儿再试。仍然不行就重新打开工作簿。',
    en: 'Check the network and try again in a moment. If it stays so, reopen the workbook.',
  },
  'addin.busy.title': { zh: 'Excel 正忙', en: 'Excel is busy' },
  'addin.busy': {
    zh: 'Excel 正在做别的事，暂时不接受新的操作。',
    en: 'Excel is doing something else and takes nothing new for now.',
  },
  'addin.busy.advice': { zh: '稍等片刻，再试一次。', en: 'Wait a moment, then try again.' },
  'addin.link-gone.title': { zh: '找不到这些单元格', en: 'These cells are gone' },
  'addin.link-gone': {
    zh: '「{sheet}」不在工作簿里了。',
    en: '“{sheet}” is no longer in the workbook.',
  },
  'addin.link-gone.advice': {
    zh: '重新分析一次，就会再写出来。',
    en: 'Analyse again to write it anew.',
  },
  'addin.unknown.title': { zh: 'Excel 没有完成这一步', en: 'Excel did not complete this step' },
  'addin.unknown': {
    zh: 'Excel 报告了意外的错误（{code}）。',
    en: 'Excel reported an unexpected error ({code}).',
  },
  'addin.unknown.advice': {
    zh: '再试一次。如果总是这样，请把「详细信息」发给支持人员。',
    en: 'Try again. If it keeps happening, send the details to support.',
  },
});
