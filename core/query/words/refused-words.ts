import type { MessageCode } from '../../i18n/index.ts';

/** What is not answered, and the sentence that says so. */
export const REFUSED_WORDS: readonly (readonly [MessageCode, readonly string[]])[] = [
  [
    'query.rate-of-which-step',
    [
      ...['点击率', '打开率', '加购率', 'ctr', 'click rate', 'click through rate', 'open rate'],
      ...['add to cart rate', 'cart rate'],
    ],
  ],
  [
    'query.loss-of-step',
    [
      ...['流失最多', '流失最大', '流失最严重', '流失率最高', '流失比例最高', '掉得最多'],
      ...['lose most', 'lose the most', 'drop off', 'drop off most', 'losing most'],
    ],
  ],
  [
    'query.negation',
    [
      ...[
        '不',
        '没',
        '没有',
        '未',
        '非',
        '无',
        '除了',
        '除去',
        '除',
        '以外',
        '之外',
        '除外',
        '排除',
      ],
      ...['不含', '不包括', '不算', '不是', '剔除', '去掉', '不到', '不超过'],
      ...['not', 'no', 'without', 'except', 'excluding', 'exclude', "don't", "doesn't", "didn't"],
      ...[
        'never',
        'other than',
        'apart from',
        'non',
        "isn't",
        "aren't",
        "haven't",
        "hasn't",
        'none',
      ],
      ...['nobody', 'neither', 'nor', 'minus', 'but', 'outside', "weren't", "wasn't", "won't"],
    ],
  ],
  [
    'query.condition',
    [
      ...[
        '超过',
        '大于',
        '小于',
        '低于',
        '高于',
        '以上',
        '以下',
        '至少',
        '至多',
        '多于',
        '少于',
        '等于',
      ],
      ...['more than', 'less than', 'fewer than', 'over', 'under', 'above', 'below', 'at least'],
      ...['at most', 'greater than', 'smaller than', 'exactly'],
    ],
  ],
  [
    'query.why',
    ['为什么', '为何', '原因', '怎么会', '为啥', 'why', 'reason', 'reasons', 'cause', 'because'],
  ],
  [
    'query.forecast',
    [
      ...[
        '预测',
        '预计',
        '预估',
        '明天',
        '下周',
        '下个月',
        '下月',
        '下季度',
        '明年',
        '未来',
        '会不会',
      ],
      ...['将会', '将来', '下个季度', '后天'],
      ...[
        'forecast',
        'predict',
        'prediction',
        'tomorrow',
        'next week',
        'next month',
        'next quarter',
      ],
      ...['next year', 'will', 'future', 'expected', 'expect', 'projection', 'upcoming'],
    ],
  ],
  [
    'query.finer-than-month',
    [
      ...['按天', '每天', '按日', '每日', '日度', '逐日', '各天', '按小时'],
      ...['by day', 'daily', 'per day', 'each day', 'by hour'],
      ...['hourly', 'by weekday', 'weekdays', 'every day', 'which day'],
      ...['best day', 'worst day', 'busiest day', 'which days', 'days', 'day', '日均', '周均'],
      ...['哪天', '哪一天'],
    ],
  ],
];
