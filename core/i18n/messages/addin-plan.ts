import { defineMessages } from '../define.ts';

/** What a run can make, over which days, and with which preset. */
export const addinPlanMessages = defineMessages({
  'addin.views.output.segments': { zh: '客户分群标签表', en: 'Segment tag table' },
  'addin.views.output.path': { zh: '客户转化路径分析表', en: 'Conversion path table' },
  'addin.views.output.evaluation': { zh: '活动效果评估汇总表', en: 'Evaluation summary' },
  'addin.views.output.customers': { zh: '客户明细', en: 'Customer list' },
  'addin.views.output.log': { zh: '清洗日志', en: 'Cleaning log' },
  'addin.views.output.mining': { zh: '了解客户的各张表', en: 'Know your customers' },
  'addin.views.output.segments-detail': {
    zh: '{n:count} 个客群，{customers:count} 位客户',
    en: '{n:count} {n|segment|segments}, {customers:count} {customers|customer|customers}',
  },
  'addin.views.output.segments-typed': {
    zh: '照手填的分群表列出 {n:count} 个客群',
    en: '{n:count} {n|segment|segments} as typed in the segment table',
  },
  'addin.views.output.path-detail': {
    zh: '{n:count} 步：{steps}',
    en: '{n:count} {n|step|steps}: {steps}',
  },
  'addin.views.output.evaluation-detail': {
    zh: '{n:count} 个指标，活动前后对比',
    en: '{n:count} {n|metric|metrics}, before and after',
  },
  'addin.views.output.customers-detail': {
    zh: '每位客户一行，共 {n:count} 行',
    en: 'One row a customer, {n:count} in all',
  },
  'addin.views.output.customers-none': {
    zh: '没有一张表有客户编号。',
    en: 'No sheet has a customer column.',
  },
  'addin.views.output.customers-many': {
    zh: '客户有 {n:count} 位，一张工作表放不下，各表的人数写成数值。',
    en: '{n:count} customers are too many for a sheet, so the figures stand as values.',
  },
  'addin.views.output.log-detail': {
    zh: '{n:count} 处改动，逐条列出位置、原值和新值',
    en: '{n:count} {n|change|changes} with place, old and new value',
  },
  'addin.views.output.not-yet': {
    zh: '还没有可分析的数据。',
    en: 'There is nothing to analyse yet.',
  },
  'addin.views.not-chosen.segments': {
    zh: '这次没有选客户分群。',
    en: 'Segments were not chosen for this run.',
  },
  'addin.views.not-chosen.path': {
    zh: '这次没有选转化路径。',
    en: 'The conversion path was not chosen for this run.',
  },
  'addin.views.not-chosen.evaluation': {
    zh: '这次没有选效果评估。',
    en: 'The evaluation was not chosen for this run.',
  },

  'addin.views.as-of-default': {
    zh: '默认：最后一笔订单的次日',
    en: 'By default, the day after the last order',
  },
  'addin.views.as-of-set': {
    zh: '由您指定；留空则为最后一笔订单的次日',
    en: 'Set by you; leave empty for the day after the last order',
  },
  'addin.views.campaign-none': {
    zh: '填写活动的第一天和最后一天，即可比较活动前后。',
    en: 'Enter the campaign’s first and last day to compare before and after.',
  },
  'addin.views.campaign-default': {
    zh: '{days:count} 天。对比期自动取前 {days:count} 天：{from} 至 {to}。',
    en: '{days:count} {days|day|days}. Compared with the {days:count} before, {from} to {to}.',
  },
  'addin.views.campaign-own': {
    zh: '{days:count} 天。对比期 {from} 至 {to}（{before:count} 天）。',
    en: '{days:count} {days|day|days}. Compared with {from} to {to} ({before:count} {before|day|days}).',
  },
  'addin.views.preset.template4': {
    zh: '模板分群（四类，其余补全）',
    en: 'Template (four groups, rest completed)',
  },
  'addin.views.preset.rfm11': { zh: 'RFM 11 群', en: 'RFM 11 (eleven groups)' },
  'addin.views.preset.cn8': {
    zh: 'RFM 8 类（与平均值比较）',
    en: 'RFM 8 (against the mean)',
  },
  'addin.views.preset.clv3': {
    zh: '价值三层（高、中、低）',
    en: 'Value tiers (high, medium, low)',
  },
  'addin.views.preset.lifecycle': { zh: '生命周期（六个阶段）', en: 'Lifecycle (six stages)' },
  'addin.views.preset.activity3': {
    zh: '活跃度（活跃、潜在、沉睡）',
    en: 'Activity (three groups)',
  },
  'addin.views.own-rules': { zh: '您改过的规则', en: 'Your own rules' },
});
