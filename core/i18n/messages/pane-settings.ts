import { defineMessages } from '../define.ts';

/** The settings screen of the pane. */
export const paneSettingsMessages = defineMessages({
  'pane.settings.title': { zh: '设置', en: 'Settings' },
  'pane.settings.data': { zh: '数据', en: 'Data' },
  'pane.settings.segments': { zh: '分群阈值', en: 'Segment thresholds' },
  'pane.settings.path': { zh: '转化路径', en: 'Conversion path' },
  'pane.settings.tests': { zh: '结论', en: 'Verdicts' },
  'pane.settings.none': {
    zh: '读取工作簿之后，这里可以改其余设置。',
    en: 'More settings stand here once the workbook is read.',
  },
  'pane.settings.net': { zh: '冲减：从客户金额里减去', en: 'net: taken off the customer’s money' },
  'pane.settings.exclude': { zh: '剔除：退款行不计', en: 'exclude: leave refund rows out' },
  'pane.settings.drop': { zh: '去重', en: 'drop' },
  'pane.settings.keep': { zh: '保留', en: 'keep' },
  'pane.settings.automatic': { zh: '自动', en: 'automatic' },
  'pane.settings.best': {
    zh: '最远一次：走得最远的那次进入',
    en: 'best: the entry that got furthest',
  },
  'pane.settings.first': { zh: '首次进入：只看第一次', en: 'first: the first entry only' },
  'pane.settings.strict': { zh: '严格连续：中间没有别的事件', en: 'strict: nothing in between' },
  'pane.settings.any': { zh: '不分先后', en: 'any: whatever the order' },
  'pane.settings.by-none': { zh: '不拆分', en: 'none' },
  'pane.settings.by-channel': {
    zh: '渠道：按首次触达的渠道',
    en: 'channel: by channel of first touch',
  },
  'pane.settings.unit': { zh: '时间单位', en: 'Unit of time' },
  'pane.settings.days': { zh: '天', en: 'days' },
  'pane.settings.hours': { zh: '小时', en: 'hours' },
  'pane.settings.minutes': { zh: '分钟', en: 'minutes' },
  'pane.settings.seconds': { zh: '秒', en: 'seconds' },
  'pane.settings.no-limit': { zh: '不限', en: 'no limit' },
  'pane.settings.date-wanted': {
    zh: '请填日期，如 2026-06-26。',
    en: 'Enter a date, such as 2026-06-26.',
  },
  'pane.settings.money-wanted': {
    zh: '请填不小于 0 的金额。',
    en: 'Enter an amount of 0 or more.',
  },
  'pane.settings.whole-wanted': {
    zh: '请填不小于 {least} 的整数。',
    en: 'Enter a whole number of {least} or more.',
  },
  'pane.settings.alpha-wanted': {
    zh: '请填 0 和 1 之间的数，如 0.05。',
    en: 'Enter a number between 0 and 1, such as 0.05.',
  },
  'pane.settings.above-zero': {
    zh: '请填大于 0 的数。',
    en: 'Enter a number above 0.',
  },
  'pane.settings.sign-wanted': {
    zh: '货币符号最多 8 个字符。',
    en: 'A currency sign has at most 8 characters.',
  },
  'pane.settings.low-above-high': {
    zh: '低客单价高于高客单价，潜力客户不会有人。',
    en: 'The low order value lies above the high one, so nobody can be a potential customer.',
  },
  'pane.settings.steps-own': { zh: '自己定步骤', en: 'Own steps' },
  'pane.settings.steps-found': { zh: '从数据里找', en: 'Found in the data' },
  'pane.settings.step': { zh: '步骤 {n}', en: 'Step {n}' },
  'pane.settings.step-label': { zh: '步骤 {n} 的名称', en: 'Name of step {n}' },
  'pane.settings.step-events': { zh: '步骤 {n} 的事件', en: 'Events of step {n}' },
  'pane.settings.step-events-hint': {
    zh: '事件名，多个用 | 隔开',
    en: 'Event names, separated by |',
  },
  'pane.settings.step-add': { zh: '加一步', en: 'Add a step' },
  'pane.settings.step-remove': { zh: '去掉步骤 {n}', en: 'Remove step {n}' },
  'pane.settings.steps-wanted': {
    zh: '至少两步，每步要有名称和事件；填好后点「采用这些步骤」。',
    en: 'At least two steps, each with a name and events; then press “Use these steps”.',
  },
  'pane.settings.steps-apply': { zh: '采用这些步骤', en: 'Use these steps' },
  'pane.settings.sheet-title': { zh: '「Lens 设置」表', en: 'The sheet Lens Settings' },
  'pane.settings.sheet': {
    zh: '同样的设置也在工作簿的「Lens 设置」表里，写入结果时更新。在那张表里改了之后，点「刷新结果」就按新设置算。',
    en: 'The same settings stand on the sheet Lens Settings, updated when results are written. After editing them there, press Refresh.',
  },
  'pane.settings.open-sheet': { zh: '打开设置表', en: 'Open the settings sheet' },
  'pane.settings.sheet-later': {
    zh: '写入结果后才有设置表。',
    en: 'The sheet is made when results are written.',
  },
  'pane.settings.remove-title': { zh: '移除结果', en: 'Remove results' },
  'pane.settings.remove': {
    zh: '只移除本加载项写的工作表。',
    en: 'Only sheets this add-in made are removed.',
  },
  'pane.settings.about': { zh: '关于', en: 'About' },
  'pane.settings.privacy': {
    zh: '数据不离开这个工作簿：全部在本机计算，不上传，不联网分析。',
    en: 'No data leaves this workbook: everything is computed on this computer, nothing is uploaded.',
  },
  'pane.settings.version': { zh: '版本 {version}', en: 'Version {version}' },
  'pane.settings.sheet-name': { zh: '设置', en: 'Settings' },
});
