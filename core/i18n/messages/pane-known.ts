import { defineMessages } from '../define.ts';

/** “Know your customers”: what the task pane says around the parts of the mining step. */
export const paneKnownMessages = defineMessages({
  'pane.known.title': { zh: '了解客户', en: 'Know your customers' },
  'pane.known.lead': {
    zh: '从同一份数据里再往下看：买什么、走哪条路、有什么特征。点开任意一张卡看全部。',
    en: 'A closer look at the same data: what customers buy, which way they go, what sets them apart. Open any card for the whole of it.',
  },
  'pane.known.open': { zh: '了解客户', en: 'Know your customers' },
  'pane.known.teaser': {
    zh: '{n} 项：{parts}。打开时才计算。',
    en: '{n} {n|part|parts}: {parts}. Worked out when you open it.',
  },
  'pane.known.back': { zh: '返回结果', en: 'Back to results' },
  'pane.known.all': { zh: '全部卡片', en: 'All cards' },
  'pane.known.write': { zh: '把这些表写入工作簿', en: 'Write these sheets' },
  'pane.known.unwritten': {
    zh: '这些表还没有写入工作簿。写入后可以一起刷新、一起移除。',
    en: 'These sheets are not in the workbook yet. Once written, they are refreshed and removed with the others.',
  },
  'pane.known.stale': {
    zh: '写入之后数据改过，工作簿里的这些表还是旧的。',
    en: 'The data changed since these sheets were written.',
  },
  'pane.known.refresh': { zh: '刷新这些表', en: 'Refresh these sheets' },
  'pane.known.working': { zh: '正在计算：{part}', en: 'Working out: {part}' },
  'pane.known.step': { zh: '第 {at} 项，共 {of} 项', en: '{at} of {of}' },
  'pane.known.stop': { zh: '停止', en: 'Stop' },
  'pane.known.stopped': {
    zh: '还有 {n} 项没有计算。',
    en: '{n} {n|part is|parts are} not worked out yet.',
  },
  'pane.known.go-on': { zh: '继续计算', en: 'Go on' },
  'pane.known.show-all': { zh: '看全部', en: 'Show all' },
  'pane.known.show-all-of': { zh: '看全部：{part}', en: 'Show all: {part}' },
  'pane.known.more': {
    zh: '表里还有 {n:count} 行',
    en: '{n:count} more {n|row|rows} on the sheet',
  },
  'pane.known.notes': { zh: '口径与说明', en: 'Definitions and notes' },
  'pane.tags.title': { zh: '按标签找客户', en: 'Find customers by their tags' },
  'pane.tags.label': { zh: '标签', en: 'Tags' },
  'pane.tags.hint': {
    zh: '例如：VIP 且 沿海 且 非已退订',
    en: 'For example: VIP and coastal and not opted out',
  },
  'pane.tags.find': { zh: '查找', en: 'Find' },
  'pane.tags.working': { zh: '正在查找…', en: 'Looking…' },
  'pane.tags.more': {
    zh: '另有 {n:count} 位没有列出',
    en: '{n:count} more {n|customer|customers}, not listed',
  },
  'pane.personas.title': { zh: '画像图', en: 'Pictures' },
  'pane.personas.segment': { zh: '客群', en: 'Segment' },
  'pane.personas.picture': { zh: '画像图：{name}。{words}', en: 'Persona of {name}. {words}' },
  'pane.personas.larger': { zh: '放大', en: 'Enlarge' },
  'pane.personas.smaller': { zh: '缩回', en: 'Fit to pane' },
  'pane.known.missing': { zh: '没能做出来的部分', en: 'What could not be made' },
});
