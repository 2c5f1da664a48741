import { defineMessages } from '../define.ts';

/** The sheet of all segmentations. */
export const segmentationsMessages = defineMessages({
  'report.segmentations.title': {
    zh: '客户分群结果表：各种分法',
    en: 'Segment results: every way to part the customers',
  },
  'report.segmentations.lead': {
    zh: '{name}：「{group}」占 {n:count} 位客户的 {share:percent}（{size:count} 人），贡献 {revenue:percent} 的销售额。',
    en: '{name}: “{group}” – {share:percent} of {n:count} customers ({size:count}), {revenue:percent} of revenue.',
  },
  'report.segmentations.lead-plain': {
    zh: '{name}：{n:count} 位客户。',
    en: '{name}: {n:count} {n|customer|customers}.',
  },
  'report.segmentations.says': {
    zh: '{definition}（{n:count} 人）',
    en: '{definition} ({n:count} {n|customer|customers})',
  },
  'report.segmentations.group': { zh: '客群', en: 'Group' },
  'report.segmentations.n': { zh: '人数 n', en: 'Customers n' },
  'report.segmentations.share': { zh: '人数占比', en: 'Share' },
  'report.segmentations.revenue': { zh: '销售额占比', en: 'Share of revenue' },
  'report.segmentations.recency': { zh: '平均最近消费天数', en: 'Mean days since last order' },
  'report.segmentations.frequency': { zh: '平均订单数', en: 'Mean orders' },
  'report.segmentations.monetary': { zh: '平均累计消费', en: 'Mean money spent' },
  'report.segmentations.who': { zh: '怎么分的', en: 'Who is in it' },
  'report.segmentations.tree': {
    zh: '用三个以内的问题来分「{name}」：答对 {accuracy:percent} 的客户（n = {n:count}），一律猜人数最多的一群是 {baseline:percent}。',
    en: '“{name}” in a few questions: they tell {accuracy:percent} of customers right (n = {n:count}), against {baseline:percent} for always naming the largest group.',
  },
  'report.segmentations.rule': { zh: '规则', en: 'Rule' },
  'report.segmentations.most': { zh: '多数属于', en: 'Most are' },
  'report.segmentations.purity': { zh: '其中占比', en: 'Of them' },
  'report.segmentations.unexplained': {
    zh: '三个问题之内分不出：{names}。',
    en: 'Three questions are not enough to tell: {names}.',
  },
  'report.segmentations.migration': {
    zh: '{from} 至 {to}：{both:count} 位当时已有的客户中 {moved:count} 位换了客群，另有 {arrived:count} 位新来的。',
    en: 'From {from} to {to}, {moved:count} of {both:count} customers of both days changed their segment; {arrived:count} {arrived|has|have} come since.',
  },
  'report.segmentations.moved': {
    zh: '{from} 至 {to}：{both:count} 位客户中 {moved:count} 位换了客群。',
    en: 'From {from} to {to}, {moved:count} of {both:count} customers changed their segment.',
  },
  'report.segmentations.from-to': { zh: '当时 ↓　现在 →', en: 'Then ↓ now →' },
  'report.segmentations.not-yet': { zh: '（当时还不是客户）', en: '(not yet a customer)' },
  'report.segmentations.agreement': {
    zh: '各种分法有多一致（调整兰德指数：1 分得一样，0 与随机无异）',
    en: 'How far the ways agree (adjusted Rand index: 1 the same groups, 0 no more than chance)',
  },
  'report.segmentations.segmentation': { zh: '分法', en: 'Segmentation' },
  'report.segmentations.missing': { zh: '{name}', en: '{name}' },
  'report.segmentations.definition': {
    zh: '规则分群里每位客户恰好在一个客群；其他分法只算说得清的客户，人数写在表上。平均最近消费只算下过单的人。决策树（CART，最多三问）在同一批客户上计算，准确率是描述，不是预测。变动以同样的规则看两个截至日，说的是变化，不是原因。',
    en: 'Rules put every customer into exactly one segment; the other ways count those they can tell, with n on the table. Mean recency is of those with an order. The tree (CART, three questions at most) is grown and counted on the same customers: a description, not a forecast. Moves hold the same rules against two days; a change, not its cause.',
  },
  'grouping.no-migration': {
    zh: '「{name}」不是按规则分的，不能看客群之间的变动。',
    en: '“{name}” is not made by rules, so moves between its groups cannot be told.',
  },
  'grouping.nobody-then': {
    zh: '到 {day} 为止还没有人下过单，没有可以比较的变动。',
    en: 'Nobody had bought by {day}, so there are no moves to tell.',
  },
});
