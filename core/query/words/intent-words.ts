/** Which parts moved a number is asked for. */
export const WHY_WORDS: readonly string[] = [
  ...['为什么', '为何', '为啥', '怎么会', '原因', '的原因', '是什么原因', '什么原因', '是什么导致'],
  ...[
    '什么导致',
    '因为什么',
    '是因为什么',
    '何以',
    '怎么回事',
    '是怎么回事',
    '咋回事',
    '咋就',
    '怎么就',
  ],
  ...['导致', '造成', '带动', '推动', '导致了'],
  ...['原因是什么', '原因是啥', '的原因是什么', '归因', '原因分析', '什么造成', '是什么造成'],
  ...['why', 'how come', 'reason', 'reasons', 'cause', 'caused', 'because', 'what caused'],
  ...['what is causing', "what's causing", 'what drove', 'what drives', 'what is driving'],
  ...["what's driving", 'drove', 'driving', 'what explains', 'explains', "what's behind"],
  ...['what is behind', 'behind', 'the reason for', 'reasons for', 'the reason', 'reason for'],
  ...['the cause of', 'what made', 'what moved', 'moved', 'what led to', 'led to', 'root cause'],
  ...['root causes', 'to blame for'],
  ...['responsible for', 'contributed to', 'contributed most to'],
];

/** The same, with the change in the word itself. */
export const WHY_CHANGE_WORDS: readonly string[] = [
  ...[
    '拉低',
    '拉低了',
    '拖累',
    '拖累了',
    '拉高',
    '拉高了',
    '拉下来',
    '拉下来了',
    '拖后腿',
    '拖了后腿',
  ],
  ...['dragged down', 'drag down', 'dragging down', 'pulled down', 'pulling down', 'pushed up'],
  ...['brought down', 'drove up', 'drove down'],
];

/** A level rather than a change: why is it low. Only a change has parts that moved it. */
export const LEVEL_WORDS: readonly string[] = [
  ...['低', '高', '差', '少', '多', '这么低', '这么高', '这么差', '这么少', '这么多', '那么低'],
  ...['那么高', '太低', '太高', '太差', '太少', '偏低', '偏高', '很低', '很高', '很差', '不高'],
  ...['low', 'so low', 'too low', 'high', 'so high', 'too high', 'bad', 'so bad', 'poor', 'weak'],
  ...['good', 'so good'],
];

/** What a word means is asked for, whatever stands beside it. */
export const MEANING_WORDS: readonly string[] = [
  ...['什么意思', '是什么意思', '啥意思', '是啥意思', '什么含义', '是什么含义', '含义', '的含义'],
  ...[
    '定义',
    '的定义',
    '的定义是什么',
    '定义是什么',
    '怎么定义',
    '如何定义',
    '怎么定义的',
    '是怎么定义的',
  ],
  ...[
    '怎么算',
    '怎么算的',
    '是怎么算的',
    '如何计算',
    '怎么计算',
    '怎么计算的',
    '是怎么计算的',
    '是如何计算的',
  ],
  ...[
    '怎么算出来',
    '怎么算出来的',
    '是怎么算出来的',
    '计算方法',
    '计算公式',
    '计算方式',
    '公式',
    '算法',
  ],
  ...[
    '口径',
    '的口径',
    '统计口径',
    '计算口径',
    '的口径是什么',
    '口径是什么',
    '指什么',
    '指的是什么',
  ],
  ...[
    '是指什么',
    '指的是啥',
    '代表什么',
    '表示什么',
    '解释一下',
    '解释下',
    '解释',
    '请解释',
    '何为',
  ],
  ...[
    '什么叫',
    '什么叫做',
    '啥叫',
    '怎么理解',
    '如何理解',
    '怎样算',
    '怎样才算',
    '怎么才算',
    '如何算',
  ],
  ...[
    '什么样的客户算',
    '哪些客户算',
    '什么样的客户是',
    '什么样的人算',
    '怎么判断',
    '怎么划分',
    '怎么划分的',
  ],
  ...[
    '是怎么划分的',
    '如何划分',
    '怎么分的',
    '是怎么分的',
    '的规则',
    '规则是什么',
    '的规则是什么',
    '判定标准',
  ],
  ...['的标准是什么', '标准是什么', '的标准', '怎么认定', '如何认定'],
  ...['mean', 'means', 'meaning', 'the meaning of', 'what does it mean', 'what is meant by'],
  ...['meant by', 'what do you mean by', 'what do we mean by', 'mean by', 'define', 'defined'],
  ...['definition', 'definition of', 'the definition of', 'stand for', 'stands for', 'calculated'],
  ...['calculate', 'computed', 'compute', 'how do you calculate', 'how do we calculate'],
  ...['how is it calculated', 'formula', 'formula for', 'the formula for', 'explain', 'worked out'],
  ...['work out', 'counts as', 'count as', 'what counts as', 'qualifies as', 'qualify as'],
  ...['what makes a', 'what makes someone a', 'considered', 'what is considered'],
  ...['the rule for', 'rule for', 'criteria for', 'the criteria for', 'how do you define'],
  ...['how do we define', 'how do you measure', 'measured', 'how do you work out'],
];

/** "What is": a meaning when a name stands alone behind it, a number otherwise. */
export const WHAT_IS_WORDS: readonly string[] = [
  ...['什么是', '是什么', '啥是', '是啥', '是什么东西', '是个什么指标', '是什么指标', '是个啥'],
  ...['什么是一个', '是什么样的客户', '是什么样的人', '是什么客户', '是哪些人', '是什么人'],
  ...['what is', "what's", 'what are', 'whats', 'what is a', "what's a", 'what is an', "what's an"],
];

/** "What is the": a number is asked for. */
export const WHAT_IS_THE_WORDS: readonly string[] = [
  ...['what is the', "what's the", 'what are the', 'what is our', "what's our", 'what are our'],
  ...['what is my', "what's my", 'what is total', 'whats the', 'whats our', 'what is this'],
];

/** Said of what was asked before, at the start of a question. */
export const FOLLOW_START_WORDS: readonly string[] = [
  ...[
    '那',
    '那么',
    '那如果',
    '换成',
    '换',
    '改成',
    '改为',
    '改看',
    '换看',
    '再看',
    '再看看',
    '还有',
  ],
  ...[
    '然后',
    '接着',
    '同样',
    '那如果是',
    '那要是',
    '如果是',
    '要是',
    '另外',
    '换一下',
    '只看',
    '仅看',
    '只要',
  ],
  ...['单看', '单独看', '只', '仅', '就看', '看看其中', '其中'],
  ...['and', 'what about', 'how about', 'and what about', 'and how about', 'now', 'same', 'also'],
  ...['same for', 'the same for', 'same thing for', 'instead', 'change to', 'switch to', 'make it'],
  ...['make that', 'ok and', 'ok', 'okay', 'then', 'and now', 'what if', 'and for', 'and in'],
  ...['split it', 'split that', 'do the same', 'do the same for', 'the same', 'break it down'],
  ...[
    'break that down',
    'only',
    'just',
    'only for',
    'just for',
    'of those',
    'of which',
    'and of those',
  ],
];

/** The same anywhere in a question that leans on the one before. */
export const FOLLOW_WORDS: readonly string[] = [
  ...[
    '换成',
    '改成',
    '改为',
    '只看',
    '仅看',
    '只要',
    '单看',
    '单独看',
    '只',
    '仅',
    '同样的',
    '拆开',
    '拆一下',
  ],
  ...['拆开看', '拆分', '细分一下', '展开', '其中'],
  ...['instead', 'only', 'just', 'same', 'too', 'as well', 'of it', 'of those', 'break it down'],
];
