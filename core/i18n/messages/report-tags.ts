import { defineMessages } from '../define.ts';

/** The sheets of tags, and the answer to a search for customers. */
export const reportTagsMessages = defineMessages({
  'report.tags.title': {
    zh: '标签：四级目录、客群特征与变化',
    en: 'Tags: catalogue, what tells segments apart, changes',
  },
  'report.tags.lead-lift': {
    zh: '「{segment}」里 {share} 是「{tag}」，其余客户只有 {rest}（{times} 倍，n = {n:count}）。',
    en: '{share} of {segment} have the tag “{tag}”, against {rest} of everyone else ({times} times, n = {n:count}).',
  },
  'report.tags.lead-only': {
    zh: '「{segment}」里 {share} 是「{tag}」，其余客户没有（n = {n:count}）。',
    en: '{share} of {segment} have the tag “{tag}”, and nobody else has it (n = {n:count}).',
  },
  'report.tags.lead': {
    zh: '{customers:count} 位客户，{tags:count} 个标签（{raw} 个原始、{fact} 个事实、{model} 个模型、{prediction} 个预测）。',
    en: '{customers:count} {customers|customer|customers}, {tags:count} tags: {raw} raw, {fact} facts, {model} by model, {prediction} predictions.',
  },
  'report.tags.standing': {
    zh: '全部标签截至 {asOf:date}，{expires:date} 到期，到期前请用新数据重新分析。',
    en: 'All tags stand as of {asOf:date} and expire on {expires:date}; run the analysis again on new data by then.',
  },
  'report.tags.segments': {
    zh: '各客群区别于其余客户的标签',
    en: 'What tells each segment from everyone else',
  },
  'report.tags.segment': { zh: '客群', en: 'Segment' },
  'report.tags.tag': { zh: '标签', en: 'Tag' },
  'report.tags.share-inside': { zh: '客群内占比', en: 'Share inside' },
  'report.tags.share-rest': { zh: '其余占比', en: 'Share in the rest' },
  'report.tags.lift': { zh: '提升度（倍）', en: 'Lift' },
  'report.tags.n-inside': { zh: 'n（客群）', en: 'n inside' },
  'report.tags.n-rest': { zh: 'n（其余）', en: 'n in the rest' },
  'report.tags.p': { zh: '校正 p', en: 'Adjusted p' },
  'report.tags.kind': { zh: '依据', en: 'Grounds' },
  'report.tags.kind-rule': { zh: '客群规则本身', en: 'Says the segment’s rule' },
  'report.tags.kind-beside': { zh: '规则之外', en: 'Beside the rule' },
  'report.tags.few': { zh: '样本不足，无法判断', en: 'Too few to tell' },
  'report.tags.no-rest': { zh: '没有足够的其余客户可比', en: 'Too few others to compare with' },
  'report.tags.none': { zh: '没有明显区别', en: 'Nothing stands out' },
  'report.tags.changes': {
    zh: '{from:date} 以来的变化：两天都在的 {customers:count} 位客户里，{moved:count} 位换了生命周期阶段。',
    en: 'Changes since {from:date}: of {customers:count} customers known on both days, {moved:count} are in another lifecycle stage.',
  },
  'report.tags.changes-quarter': {
    zh: '三个月前（{from:date}）以来的变化：两天都在的 {customers:count} 位客户里，{moved:count} 位换了生命周期阶段。',
    en: 'Changes since three months ago ({from:date}): of {customers:count} customers known on both days, {moved:count} are in another lifecycle stage.',
  },
  'report.tags.newcomers': {
    zh: '另有 {n:count} 位是之后才出现的。',
    en: 'Another {n:count} came later.',
  },
  'report.tags.no-segments': {
    zh: '没有各客群的标签对比。{reason}',
    en: 'No segments to tell apart by tags. {reason}',
  },
  'report.tags.no-changes': {
    zh: '没有更早的订单可比，看不出标签的变化。',
    en: 'There are no earlier orders to compare with, so no change of tags can be told.',
  },
  'report.tags.before': { zh: '当时', en: 'Then' },
  'report.tags.now': { zh: '现在', en: 'Now' },
  'report.tags.gained': { zh: '新增', en: 'Gained' },
  'report.tags.lost': { zh: '失去', en: 'Lost' },
  'report.tags.net': { zh: '净变化', en: 'Net' },
  'report.tags.migration': {
    zh: '生命周期阶段的迁移：行是 {from:date}，列是 {to:date}，单位为客户数',
    en: 'Lifecycle stages: rows at {from:date}, columns at {to:date}, in customers',
  },
  'report.tags.catalogue': { zh: '标签目录', en: 'Catalogue' },
  'report.tags.tier': { zh: '级别', en: 'Tier' },
  'report.tags.group': { zh: '类别', en: 'Group' },
  'report.tags.customers': { zh: '客户数', en: 'Customers' },
  'report.tags.share': { zh: '占比', en: 'Share' },
  'report.tags.coverage': { zh: '覆盖率', en: 'Coverage' },
  'report.tags.definition': { zh: '定义', en: 'Definition' },
  'report.tags.method': { zh: '方式', en: 'Made by' },
  'report.tags.owner': { zh: '来源', en: 'Owner' },
  'report.tags.id': { zh: '编号', en: 'Id' },
  'report.tags.expires': { zh: '到期', en: 'Expires' },
  'report.tags.method.rule': { zh: '规则', en: 'Rule' },
  'report.tags.method.model': { zh: '模型', en: 'Model' },
  'report.tags.owner.product': { zh: '自带', en: 'Built in' },
  'report.tags.owner.own': { zh: '您的', en: 'Yours' },
  'report.tags.shares-of': {
    zh: '占比 = 有该标签的客户 / 能判断的客户；覆盖率 = 能判断的客户 / 全部客户。「区别」指客群内占比 ≥ {share:limit} 且达到其余客户的 {lift} 倍、两比例检验（Benjamini–Hochberg 校正）p < {alpha}、两边各 ≥ {n} 位；规则本身说的标签不检验。这是相关，不是原因。',
    en: 'Share = customers with the tag / customers it can be told of; coverage = those it can be told of / all. A tag tells a segment apart when at least {share:limit} inside have it, {lift} times as often as the rest, with p < {alpha} in a two-proportion test (Benjamini–Hochberg) and at least {n} on either side; tags that say the segment’s rule are not tested. It is what goes together, not what causes it.',
  },
  'report.tags.prediction-note': {
    zh: '预测类标签是规则评分，不是概率。没有日期的字段（会员、城市、同意）按现在的值计，不算变化。',
    en: 'Predictions are rule scores, not probabilities. Fields without a date (membership, city, consent) count as they are now and never as a change.',
  },
  'report.tags.missing': { zh: '没有打的标签', en: 'Tags left out' },
  'report.tags.own-how': {
    zh: '要加自己的标签，在「Lens 设置」表的标签表里写名称和规则。',
    en: 'For tags of your own, give a name and a rule in the tag table of the sheet Lens Settings.',
  },

  'report.tag-table.title': { zh: '客户标签表', en: 'Tags of each customer' },
  'report.tag-table.lead': {
    zh: '每位客户一行，共 {customers:count} 位；空格表示没有，或无法判断。',
    en: 'One row a customer, {customers:count} in all; an empty cell means none, or cannot be told.',
  },
  'report.tag-table.cut': {
    zh: '只列累计消费最多的 {rows:count} 位，另有 {left:count} 位没有列出；用搜索可以找到任何一组客户。',
    en: 'Only the {rows:count} with most money in all are listed, {left:count} more are not; a search finds any group of customers.',
  },
  'report.tag-table.cluster': { zh: '聚类', en: 'Cluster' },
  'report.tag-table.customer': { zh: '客户编号', en: 'Customer' },

  'report.find.title': { zh: '客户搜索', en: 'Customer search' },
  'report.find.lead': {
    zh: '{reading}：{n:count} 位客户，占 {customers:count} 位的 {share}。',
    en: '{reading}: {n:count} {n|customer|customers}, {share} of {customers:count}.',
  },
  'report.find.none': {
    zh: '{reading}：{customers:count} 位客户里没有符合的。',
    en: '{reading}: none of {customers:count} {customers|customer|customers}.',
  },
  'report.find.unknown': {
    zh: '另有 {unknown:count} 位缺少所需的数据，无法判断，没有计入。',
    en: 'Of {unknown:count} more it cannot be told for want of data; they are not counted.',
  },
  'report.find.contactable': {
    zh: '其中可联系 {contactable:count} 位，占 {share}。',
    en: '{contactable:count} of them may be contacted, {share}.',
  },
  'report.find.value': {
    zh: '人均累计消费 {mean}，全部客户为 {all}。',
    en: 'On average they spent {mean} in all; everyone spent {all}.',
  },
  'report.find.segments': { zh: '所在客群', en: 'Their segments' },
  'report.find.share-found': { zh: '占找到的', en: 'Of those found' },
  'report.find.share-segment': { zh: '占该客群', en: 'Of the segment' },
  'report.find.customers': { zh: '客户（累计消费从高到低）', en: 'Customers, most money first' },
  'report.find.customers-by-key': {
    zh: '客户（没有订单，按编号排列）',
    en: 'Customers by key (there are no orders)',
  },
  'report.find.money': { zh: '累计消费', en: 'Money in all' },
  'report.find.recency': { zh: '距上次消费（天）', en: 'Days since last order' },
});
