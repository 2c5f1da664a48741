/** Share of the whole. */
export const SHARE_WORDS: readonly string[] = [
  ...[
    '占比',
    '比例',
    '占多少',
    '占了多少',
    '占总数',
    '占百分之几',
    '占全部客户',
    '占',
    '份额',
    '比重',
  ],
  ...[
    '百分比',
    '占总客户',
    '占全部',
    '占所有客户',
    '所占比例',
    '占几成',
    '几成',
    '占了几成',
    '占总',
  ],
  ...['占到多少', '占整体', '占总体', '占所有', '占总额', '占到'],
  ...['share', 'shares', 'percentage', 'percent', 'proportion', 'what share', 'share of customers'],
  ...[
    'share of all customers',
    'percentage of customers',
    'what percentage',
    '% of customers',
    '%',
  ],
  ...['proportion of customers', 'fraction', 'what percentage of customers', 'what fraction'],
  ...['make up', 'makes up', 'accounts for', 'account for', 'how big a share', 'what part'],
  ...['百分之多少', '百分之几', '百分之多少的', '百分之几的', '多大比例', '多大比例的', '占几个点'],
];

/** Words that split a result by what follows (or stands before). */
export const SPLIT_WORDS: readonly string[] = [
  ...[
    '各',
    '各个',
    '每个',
    '每',
    '按',
    '按照',
    '分',
    '不同',
    '分别',
    '逐个',
    '各自',
    '各类',
    '分布',
  ],
  ...['拆分', '拆开', '拆一下', '拆开看', '拆解', '展开', '细分一下', '分别看', '分开看', '分开'],
  ...[
    'break down',
    'breaking down',
    'break it down by',
    'broken down',
    'break down by',
    'split it by',
  ],
  ...['by', 'per', 'each', 'every', 'across', 'for each', 'broken down by', 'split by', 'by each'],
  ...['breakdown', 'breakdown by', 'distribution', 'grouped by', 'split', 'different'],
];

export const WHICH_ONE_WORDS: readonly string[] = [
  ...['哪个', '哪一个', '哪种', '哪类', '哪款', '哪家', '哪座', '什么', '哪'],
  ...['which', 'what'],
  ...[
    '谁',
    'who has',
    'who is',
    "who's",
    'who had',
    'who spends',
    '哪一款',
    '哪一家',
    '哪一类',
    '哪边',
  ],
];

export const WHICH_MANY_WORDS: readonly string[] = ['哪些', '哪几个', '哪几种', 'which ones'];
