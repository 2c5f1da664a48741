/** Words that only ask for posting, before what is posted. */
const LEADING_PARTS = [
  '[\\s,、.:;!?]+',
  "(?:please|kindly|can you|could you|i'd like(?: you)?(?: to)?|i want(?: you)?(?: to)?|automatically|and|then|set up|create|add|a schedule)(?![a-z])",
  '(?:re)?(?:post|send|share(?= (?:the|a|an|our|us|me) )|deliver|publish|push|show|give|tell|report|schedule|subscribe(?: me| us)? to|run|remind)(?:s|ing)?(?![a-z])(?: (?:me|us|everyone|everybody|the team|the channel)(?![a-z]))?(?: (?:of|about|with|on)(?![a-z]))?',
  '(?:me|us|the|a|an|our|at|on|in|to|by|for|of|with)(?![a-z])',
  '请|麻烦|帮(?:我们|我|忙)?|给(?:我们|我|大家)?|定时|自动|准时|订阅|安排|设置|设定|新建|添加|把|将|在|的|都|就|要|我想要?|我要|我们要|我们',
  '(?:发送|發送|发布|推送|播报|汇报|通报|發|发(?![券货票放现展生])|推(?![荐广])|报送)(?:一下|一[份条个张次]|出来|[份条个张])?(?:给(?:我们|我|大家|群里|团队))?',
];
const LEADING = new RegExp(`^(?:${LEADING_PARTS.join('|')})`, 'i');

/** The same after it. */
const TRAILING =
  /(?:[\s,、.:;!]+|(?<![a-z])(?:please|automatically|in|into|to|at|on|by|for|and|the)|(?:发送|发布|推送|播报|汇报|发|推)(?:出来|出去|到|至|给)?(?:我们|我|大家|群里|团队|频道里?|这里)?|在|到|给|的|请|吧|一下|一次|时候)$/i;

const QUOTED = /^[「“"'『](.*)[」”"'』]$/;

const SUMMARY_EN =
  /^(?:(?:the|a|our|this|weekly|monthly|daily|quarterly|hourly|full|latest|marketing|618|campaigns?|sales?)\s+)*(?:summary|summaries|digest|report|overview|wrap-?up|recap|campaign)$/i;
const SUMMARY_ZH =
  /^(?:一?[份个条])?(?:这次|本次|我们的?|最新的?|完整的?)?(?:618|双11|双十一|双12|大促)?(?:营销)?(?:活动|活動)?(?:的)?(?:效果)?(?:每?[周日月季]度?)?(?:总结|總結|汇总|小结|周报|日报|月报|季报|报告|简报|概况|复盘|报表|摘要)$/;

/** What is to be posted; `null`: nothing was said. */
export function whatOf(
  left: string,
): { readonly kind: 'summary' } | { readonly kind: 'question'; readonly words: string } | null {
  const words = withoutFrame(left);
  if (words === '') return null;
  return isSummary(words) ? { kind: 'summary' } : { kind: 'question', words };
}

/** A text without the words around it that only ask for it to be posted or told. */
export function withoutFrame(text: string): string {
  let words = text.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(LEADING, '').trimStart();
    if (words !== '') words = words.replace(TRAILING, '').trimEnd();
    words = QUOTED.exec(words)?.[1]?.trim() ?? words;
  }
  return words;
}

export function isSummary(words: string): boolean {
  return SUMMARY_EN.test(words) || SUMMARY_ZH.test(words);
}
