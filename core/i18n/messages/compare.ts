import { defineMessages } from '../define.ts';

/** Segments held against each other. */
export const compareMessages = defineMessages({
  'compare.rest': { zh: '其余客户', en: 'everyone else' },
  'compare.usual': { zh: '{label}（买得最多的）', en: '{label} (most often bought)' },
  'compare.segment': { zh: '{name}（{id}）', en: '{name} ({id})' },
  'compare.unknown-segment': {
    zh: '没有客群「{word}」。现有客群：{known}；也可以写 rest（其余客户）。',
    en: 'There is no segment “{word}”. Segments: {known}; “rest” means everyone else.',
  },
  'compare.unknown-segment-near': {
    zh: '没有客群「{word}」。是不是「{near}」？现有客群：{known}。',
    en: 'There is no segment “{word}”. Did you mean “{near}”? Segments: {known}.',
  },
  'compare.same-segment': {
    zh: '「{word}」不能和自己比较。请给两个不同的客群；第二个可以是 rest（其余客户）。',
    en: '“{word}” cannot be compared with itself. Name two segments; the second may be “rest” (everyone else).',
  },
  'compare.no-columns': { zh: '没有这样的列', en: 'no such columns' },
  'compare.unknown-column': {
    zh: '没有可比较的「{column}」。可用：{known}；客户指标如 recency_days、orders_90d、aov。',
    en: 'There is no “{column}” to compare by. There are {known}, and customer numbers such as recency_days, orders_90d and aov.',
  },
  'compare.unknown-column-near': {
    zh: '没有可比较的「{column}」。是不是「{near}」？可用：{known}。',
    en: 'There is no “{column}” to compare by. Did you mean “{near}”? There are {known}.',
  },
  'compare.personal-column': {
    zh: '「{column}」是个人信息或自由文本，不能用来比较客群。',
    en: '“{column}” is about single persons or free text, so segments are not compared by it.',
  },
  'compare.too-few': {
    zh: '「{name}」只有 {n:count} 人有值（少于 {minimumN:count}），不下结论。',
    en: 'Only {n:count} of “{name}” {n|has|have} a value (fewer than {minimumN:count}): too few to tell.',
  },
  'compare.missing': {
    zh: '「{name}」的 {n:count} 人中有 {missing:count} 人没有「{column}」，不参与比较。',
    en: '{missing:count} of the {n:count} in “{name}” {missing|has|have} no {column} and {missing|is|are} left out.',
  },
  'compare.by-rule': {
    zh: '客群规则本身用到了「{column}」，有差别是定义使然。',
    en: 'The rule of a segment uses {column} itself, so a difference is there by definition.',
  },
  'compare.size.negligible': { zh: '可以忽略', en: 'negligible' },
  'compare.size.small': { zh: '较小', en: 'small' },
  'compare.size.medium': { zh: '中等', en: 'medium' },
  'compare.size.large': { zh: '较大', en: 'large' },

  'report.compare.title': { zh: '客群对比', en: 'Segments compared' },
  'report.compare.differ': {
    zh: '{column}：「{first}」（n = {n1:count}）与「{second}」（n = {n2:count}）分布不同，差异{size}（Cramér’s V {v}）。{values}',
    en: '{column}: “{first}” (n = {n1:count}) and “{second}” (n = {n2:count}) differ, a {size} difference (Cramér’s V {v}). {values}',
  },
  'report.compare.value': {
    zh: '{value}：{a:percent} 对 {b:percent}',
    en: '{value} {a:percent} against {b:percent}',
  },
  'report.compare.no-value': {
    zh: '没有哪一个值单独够得上差别。',
    en: 'No single value differs by itself.',
  },
  'report.compare.not-shown': {
    zh: '{column}：「{first}」（n = {n1:count}）与「{second}」（n = {n2:count}）没有显出差别（{p}）；没显出不等于没有。',
    en: '{column}: no difference is shown between “{first}” (n = {n1:count}) and “{second}” (n = {n2:count}) ({p}); that is not proof that there is none.',
  },
  'report.compare.one-segment': {
    zh: '所有客户都在同一个客群里，没有别的客群可以比较。',
    en: 'All customers are in one segment, so there is no other to compare it with.',
  },
  'report.compare.too-few': {
    zh: '{column}：「{first}」（n = {n1:count}）与「{second}」（n = {n2:count}）的数据太少，不下结论。',
    en: '{column}: too few to tell between “{first}” (n = {n1:count}) and “{second}” (n = {n2:count}).',
  },
  'report.compare.means': {
    zh: '{column}：「{first}」平均 {mean1}（n = {n1:count}），「{second}」平均 {mean2}（n = {n2:count}），相差 {difference}（95% 区间 {low} 至 {high}），差异{size}。',
    en: '{column}: “{first}” average {mean1} (n = {n1:count}), “{second}” {mean2} (n = {n2:count}); a difference of {difference} (95% interval {low} to {high}), {size}.',
  },
  'report.compare.column.value': { zh: '取值', en: 'Value' },
  'report.compare.column.others': { zh: '其他', en: 'all others' },
  'report.compare.column.n': { zh: '{name} n', en: '{name} n' },
  'report.compare.column.share': { zh: '{name} 占比', en: '{name} share' },
  'report.compare.column.difference': { zh: '相差（点）', en: 'Difference (points)' },
  'report.compare.column.low': { zh: '95% 下限', en: '95% from' },
  'report.compare.column.high': { zh: '95% 上限', en: '95% to' },
  'report.compare.column.residual': { zh: '标准化残差', en: 'Adjusted residual' },
  'report.compare.column.p': { zh: 'p（校正后）', en: 'p, adjusted' },
  'report.compare.column.verdict': { zh: '哪边更多', en: 'More in' },
  'report.compare.column.group': { zh: '客群', en: 'Segment' },
  'report.compare.column.count': { zh: '人数 n', en: 'Customers n' },
  'report.compare.column.mean': { zh: '平均', en: 'Mean' },
  'report.compare.column.median': { zh: '中位数', en: 'Median' },
  'report.compare.column.sd': { zh: '标准差', en: 'Standard deviation' },
  'report.compare.chi-square': {
    zh: '卡方 {statistic}，自由度 {df}，{p}；Cramér’s V = {v}（{size}）。',
    en: 'Chi-square {statistic} with {df} degrees of freedom, {p}; Cramér’s V = {v} ({size}).',
  },
  'report.compare.fisher': {
    zh: '人数太少，改用 Fisher 精确检验（最常见的值对其他），{p}。',
    en: 'Too few for chi-square: Fisher’s exact test of the most common value against all others, {p}.',
  },
  'report.compare.corrected': {
    zh: '这次一共做了 {n:count} 个对比，BH 校正后 {p}，结论按校正后的 p。',
    en: 'Corrected for the {n:count} comparisons made at once (Benjamini–Hochberg): {p}, which the verdict goes by.',
  },
  'report.compare.pooled': {
    zh: '检验时有 {pooled} 个期望人数不足 5 的取值并在一起。',
    en: 'For the test {pooled} values with fewer than 5 expected were put together.',
  },
  'report.compare.welch': {
    zh: 'Welch t = {t}，自由度 {df}，{p}；Hedges’ g = {g}（95% 区间 {low} 至 {high}，{size}）。',
    en: 'Welch t = {t} with {df} degrees of freedom, {p}; Hedges’ g = {g} (95% interval {low} to {high}, {size}).',
  },
  'report.compare.definition': {
    zh: '分类列：各取值占有值客户的比例，相差的区间按 Newcombe；哪个值有差别按标准化残差（期望人数不足 5 时用 Fisher）并经 BH 校正。数字列：平均值之差，Welch 检验。一次比多列或多对客群时，各检验的 p 一起经 BH 校正。差别只是描述，不说明原因。',
    en: 'Text: shares of those with a value, interval of the difference by Newcombe; which values differ by adjusted residuals (Fisher’s test where fewer than 5 are expected), corrected by Benjamini–Hochberg. Numbers: difference of means, Welch’s test. Where several columns or pairs are compared at once, the p-values of their tests are corrected together (Benjamini–Hochberg). A difference describes; it does not say why.',
  },
});
