/** The languages of the page. */
export type Language = 'zh' | 'en';

const MESSAGES = {
  title: { zh: 'Campaign Lens 试用台', en: 'Campaign Lens playground' },
  promise: {
    zh: '模拟的 Excel，文件只留在这台电脑上',
    en: 'A stand-in for Excel; files stay on this computer',
  },
  open: { zh: '打开 .xlsx', en: 'Open your .xlsx' },
  'demo-zh': { zh: '演示数据（中文）', en: 'Demo (Chinese)' },
  'demo-en': { zh: '演示数据（英文）', en: 'Demo (English)' },
  blank: { zh: '空白工作簿', en: 'Blank' },
  download: { zh: '下载结果', en: 'Download result' },
  language: { zh: '语言', en: 'Language' },
  width: { zh: '窗格宽度', en: 'Pane width' },
  pixels: { zh: '{n} 像素', en: '{n} px' },
  ribbon: { zh: '营销洞察', en: 'Campaign Lens' },
  analyse: { zh: '分析', en: 'Analyse' },
  segments: { zh: '客户分群', en: 'Segments' },
  funnel: { zh: '转化路径', en: 'Funnel' },
  evaluate: { zh: '效果评估', en: 'Evaluate' },
  settings: { zh: '设置', en: 'Settings' },
  refresh: { zh: '刷新结果', en: 'Refresh' },
  remove: { zh: '移除结果', en: 'Remove results' },
  sheets: { zh: '工作表', en: 'Sheets' },
  cells: { zh: '单元格', en: 'Cells' },
  reference: { zh: '选中的单元格', en: 'Selected cell' },
  formula: { zh: '公式栏', en: 'Formula bar' },
  'pane-title': { zh: 'Campaign Lens 窗格', en: 'Campaign Lens pane' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  'open-failed': {
    zh: '打不开这个文件：请用 Excel 另存为 .xlsx 再试。',
    en: 'This file can’t be opened: save it as .xlsx in Excel and try again.',
  },
  'save-failed': { zh: '结果没能存成文件。', en: 'The result could not be saved as a file.' },
  refused: {
    zh: 'Excel 不接受这次修改：工作表受保护。',
    en: 'Excel refuses this change: the sheet is protected.',
  },
  'no-answer': {
    zh: '窗格没有打开，或不认识这个按钮。',
    en: 'The pane is not open, or does not know this button.',
  },
  'result-name': { zh: '{name}-结果.xlsx', en: '{name}-result.xlsx' },
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof MESSAGES;

/** A sentence in a language; `{n}` and `{name}` are filled in. */
export function say(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
