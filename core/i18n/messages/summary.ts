import { defineMessages } from '../define.ts';

/** The campaign in one message. */
export const summaryMessages = defineMessages({
  'summary.nothing': {
    zh: '工作簿里还没有可以汇总的数据：既没有客群，也没有转化路径或指标。',
    en: 'There is nothing to sum up yet: the workbook gives no segments, no path and no figures.',
  },
  'summary.campaign': { zh: '活动', en: 'Campaign' },
  'summary.all-data': { zh: '全部数据', en: 'All data' },
  'summary.headline': { zh: '{name}：{what}', en: '{name}: {what}' },
  'summary.headline-up': { zh: '{names}上升', en: '{names} up' },
  'summary.headline-down': { zh: '{names}下降', en: '{names} down' },
  'summary.headline-join': { zh: '，', en: ', ' },
  'summary.list-last': { zh: '和', en: ' and ' },
  'summary.headline-too-few': {
    zh: '样本不足，无法判断变化',
    en: 'too few to tell a change',
  },
  'summary.headline-within': {
    zh: '没有超出正常波动的变化',
    en: 'no change beyond normal variation',
  },
  'summary.headline-untold': {
    zh: '无法判断有没有变化',
    en: 'whether anything changed can’t be told',
  },
  'summary.headline-totals': { zh: '只有合计数的变化', en: 'only totals can be compared' },
  'summary.headline-figure': { zh: '{figure} {value}', en: '{figure} {value}' },
  'summary.headline-no-figures': {
    zh: '还没有可以比较的数字',
    en: 'no figures to compare yet',
  },
  'summary.days': { zh: '{from} – {to}', en: '{from} – {to}' },
  'summary.against-days': {
    zh: '{days}，对比前 {n} 天',
    en: '{days}, against the {n} {n|day|days} before',
  },
  'summary.against': { zh: '{days}，对比 {before}', en: '{days}, against {before}' },
  'summary.as-of': { zh: '截至 {day}', en: 'as of {day}' },
  'summary.n': { zh: 'n = {n:count}', en: 'n = {n:count}' },
  'summary.standing-join': { zh: ' · ', en: ' · ' },
  'summary.no-campaign': {
    zh: '没有设定活动日期，以下是全部数据',
    en: 'no campaign dates are set; this is all data',
  },
  'summary.hidden': { zh: '已隐藏', en: 'hidden' },
  'summary.too-few': { zh: '样本不足，无法判断', en: 'too few to tell' },
  'summary.target-met': { zh: '{value}，达成', en: '{value}, met' },
  'summary.target-missed': { zh: '{value}，未达成', en: '{value}, missed' },

  'summary.segment-grew': {
    zh: '「{segment}」{before:count} → {now:count} 人（多 {change:count} 人）',
    en: '{segment}: {before:count} → {now:count} people ({change:count} more)',
  },
  'summary.segment-shrank': {
    zh: '「{segment}」{before:count} → {now:count} 人（少 {change:count} 人）',
    en: '{segment}: {before:count} → {now:count} people ({change:count} fewer)',
  },
  'summary.segments-still': {
    zh: '活动开始以来，没有客群的人数变化超过 {few} 人',
    en: 'since the campaign began, no segment has grown or shrunk by more than {few} people',
  },
  'summary.segment-size': {
    zh: '「{segment}」{n:count} 人，占 {share:percent}',
    en: '{segment}: {n:count} people, {share:percent}',
  },
  'summary.segment-typed': {
    zh: '「{segment}」占 {share:percent}（手填，没有人数）',
    en: '{segment}: {share:percent} (as typed, no n)',
  },

  'summary.channel-best': {
    zh: '最高：{channel} {rate:percent}（{hits:count} / {n:count} 人）',
    en: 'Highest: {channel} {rate:percent} ({hits:count} of {n:count})',
  },
  'summary.channel-worst': {
    zh: '最低：{channel} {rate:percent}（{hits:count} / {n:count} 人）',
    en: 'Lowest: {channel} {rate:percent} ({hits:count} of {n:count})',
  },
  'summary.channels-differ': {
    zh: '相差 {points} 个百分点，超出正常波动（p {p}，已按 {pairs} 对渠道校正）',
    en: 'A gap of {points} points, beyond normal variation (p {p}, allowing for {pairs} {pairs|pair|pairs} of channels)',
  },
  'summary.channels-alike': {
    zh: '相差 {points} 个百分点，在正常波动内，无法判断谁更高',
    en: 'A gap of {points} points is within normal variation: it doesn’t tell which is higher',
  },
  'summary.channels-few': {
    zh: '渠道样本不足，无法比较：每个渠道至少需要 {minimum} 人',
    en: 'Too few to compare channels: each needs {minimum} people',
  },
  'summary.channels-left-out': {
    zh: '另有 {n} 个渠道已隐藏，没有参加比较：从它们的数字可以推出 1–10 人的小组',
    en: '{n} more {n|channel is|channels are} hidden and not compared: a group of 1–10 people could be worked out from {n|it|them}',
  },
  'summary.channels-hidden': {
    zh: '渠道数字已隐藏：从中可以推出 1–10 人的小组',
    en: 'Channel figures are hidden: a group of 1–10 people could be worked out from them',
  },

  'summary.action-n': { zh: '{n:count} 人', en: '{n:count} people' },
  'summary.action-n-value': { zh: 'n = {n:count}', en: 'n = {n:count}' },
  'summary.caveat-control': {
    zh: '没有对照组：这是变化，不能说是活动带来的。',
    en: 'No control group: this is a change, not an effect.',
  },
  'summary.caveat-few': {
    zh: '样本不足，无法判断：{names}（每期至少 {minimum}）。',
    en: 'Too few to tell: {names} (each period needs {minimum}).',
  },
  'summary.caveat-hidden': {
    zh: '1–10 人的小组不显示人数和比例，以免认出个人。',
    en: 'Groups of 1–10 people are hidden so nobody can be recognised.',
  },
  'summary.caveat-segments': {
    zh: '客群人数是两天各自的计数，不做检验：活动开始前一天和截至日。',
    en: 'Segment sizes are counts on two days, not tested: the day before the campaign and the as-of day.',
  },
  'summary.detail-figures': { zh: '全部指标', en: 'All figures' },
  'summary.p-below': { zh: '< 0.001', en: '< 0.001' },
  'summary.p-is': { zh: '= {p}', en: '= {p}' },
});
