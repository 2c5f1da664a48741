/** A count is asked for; of what, the rest of the question says. */
export const HOW_MANY_WORDS: readonly string[] = [
  '有多少',
  '有几个',
  '有多少个',
  '有多少位',
  'how many',
];

/** Chinese words that carry no meaning of their own. */
const CHINESE: readonly string[] = [
  ...['的', '地', '得', '在', '里', '内', '中', '和', '与', '及', '以及', '跟', '同', '是'],
  ...['为', '呢', '吗', '嘛', '吧', '啊', '呀', '了', '过', '有', '多少', '几', '几个', '请'],
  ...['请问', '一下', '下', '看看', '看', '看下', '看一下', '给我', '给', '帮我', '帮', '我'],
  ...['我们', '咱们', '我们的', '想', '想看', '想知道', '想了解', '知道', '告诉我', '查'],
  ...['查询', '查一下', '查看', '个', '位', '人', '名', '情况', '怎么样', '怎样', '如何'],
  ...['怎么', '总', '总共', '一共', '共', '合计', '总计', '整体', '总体', '全部', '所有'],
  ...['全体', '整个', '店铺', '店里', '本店', '咱', '多大', '是多少', '数据', '统计', '显示'],
  ...['展示', '算', '算一下', '计算', '现在', '目前', '当前', '最新', '来看', '来', '这', '那'],
  ...['些', '那么', '麻烦', '谢谢', '您好', '你好', '能', '可以', '能否', '到底', '究竟'],
  ...['大概', '大约', '期间', '数量', '数', '量', '表现', '对', '于', '从', '由', '用', '等'],
  ...['关于', '产生', '带来', '贡献', '达到', '属于', '通过', '使用', '购买', '下单', '卖'],
  ...['买', '卖得', '嗨', '哈喽', '哈啰', '嘿', '喂', '帮忙', '帮我看看', '帮我看下'],
  ...['帮我查下', '帮我查一下', '帮忙看下', '帮忙看看', '老板', '领导', '想问', '想问下'],
  ...['想问一下', '问下', '问一下', '请教一下', '请教', '辛苦', '辛苦了', '拜托', '能不能'],
  ...['可不可以', '是不是', '行不行', '好吗', '可以吗', '有多高', '有多大', '有多低', '多高'],
  ...['做了', '一起', '汇总', '大致', '目前为止', '到目前为止', '同学', '各位', '大家', '哦'],
  ...['噢', '诶', '哎', '嗯', '哟', '啦', '咧', '喔', '您', '你', '大佬', '机器人', '小助手'],
  ...['来着', '一共是', '总的', '总共是', '总体来看', '整体来看', '整体上', '来一下', '来个'],
  ...['来份', '发一下', '发我', '报一下', '说一下', '讲一下', '说说', '讲讲', '聊聊', '瞧瞧'],
  ...['瞅瞅', '查查', '算算', '统计一下', '看一看', '给出', '具体', '详细', '具体是多少'],
  ...['多少呀', '多少啊', '是个什么情况', '什么情况', '是什么情况', '咋样', '怎么个情况'],
  ...['啥情况', '一个', '拥有', '结果', '报告', '份', '也', '还', '都', '就', '会', '要'],
  ...['要看', '而', '截至目前', '截止目前', '到现在为止', '至今为止', '上的', '里的', '里面'],
  ...['里面的', '当中', '之中', '其', '有没有人', '谢啦', '多谢', '感谢', '谢了'],
  ...['这边', '那边', '分析', '分析一下', '分析下', '看下来', '评估一下'],
  ...['来自', '都来自', '来自于'],
];

/** The same in English. */
const ENGLISH: readonly string[] = [
  ...['a', 'an', 'the', 'of', 'for', 'in', 'on', 'at', 'to', 'from', 'and', 'with', 'within'],
  ...['during', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'do', 'does'],
  ...['did', 'can', 'could', 'would', 'should', 'may i', 'may we', 'i', 'we', 'you', 'us'],
  ...['me', 'my', 'our', 'your', 'it', 'its', "it's", 'that', 'this', 'these', 'those'],
  ...['there', 'their', 'they', 'them', 'show', 'give', 'tell', 'find', 'get', 'see', 'know'],
  ...['want', 'like', 'need', 'please', 'how', 'many', 'much', 'how many', 'how much'],
  ...["what's", "how's", 's', 'about', 'total', 'overall', 'number', 'all', 'whole', 'entire'],
  ...['figure', 'figures', 'data', 'go', 'going', 'count', 'doing', 'perform', 'performed'],
  ...['performance', 'look', 'looks', 'current', 'currently', 'now', 'who', 'or', 'as', 'then'],
  ...['so', 'out', 'any', 'some', 'hi', 'hello', 'thanks', 'thank you', 'between', 'came'],
  ...['comes', 'coming', 'bought in', 'come', 'made', 'make', 'generated', 'came from'],
  ...['bring', 'brought', 'get us', 'hey', 'hiya', 'good morning', 'good afternoon', 'check'],
  ...['look up', 'pull up', 'boss', 'wants', 'wanted', "i'd", "we'd", "i'm", 'wondering'],
  ...['wonder', 'curious', 'question', 'asking', 'ask', 'asks', 'roughly', 'latest'],
  ...['of the shop', 'of the whole shop', 'of our shop', 'company wide', 'of the company'],
  ...['most recent', 'how high', 'how large', 'how big', 'how low', 'how good', 'numbers'],
  ...['details', 'detail', 'quick', 'help', 'display', 'pull', 'fetch', 'looking', 'look at'],
  ...['looking for', 'bot', 'lens', 'pls', 'plz', 'thx', 'ty', 'cheers', 'appreciate'],
  ...['kindly', 'will you', 'would you', 'actually', 'really', 'well', 'right now'],
  ...['at the moment', 'so far', 'overview', 'view', 'sum', 'report', 'let', 'sum up'],
  ...['add up', 'adds up', 'come up', 'ended up', 'over the', 'over last', 'over past'],
  ...['no of', 'number of', 'of all', 'in total', 'in all', 'period', 'ones', 'one', 'place'],
  ...['placed', 'via', 'through', "let's", 'kind', 'quickly', 'among', 'amongst', 'brings'],
  ...['contributes', 'contribute', 'contributed', 'generates', 'generate', 'delivers'],
  ...['delivered', 'produces', 'produced', 'gives', 'gave', 'yields', 'gets', 'earns'],
  ...['drives', 'belong', 'belongs', 'belong to', 'belongs to', 'come from', 'comes from'],
  ...['respectively', 'analyse', 'analyze', 'analysis', 'have a look at'],
];

/** Words that carry no meaning of their own. */
export const FILLER_WORDS: readonly string[] = [...CHINESE, ...ENGLISH];
