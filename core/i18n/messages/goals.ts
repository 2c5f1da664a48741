import { defineMessages } from '../define.ts';

/** Goals and metrics list. */
export const goalsMessages = defineMessages({
  'goals.type.launch': { zh: '新品推广', en: 'Launch' },
  'goals.type.activation': { zh: '客户促活', en: 'Activation' },
  'goals.type.holiday': { zh: '节日促销', en: 'Holiday sale' },
  'goals.type.win-back': { zh: '流失召回', en: 'Win-back' },

  'goals.dimension.attributes': { zh: '客户属性', en: 'Attributes' },
  'goals.dimension.behaviour': { zh: '客户行为', en: 'Behaviour' },
  'goals.dimension.value': { zh: '客户价值', en: 'Value' },
  'goals.dimension.response': { zh: '客户响应', en: 'Response' },

  'goals.goal.awareness': { zh: '让目标客户知道新品', en: 'Make the product known' },
  'goals.goal.trial': { zh: '拿到第一批购买', en: 'Win the first buyers' },
  'goals.goal.fit': { zh: '看新品是否被接受', en: 'See whether it is liked' },
  'goals.goal.engage': { zh: '让客户动起来', en: 'Get customers moving' },
  'goals.goal.habit': { zh: '养成复购习惯', en: 'Make buying a habit' },
  'goals.goal.worth': { zh: '提高每位客户的价值', en: 'Raise what a customer is worth' },
  'goals.goal.sales': { zh: '做大销售额', en: 'Sell more' },
  'goals.goal.convert': { zh: '把触达变成订单', en: 'Turn reach into orders' },
  'goals.goal.keep': { zh: '留住活动带来的客户', en: 'Keep the customers it brings' },
  'goals.goal.contact': { zh: '重新联系上客户', en: 'Get in touch again' },
  'goals.goal.return': { zh: '让他们再买一次', en: 'Have them buy again' },
  'goals.goal.stay': { zh: '不再流失', en: 'Keep them from leaving again' },

  'goals.reason-name': {
    zh: '活动名称「{name}」里有「{word}」',
    en: 'the name “{name}” says “{word}”',
  },
  'goals.reason-back': {
    zh: '活动期 {n:count} 位买家里，{back:percent} 在活动前至少 90 天没有下单',
    en: '{back:percent} of the {n:count} buyers of the campaign had not ordered for 90 days or more',
  },
  'goals.reason-first': {
    zh: '活动期 {n:count} 位买家里，{first:percent} 是第一次下单',
    en: '{first:percent} of the {n:count} buyers of the campaign ordered for the first time',
  },
  'goals.reason-buyers': {
    zh: '活动期 {n:count} 位买家多为近期买过的老客户（首单 {first:percent}，久未下单 {back:percent}）',
    en: 'most of the {n:count} buyers of the campaign had bought not long before (first order {first:percent}, back after 90 days {back:percent})',
  },
  'goals.reason-none': {
    zh: '活动名称和活动期买家都看不出类型，先按最通用的一类列',
    en: 'neither a name nor enough buyers of campaign days tell, so this is the most general type',
  },

  'goals.not-in-data': { zh: '数据里没有：{add}', en: 'Not in your data: {add}' },
  'goals.add-column': {
    zh: '请在{sheet}里加上{columns}列',
    en: 'add {n|a column|columns} {columns} to {sheet}',
  },
  'goals.sheet.customers': { zh: '客户表', en: 'the customers sheet' },
  'goals.sheet.orders': { zh: '订单表', en: 'the orders sheet' },
  'goals.sheet.refunds': { zh: '退款表', en: 'the refunds sheet' },
  'goals.sheet.touches': { zh: '触达／行为记录', en: 'a sheet of touches' },
  'goals.sheet.stages': { zh: '转化表', en: 'the conversion table' },
  'goals.sheet.feedback': { zh: '反馈表', en: 'a feedback sheet' },
  'goals.sheet.costs': { zh: '花费表', en: 'a cost sheet' },
  'goals.sheet.targets': { zh: '指标表', en: 'the metric table' },
  'goals.sheet.segments': { zh: '客群表', en: 'the segment table' },
  'goals.sheet.settings': { zh: '设置表', en: 'the settings sheet' },
  'goals.sheet.result': { zh: '结果表', en: 'the result sheet' },
  'goals.sheet.unknown': { zh: '数据表', en: 'a data sheet' },

  'goals.typed': {
    zh: '活动前后数值取自您填写的指标表。',
    en: 'Values before and after are those of your own metric table.',
  },
  'goals.no-campaign': {
    zh: '还没有设置活动日期，所以没有基线，当前值为全部日期的数值。填上活动开始和结束日期后重新计算即可。',
    en: 'No campaign days are set, so there is no baseline and current values are over all days. Set the campaign’s start and end and run again.',
    pane: {
      zh: '还没有设置活动日期，所以没有基线，当前值为全部日期的数值。在设置里填上活动日期，再刷新即可。',
      en: 'No campaign days are set, so there is no baseline and current values are over all days. Set the campaign’s days and refresh.',
    },
  },

  'report.goals.title': { zh: '营销活动分析目标与指标清单', en: 'Goals and metrics list' },
  'report.goals.lead-set': {
    zh: '活动类型「{type}」：{goals} 个目标、{metrics} 项指标，其中 {told} 项您的数据算得出，{targets} 项有目标值。',
    en: 'Campaign type: {type}. {goals} goals, {metrics} metrics; your data gives {told} of them, {targets} {targets|has a target|have a target}.',
  },
  'report.goals.lead-proposed': {
    zh: '建议的活动类型「{type}」（{reason}；可在设置里改）：{goals} 个目标、{metrics} 项指标，其中 {told} 项您的数据算得出，{targets} 项有目标值。',
    en: 'Proposed campaign type: {type} ({reason}; change it in the settings). {goals} goals, {metrics} metrics; your data gives {told} of them, {targets} {targets|has a target|have a target}.',
  },
  'report.goals.goal': { zh: '目标', en: 'Goal' },
  'report.goals.judged-by': { zh: '看哪项指标', en: 'Judged by' },
  'report.goals.also': { zh: '同时看', en: 'Also watch' },
  'report.goals.baseline': { zh: '基线（活动前）', en: 'Baseline (before)' },
  'report.goals.baseline-n': { zh: '基线 n', en: 'Baseline n' },
  'report.goals.target': { zh: '目标值', en: 'Target' },
  'report.goals.suggested': { zh: '建议目标', en: 'Suggested target' },
  'report.goals.current': { zh: '当前值', en: 'Current' },
  'report.goals.current-all': { zh: '全部数据', en: 'All data' },
  'report.goals.current-n': { zh: '当前 n', en: 'Current n' },
  'report.goals.dimension': { zh: '维度', en: 'Dimension' },
  'report.goals.metric': { zh: '指标', en: 'Metric' },
  'report.goals.serves': { zh: '服务的目标', en: 'Goals it serves' },
  'report.goals.definition': { zh: '定义', en: 'Definition' },
  'report.goals.formula': { zh: '公式', en: 'Formula' },
  'report.goals.columns': { zh: '来源列', en: 'Source columns' },
  'report.goals.all-days': { zh: '（全部日期）', en: ' (all days)' },
  'report.goals.metrics-title': { zh: '指标清单，按四个维度', en: 'Metrics by dimension' },
  'report.goals.attributes-title': {
    zh: '客户属性：用来拆分以上指标的列',
    en: 'Attributes: columns to split these metrics by',
  },
  'report.goals.attribute': { zh: '属性', en: 'Attribute' },
  'report.goals.known': { zh: '有值的客户', en: 'Customers with a value' },
  'report.goals.coverage': { zh: '覆盖率', en: 'Coverage' },
  'report.goals.values': { zh: '取值数', en: 'Values' },
  'report.goals.periods': {
    zh: '基线 {before}，活动期 {campaign}；n 为该数值依据的客户、订单、券或评分数。',
    en: 'Baseline {before}, campaign {campaign}. n: customers, orders, coupons or scores the value rests on.',
  },
  'report.goals.suggestion-note': {
    zh: '「建议目标」只在没有目标值时给出，供参考：比基线好一成；满意度有上限，取同样样本量下刚好能与偶然波动区分的差距（5% 水平、80% 把握）。目标由您来定，请写在设置里的目标表。',
    en: 'A suggested target is given only where there is none: a tenth better than the baseline; for scores, which have a ceiling, what two periods of this size can just tell from chance (5% level, 80% power). Targets are yours to set, in the target table of the settings.',
  },
  'report.goals.faint': {
    zh: '{metrics}：以这样的样本量，好一成还分不出是变化还是偶然波动；想下结论，需要更大的差距或更多样本。',
    en: '{metrics}: with so few behind them, a tenth better could not be told from chance; a verdict needs a larger change or a larger sample.',
  },
  'report.goals.dictionary-note': {
    zh: '定义和公式来自同一份指标词典，其他各表、自定义函数和提问都用它。',
    en: 'Definitions and formulas come from the one metric dictionary that every sheet, function and answer uses.',
  },
});
