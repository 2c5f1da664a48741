/** How it went, with no number named: told by revenue, and said so. */
export const GOING_WORDS: readonly string[] = [
  ...['卖得咋样', '卖得怎么样', '卖得怎样', '卖得如何', '卖的咋样', '卖的怎么样', '卖的如何'],
  ...['卖得好吗', '卖得好不好', '生意怎么样', '生意咋样', '生意如何', '生意好吗', '生意好不好'],
  ...['how did we do', "how'd we do", 'how we did', 'how have we done', 'how are we doing'],
  ...['how did it go', "how'd it go", 'how is business', "how's business", 'how was business'],
  ...['how is it going', "how's it going"],
];

/** Said in anger or in passing; they ask for nothing. */
export const IDLE_WORDS: readonly string[] = [
  ...[
    '破',
    '这破',
    '破玩意',
    '垃圾',
    '废物',
    '他妈的',
    '妈的',
    '什么鬼',
    '傻',
    '笨',
    '蠢',
    '烦死了',
  ],
  ...['东西', '玩意', '赶紧', '快点', '快'],
  ...['wtf', 'the hell', 'the heck', 'damn', 'damned', 'bloody', 'stupid', 'dumb', 'useless'],
  ...['fucking', 'hurry up', 'asap', 'performs', 'something', 'anything', 'gets'],
];
