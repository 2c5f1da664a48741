import { defineMessages } from '../define.ts';

/** What the task pane says of results. */
export const paneResultsMessages = defineMessages({
  'pane.tab-results': { zh: '结果', en: 'Results' },

  'pane.results.none-title': { zh: '还没有结果', en: 'No results yet' },
  'pane.results.none': {
    zh: '先读取工作簿，再分析，这里就会显示关键数字、客群和转化路径。',
    en: 'Read the workbook and analyse it; key figures, segments and the conversion path then appear here.',
  },
  'pane.results.to-data': { zh: '看看数据', en: 'Go to the data' },
  'pane.results.stale': {
    zh: '写入之后数据改过。工作簿里的结果还是旧的，请刷新。',
    en: 'The data changed since the results were written. Refresh to bring the workbook up to date.',
  },
  'pane.results.unwritten': {
    zh: '还没有写入工作簿。写入后，每个数字都能点到它的单元格。',
    en: 'Not written to the workbook yet. Once written, each figure links to its cell.',
  },
  'pane.results.figures': { zh: '关键数字', en: 'Key figures' },
  'pane.results.before': { zh: '前期 {value}', en: 'before {value}' },
  'pane.results.segments': { zh: '客户分群', en: 'Segments' },
  'pane.results.share': { zh: '占比', en: 'share' },
  'pane.results.customers': { zh: '人数', en: 'n' },
  'pane.results.segment': { zh: '客群', en: 'segment' },
  'pane.results.hidden': { zh: '人数太少，已隐藏', en: 'hidden, too few' },
  'pane.results.edit-rules': { zh: '修改分群规则', en: 'Edit the rules' },
  'pane.results.path': { zh: '转化路径', en: 'Conversion path' },
  'pane.results.path-customers': { zh: '客户数', en: 'customers' },
  'pane.results.went-on': { zh: '进入下一步', en: 'went on' },
  'pane.results.went-on-rate': { zh: '{rate} 进入下一步', en: '{rate} went on' },
  'pane.results.largest-loss': { zh: '，流失最多', en: ' — the largest loss' },
  'pane.results.evaluation': { zh: '效果评估', en: 'Evaluation' },
  'pane.results.missing': { zh: '没能做出来的部分', en: 'What could not be made' },
  'pane.results.notes': { zh: '需要留意', en: 'Worth knowing' },
  'pane.results.more-notes': {
    zh: '另外 {n} 条说明',
    en: '{n} more {n|note|notes}',
  },
  'pane.results.write': { zh: '写入工作簿', en: 'Write to the workbook' },
  'pane.results.refresh': { zh: '刷新结果', en: 'Refresh' },
  'pane.results.remove': { zh: '移除结果', en: 'Remove results' },
  'pane.results.remove-sure': {
    zh: '移除本加载项写的结果表和「Lens 设置」表？您自己的工作表不会动。',
    en: 'Remove the sheets this add-in made, Lens Settings included? Your own sheets stay as they are.',
  },
  'pane.results.remove-yes': { zh: '移除', en: 'Remove' },
  'pane.results.keep': { zh: '保留', en: 'Keep' },
  'pane.results.up': { zh: '上升', en: 'up' },
  'pane.results.down': { zh: '下降', en: 'down' },
  'pane.results.unknown': { zh: '无法判断', en: 'can’t tell' },
});
