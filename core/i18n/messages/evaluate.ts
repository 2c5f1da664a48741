import { defineMessages } from '../define.ts';

export const evaluateMessages = defineMessages({
  'evaluate.dimension.reach': { zh: '客户触达', en: 'Reach' },
  'evaluate.dimension.engagement': { zh: '客户参与', en: 'Engagement' },
  'evaluate.dimension.conversion': { zh: '转化效果', en: 'Conversion' },
  'evaluate.dimension.value': { zh: '价值贡献', en: 'Value' },
  'evaluate.dimension.feedback': { zh: '客户反馈', en: 'Feedback' },

  'evaluate.total': {
    zh: '合计数只列变化，不做检验',
    en: 'A total: change only, no test',
  },
  'evaluate.revenue-parts': {
    zh: '订单 {orders} 单，每单 {each}',
    en: 'Orders {orders}, each {each}',
  },
  'evaluate.per-day': {
    zh: '两期天数不同（{before} 天和 {after} 天），按日均算变化 {change}',
    en: 'Periods differ in length ({before} and {after} days); per day {change}',
  },
  'evaluate.interval.rate': {
    zh: '95% 区间 {low} 至 {high} 个百分点，p {p}',
    en: '95% interval {low} to {high} points, p {p}',
  },
  'evaluate.interval.money': {
    zh: '95% 区间 {low} 至 {high}，p {p}',
    en: '95% interval {low} to {high}, p {p}',
  },
  'evaluate.interval.score': {
    zh: '95% 区间 {low} 至 {high} 分，p {p}',
    en: '95% interval {low} to {high}, p {p}',
  },
  'evaluate.within.rate': {
    zh: '变化在正常波动内（{low} 至 {high} 个百分点，p {p}）',
    en: 'Within normal variation ({low} to {high} points, p {p})',
  },
  'evaluate.within.money': {
    zh: '变化在正常波动内（{low} 至 {high}，p {p}）',
    en: 'Within normal variation ({low} to {high}, p {p})',
  },
  'evaluate.within.score': {
    zh: '变化在正常波动内（{low} 至 {high} 分，p {p}）',
    en: 'Within normal variation ({low} to {high}, p {p})',
  },
  'evaluate.target-met-within.rate': {
    zh: '目标达成，但变化在正常波动内（{low} 至 {high} 个百分点，p {p}）',
    en: 'Target met, yet within normal variation ({low} to {high} points, p {p})',
  },
  'evaluate.target-met-within.money': {
    zh: '目标达成，但变化在正常波动内（{low} 至 {high}，p {p}）',
    en: 'Target met, yet within normal variation ({low} to {high}, p {p})',
  },
  'evaluate.target-met-within.score': {
    zh: '目标达成，但变化在正常波动内（{low} 至 {high} 分，p {p}）',
    en: 'Target met, yet within normal variation ({low} to {high}, p {p})',
  },
  'evaluate.not-after-holm': {
    zh: '单看这一项 p {p}，但多项一起检验，经 Holm 校正后不足以下结论',
    en: 'By itself p {p}, but not enough once the other tests are allowed for (Holm)',
  },
  'evaluate.sample-size': {
    zh: '要看清这么大的变化，每期样本约需 {n:count}',
    en: 'Seeing a change of this size takes an n of about {n:count} per period',
  },
  'evaluate.target-met': {
    zh: '目标达成',
    en: 'Target met',
  },
  'evaluate.too-few': {
    zh: '样本不足，无法判断：每期至少 {minimum}，现有 {before:count} 和 {after:count}',
    en: 'Too few to tell: {minimum} per period needed, have {before:count} and {after:count}',
  },
  'evaluate.no-n': {
    zh: '没有样本量，无法判断变化是否超出正常波动',
    en: 'Cannot be assessed: without n nobody can tell a change from normal variation',
  },
  'evaluate.no-spread': {
    zh: '有样本量，但没有标准差或明细，无法判断',
    en: 'Cannot be assessed: n is known, but not how far the values spread',
  },
  'evaluate.no-proportion': {
    zh: '这个比率不是人数或订单的占比，无法用样本量判断',
    en: 'Cannot be assessed: this rate is no share of people or orders',
  },
  'evaluate.no-variation': {
    zh: '数值之间没有差异，或只有一个数值，无法判断',
    en: 'Cannot be assessed: the values do not vary, or there is only one',
  },
  'evaluate.no-before': {
    zh: '没有活动前数值，无法比较',
    en: 'Cannot be compared: there is no value before',
  },
  'evaluate.no-after': {
    zh: '没有活动后数值，无法比较',
    en: 'Cannot be compared: there is no value after',
  },

  'evaluate.printed-change.rate': {
    zh: '写的是 {printed}，按数字算是 {difference} 个百分点（相对 {relative}）',
    en: 'Prints {printed}; the numbers give {difference} points ({relative} relative)',
  },
  'evaluate.printed-change.plain': {
    zh: '写的是 {printed}，按数字算是 {relative}（差 {difference}）',
    en: 'Prints {printed}; the numbers give {relative} (a difference of {difference})',
  },
  'evaluate.printed-target.rate': {
    zh: '写的是 {printed}，按数字算与目标相差 {difference} 个百分点（相对 {relative}）',
    en: 'Prints {printed}; against the target the numbers give {difference} points ({relative} relative)',
  },
  'evaluate.printed-target.plain': {
    zh: '写的是 {printed}，按数字算与目标相差 {relative}（差 {difference}）',
    en: 'Prints {printed}; against the target the numbers give {relative} (a difference of {difference})',
  },

  'evaluate.flagged': {
    zh: '评估表里有 {n} 处写的数字与数据算出来的不一致，已标出。',
    en: '{n} printed {n|figure|figures} in the evaluation table {n|does|do} not follow from the numbers; marked in place.',
  },
  'evaluate.read-as-percent': {
    zh: '「{metric}」是比率，大于 1 的数按百分数读：5 读作 5%。',
    en: '“{metric}” is a rate; numbers above 1 were read as percent: 5 as 5%.',
  },
  'evaluate.rows-without-n': {
    zh: '{n} 个指标没有样本量，无法判断变化是否超出正常波动。在表里加上「n（前）」和「n（后）」两列即可。',
    en: '{n} {n|metric has|metrics have} no sample size, so nobody can tell a change from normal variation. Add the columns “n before” and “n after”.',
  },
  'evaluate.change-not-effect': {
    zh: '前后对比说明变化，不说明变化由活动引起。没有对照组；下次留出 10% 不触达即可判断。',
    en: 'Before and after show a change, not that the campaign caused it: without a control group this is a change. Hold out 10% next time to find out.',
  },
  'evaluate.method': {
    zh: '比率写个百分点（括号内为相对变化），数量和金额写 %，评分写分。比率：两比例 z 检验（期望数不足 5 时用 Fisher 精确检验），区间用 Newcombe；客单价和评分：Welch t；p 值经 Holm 校正。',
    en: 'Rates in points (relative change in brackets), counts and money in %, scores in points. Rates: two-proportion z (Fisher exact where an expected count is below 5), intervals by Newcombe; order value and scores: Welch t; p-values after Holm.',
  },
  'evaluate.before-period': {
    zh: '活动前期为 {from} 至 {to}。',
    en: 'Before is {from} to {to}.',
  },
  'evaluate.different-length': {
    zh: '两期天数不同：前期 {before} 天，活动期 {after} 天。合计数另给日均变化。',
    en: 'The periods differ in length: {before} days before, {after} after. Totals are also compared per day.',
  },
  'evaluate.periods-overlap': {
    zh: '前期与活动期有重叠的日期，重叠部分两边都算了，请改用不重叠的日期。',
    en: 'The periods share days, which count on both sides. Choose days that do not overlap.',
  },
  'evaluate.same-customers': {
    zh: '活动期触达的客户中 {share:percent} 在前期也被触达；检验按两组独立客户计。',
    en: '{share:percent} of the customers reached were also reached before; the tests treat the two periods as independent.',
  },
  'evaluate.metrics-missing': {
    zh: '数据里没有这些指标所需的列，未列入评估：{metrics}。',
    en: 'Left out for want of data: {metrics}.',
  },
  'evaluate.targets-unknown': {
    zh: '这些目标不对应任何已计算的指标，没有用上：{metrics}。',
    en: 'These targets name no metric that is computed, so they were not used: {metrics}.',
  },
});
