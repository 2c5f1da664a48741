import { defineMessages } from '../define.ts';

/** Questions for what stands behind the tables. */
export const topicMessages = defineMessages({
  'topic.name.personas': { zh: '客户画像', en: 'Personas' },
  'topic.name.tags': { zh: '标签与特征', en: 'Tags and what sets apart' },
  'topic.name.segmentations': { zh: '各种分群', en: 'Segmentations' },
  'topic.name.clusters': { zh: '聚类分群', en: 'Clusters' },
  'topic.name.rules': { zh: '常一起出现的', en: 'What goes together' },
  'topic.name.paths': { zh: '主要路径', en: 'Top paths' },
  'topic.name.losses': { zh: '在哪里流失', en: 'Where customers leave' },
  'topic.name.lifecycle': { zh: '生命周期阶段', en: 'Lifecycle stages' },
  'topic.name.retention': { zh: '留存', en: 'Retention' },
  'topic.name.statistics': { zh: '描述统计', en: 'Statistics' },
  'topic.name.quality': { zh: '数据质量', en: 'Data quality' },
  'topic.name.goals': { zh: '目标与指标', en: 'Goals and metrics' },
  'topic.name.identity': { zh: '统一客户视图', en: 'One customer view' },
  'topic.name.compare': { zh: '客群对比', en: 'Segments compared' },
  'topic.name.find': { zh: '按标签找客户', en: 'Customers by tags' },

  'topic.not-offered': {
    zh: '这个版本还不能回答这类问题。',
    en: 'This version has no answer to that yet.',
  },
  'topic.no-segment': {
    zh: '关于「{segment}」没有可以说的：人数太少，或与其他客户没有可靠的差别。',
    en: 'There is nothing to tell of “{segment}”: too few customers, or no reliable difference from the others.',
  },
  'topic.of-segment': {
    zh: '「{segment}」：{label}，{figure} {value}。',
    en: '“{segment}”: {label}, {figure} {value}.',
  },
  'topic.lead-row': {
    zh: '{lead}。排在最前：{label}，{figure} {value}。',
    en: '{lead}. First: {label}, {figure} {value}.',
  },
  'topic.more-rows': {
    zh: '表里还有 {n:count} 行。',
    en: '{n:count} more {n|row|rows} in the workbook’s sheet.',
  },
  'topic.shared-first': {
    zh: '排在最前：{label}，{figure}约 {value}',
    en: 'First: {label}, {figure} about {value}',
  },
  'topic.shared-first-n': {
    zh: '排在最前：{label}，{figure}约 {value}（n 约 {n:count}）',
    en: 'First: {label}, {figure} about {value} (n about {n:count})',
  },
  'topic.shared-largest': {
    zh: '最多的是「{label}」：{figure}约 {value}',
    en: 'Largest: {label}, {figure} about {value}',
  },
  'topic.shared-largest-n': {
    zh: '最多的是「{label}」：{figure}约 {value}（n 约 {n:count}）',
    en: 'Largest: {label}, {figure} about {value} (n about {n:count})',
  },
  'topic.shared-least': {
    zh: '最低的是「{label}」：{figure}约 {value}',
    en: 'Lowest: {label}, {figure} about {value}',
  },
  'topic.shared-least-n': {
    zh: '最低的是「{label}」：{figure}约 {value}（n 约 {n:count}）',
    en: 'Lowest: {label}, {figure} about {value} (n about {n:count})',
  },
  'topic.shared-plain': {
    zh: '{label}：{figure}约 {value}',
    en: '{label}: {figure} about {value}',
  },
  'topic.shared-plain-n': {
    zh: '{label}：{figure}约 {value}（n 约 {n:count}）',
    en: '{label}: {figure} about {value} (n about {n:count})',
  },
  'topic.shared-segment': {
    zh: '「{segment}」：占客户约 {value}（n 约 {n:count}）；和其他客户比没有显出特别多的特征',
    en: '“{segment}”: about {value} of customers (n about {n:count}); nothing is shown that they have more often than others',
  },
  'topic.shared-portrait': {
    zh: '「{segment}」：占客户约 {value}（n 约 {n:count}）；比其他客户更多的是{traits}',
    en: '“{segment}”: about {value} of customers (n about {n:count}); more often than others: {traits}',
  },
  'topic.compared-definition': {
    zh: '占比 = 该取值的客户 / 有这一列的客户；分布是否不同用卡方检验（人数少时用 Fisher 检验）。差别只是描述，不说明原因。',
    en: 'Share: customers with the value / those with any. Whether the segments differ: chi-square test (Fisher’s where few). A difference describes; it does not say why.',
  },
  'topic.compared-differ': {
    zh: '{column}：「{first}」（n 约 {n1:count}）与「{second}」（n 约 {n2:count}）分布不同；相差最大的是{value}，约 {a} 对 {b}',
    en: '{column}: “{first}” (n about {n1:count}) and “{second}” (n about {n2:count}) differ, most in {value}: about {a} against {b}',
  },
  'topic.compared-not-shown': {
    zh: '{column}：「{first}」（n 约 {n1:count}）与「{second}」（n 约 {n2:count}）没有显出差别；没显出不等于没有',
    en: '{column}: no difference is shown between “{first}” (n about {n1:count}) and “{second}” (n about {n2:count}); that is not proof that there is none',
  },
  'topic.compared-too-few': {
    zh: '{column}：「{first}」（n 约 {n1:count}）与「{second}」（n 约 {n2:count}）的数据太少，不下结论',
    en: '{column}: too few to tell between “{first}” (n about {n1:count}) and “{second}” (n about {n2:count})',
  },
  'topic.of-tags': {
    zh: '「{segment}」突出的标签：{list}（{figure}）。',
    en: 'What sets “{segment}” apart: {list} ({figure}).',
  },
  'topic.shared-tags': {
    zh: '「{segment}」突出的标签：{list}（{figure}，约数）',
    en: 'What sets “{segment}” apart: {list} ({figure}, rounded)',
  },
  'topic.rough-shares': {
    zh: '不到 200 位客户的占比按取整到十的人数算，可能差 {points} 个百分点以内。',
    en: 'Shares of fewer than 200 customers come from counts to tens and may be up to {points} points off.',
  },
  'topic.rounded': {
    zh: '这里的数字取了约数，以免推出小群体；准确数字在工作簿和加载项里。',
    en: 'Numbers are rounded here, so that no small group can be worked out; the exact ones are in the workbook and the add-in.',
  },
  'topic.hidden': {
    zh: '{n:count} 行没有显示：涉及 {most} 位及以下的客户，或能由此推出。',
    en: '{n:count} {n|row is|rows are} hidden: about {most} customers or fewer, or such a group could be worked out.',
  },
  'topic.nothing-shared': {
    zh: '这里不能显示：人数太少，取了约数也能推出 {most} 位及以下的客户，或没有人数可以核对。请在工作簿或加载项里看',
    en: 'This may not be shown here: so few customers stand behind it that groups of {most} or fewer could be worked out, or there is no count to check. Look at it in the workbook or the add-in',
  },
  'topic.goal-list': { zh: '目标：{list}。', en: 'Goals: {list}.' },
  'topic.goal-judged': { zh: '{goal}（看{metrics}）', en: '{goal} (by {metrics})' },
  'topic.found': {
    zh: '{reading}：{n:count} 位客户，占 {customers:count} 位的 {share:percent}。',
    en: '{reading}: {n:count} of {customers:count} customers, {share:percent}.',
  },
  'topic.found-definition': {
    zh: '有这些标签的客户：{reading}。说不准的不算在内。',
    en: 'Customers who have these tags: {reading}. Those of whom it cannot be told are not counted.',
  },
  'topic.found-contactable': {
    zh: '其中可以触达 {n:count} 位。',
    en: '{n:count} of them may be contacted.',
  },
  'topic.found-unknown': {
    zh: '另有 {n:count} 位说不准。',
    en: 'Of {n:count} more it cannot be told.',
  },
  'topic.not-shared': {
    zh: '这涉及单个客户，或可以一步步缩小到几位客户，只能在工作簿或加载项里看。',
    en: 'This is about single customers, or can be narrowed down to a few; look at it in the workbook or the add-in.',
  },
});
