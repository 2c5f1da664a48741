/** Order of a ranking; `high` and `low` are literal, `good` and `bad` follow the metric's direction. */
export const RANK_WORDS: Readonly<Record<'high' | 'low' | 'good' | 'bad', readonly string[]>> = {
  high: [
    ...['排第一', '排名第一', '第一名', '排第一的', '居首', '首位', '排首位'],
    ...['number one', 'number 1', 'no 1', '#1', 'topmost'],
    ...['最高', '最多', '最大', '最大的', '最高的', '最多的', '第一', '最贵', '较高', '领先'],
    ...['highest', 'most', 'largest', 'biggest', 'maximum', 'greatest', 'leading', 'the most'],
  ],
  low: [
    ...['最低', '最少', '最小', '最低的', '最少的', '最小的', '垫底', '最便宜'],
    ...['lowest', 'least', 'smallest', 'fewest', 'minimum'],
  ],
  good: ['最好', '最佳', '最好的', '最优', '最强', '表现最好', '效果最好', 'best', 'strongest'],
  bad: ['最差', '最差的', '最弱', '表现最差', '效果最差', 'worst', 'weakest', 'poorest'],
};

/** Words that need a number to mean a ranking. */
export const TOP_WORDS: readonly string[] = ['top', '前', '排名前', '排前', '头部', 'first'];
export const BOTTOM_WORDS: readonly string[] = ['bottom', '后', '倒数', '排名后', '末尾', '排后'];
/** A full ranking, best first. */
export const RANKING_WORDS: readonly string[] = [
  ...['排名', '排行', '排序', '排行榜', '从高到低', '榜单'],
  ...['排个序', '排下序', '排一下序', '排一排', '最好排个序', '最好排一下序', '最好排序'],
  ...['ranking', 'ranked', 'rank', 'sorted', 'highest first', 'leaderboard'],
];
/** A product, category, … by what it sells. */
export const BEST_SELLING_WORDS: readonly string[] = [
  ...[
    '卖得最好',
    '卖得最好的',
    '畅销',
    '最畅销',
    '热销',
    '爆款',
    '最热销',
    '卖得好',
    '卖得好的',
    '卖的最好',
    '卖的最好的',
  ],
  ...['最值钱', '最值钱的', '贡献最大', '贡献最大的', 'most valuable'],
  ...['卖得最多', '卖得最多的', '卖最好', '最好卖', '最好卖的'],
  ...['makes the most money', 'makes most money', 'make the most money', 'makes us the most money'],
  ...['earns the most', 'earns us the most', 'brings in the most money', 'most money'],
  ...['best selling', 'bestselling', 'best sellers', 'bestsellers', 'top selling', 'best seller'],
];
export const WORST_SELLING_WORDS: readonly string[] = [
  ...[
    '卖得最差',
    '卖得最差的',
    '卖的最差',
    '卖的最差的',
    '卖得最少',
    '卖得最少的',
    '滞销',
    '最难卖',
  ],
  ...['worst selling', 'worst sellers', 'worst seller', 'least selling', 'slowest selling'],
];
