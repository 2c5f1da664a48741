import { defineMessages } from '../define.ts';

export const botAlertsMessages = defineMessages({
  'bot.alerts-sentence-below': {
    zh: '「{words}」低于 {value} 时，{channel}提醒。',
    en: 'When “{words}” is below {value}, alert {channel}.',
  },
  'bot.alerts-sentence-above': {
    zh: '「{words}」超过 {value} 时，{channel}提醒。',
    en: 'When “{words}” is above {value}, alert {channel}.',
  },
  'bot.alerts-sentence-unusual': {
    zh: '「{words}」有异常变化时，{channel}提醒。',
    en: 'When “{words}” changes unusually, alert {channel}.',
  },
  'bot.alerts-below': {
    zh: '「{words}」低于 {value}。\n{answer}\n{standing}',
    en: '“{words}” is below {value}.\n{answer}\n{standing}',
  },
  'bot.alerts-above': {
    zh: '「{words}」超过 {value}。\n{answer}\n{standing}',
    en: '“{words}” is above {value}.\n{answer}\n{standing}',
  },
  'bot.alerts-unusual-down': {
    zh: '▼ 「{words}」异常下降：{from} 至 {to} 为 {value}；按之前 {weeks} 周的波动，应在 {low} 到 {high} 之间。',
    en: '▼ “{words}” is unusually low: {value} from {from} to {to}; the {weeks} weeks before let expect {low} to {high}.',
  },
  'bot.alerts-unusual-up': {
    zh: '▲ 「{words}」异常上升：{from} 至 {to} 为 {value}；按之前 {weeks} 周的波动，应在 {low} 到 {high} 之间。',
    en: '▲ “{words}” is unusually high: {value} from {from} to {to}; the {weeks} weeks before let expect {low} to {high}.',
  },
  'bot.alerts-two-weeks': {
    zh: '这是最近两周每周的平均。',
    en: 'This is the weekly average of the last two weeks.',
  },
  'bot.alerts-moved': { zh: '变动来自：{answer}', en: 'What moved it: {answer}' },
  'bot.alerts-only-a-change': {
    zh: '这只说明变了，不说明原因。',
    en: 'This says that it changed, not why.',
  },
  'bot.alerts-standing': {
    zh: '{workbook}，数据截至 {asOf}',
    en: '{workbook}, data as of {asOf}',
  },
  'bot.alerts-figure-rate': { zh: '{value:percent}', en: '{value:percent}' },
  'bot.alerts-figure-count': { zh: '{value:count}', en: '{value:count}' },
  'bot.alerts-figure-amount': { zh: '{value:money}', en: '{value:money}' },

  'bot.alerts-past-what': {
    zh: '什么情况下提醒？例如「销售额低于10万时提醒我」「转化率异常变化时提醒我」。',
    en: 'Alert on what? For example “tell me when revenue is below 100,000” or “when conversion changes unusually”.',
  },
  'bot.alerts-which-figure': {
    zh: '提醒哪个指标？例如「转化率低于5%时提醒我」。',
    en: 'Which figure? For example “alert me when conversion is below 5%”.',
  },
  'bot.alerts-one-figure': {
    zh: '提醒只能盯一个数字，不能按渠道、城市等拆开。可以说「抖音的销售额低于10万时提醒我」。',
    en: 'An alert watches one number, not a list by channel or city. “Alert me when revenue of Douyin is below 100,000” works.',
  },
  'bot.alerts-no-history': {
    zh: '客群的人数和占比只有当前值，没有按周的历史，判断不了是否异常。可以改用一个数值，例如「高价值客户占比低于3%时提醒我」。',
    en: 'The size of a segment is known for now only, not week by week, so unusual can’t be told. A value works: “alert me when the share of high-value customers is below 3%”.',
  },
  'bot.alerts-no-percent': {
    zh: '这个指标不是百分比，请给一个数值，例如「销售额低于10万时提醒我」。',
    en: 'This figure is not in per cent. Please give a number, as in “alert me when revenue is below 100,000”.',
  },
  'bot.alerts-percent': {
    zh: '这个指标是百分比。是 {value} 吗？请带上百分号再说一次。',
    en: 'This figure is in per cent. {value}? Please say it again with the percent sign.',
  },
});
