import { defineMessages } from '../define.ts';

/** What is wrong with a set of segment rules. */
export const lintMessages = defineMessages({
  'lint.headline': {
    zh: '{n:count} 条规则，{found:count} 处问题。',
    en: '{n:count} {n|rule|rules}, {found:count} {found|fault|faults}.',
  },
  'lint.fine': {
    zh: '{n:count} 条规则：没有发现矛盾、重叠、遗漏或轮不到的规则。',
    en: '{n:count} {n|rule|rules}: no contradiction, overlap, gap or rule out of reach was found.',
  },
  'lint.contradiction': {
    zh: '矛盾：没有人能符合「{rules}」。',
    en: 'Contradiction: nobody can satisfy “{rules}”.',
  },
  'lint.overlap': {
    zh: '重叠：「{rules}」都符合的客户，例如 {example}。',
    en: 'Overlap: a customer satisfies both of “{rules}”: {example}.',
  },
  'lint.gap': {
    zh: '遗漏：有客户哪条都不符合，例如 {example}。',
    en: 'Gap: a customer satisfies none: {example}.',
  },
  'lint.unreachable': {
    zh: '轮不到：「{rules}」的客户全被前面的规则取走。',
    en: 'Out of reach: rules above take everyone that “{rules}” could.',
  },
  'lint.unread': {
    zh: '「{rules}」里没看懂的：{unread}。检查时当作没有这些条件。',
    en: 'Not understood in “{rules}”: {unread}. These conditions were left out of the check.',
  },
  'lint.cells': {
    zh: 'RFM 125 格中有 {n:count} 格没有归处：{cells}',
    en: '{n:count} of the 125 RFM cells belong nowhere: {cells}',
  },
  'lint.completion': {
    zh: '「{rules}」按先后顺序收下前面各条剩下的客户，和前面重叠是有意的，不算问题。',
    en: '“{rules}” {n|takes|take} whoever the rules above leave, in order; overlapping those above is by design and is no fault.',
  },
  'lint.customer': { zh: '客户 {id}（{values}）', en: 'customer {id} ({values})' },
  'lint.anyone': { zh: '任何一位', en: 'anybody' },
  'lint.made-up': { zh: '{values}（假想的客户）', en: '{values} (a made-up customer)' },
  'lint.no-rules': {
    zh: '没有规则。写成「名称: 规则」，一行一条，例：高价值: orders_90d >= 5 and recency_days <= 30',
    en: 'There are no rules. Write one a line as “name: rule”, e.g. high: orders_90d >= 5 and recency_days <= 30',
  },
});
