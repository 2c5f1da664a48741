/** Money as marketplaces count it, refunds and unpaid orders included: told as revenue, and said so. */
export const GROSS_WORDS: readonly string[] = [
  ...[
    'gmv',
    '成交额',
    '成交金额',
    '交易额',
    '交易金额',
    '流水',
    '成交总额',
    '交易总额',
    '商品交易总额',
  ],
  ...['总成交额', '总流水', '毛销售额', '总交易额'],
  ...['gross sales', 'gross revenue', 'gross merchandise value', 'gross merchandise volume'],
  ...['transaction value', 'gross turnover'],
];

/** Words for more than one thing, with a word that is understood for each. */
export const AMBIGUOUS_WORDS: readonly (readonly [
  words: readonly string[],
  choices: readonly string[],
])[] = [
  [
    ['回报率', '收益率', '回报'],
    ['投资回报率', '广告支出回报率'],
  ],
  [
    ['rate of return', 'returns on spend'],
    ['return on investment', 'return on ad spend'],
  ],
  [
    ['流失率', '客户流失率', '流失比例', '流失占比'],
    ['流失风险客户占比', '沉睡流失占比'],
  ],
  [
    ['churn rate', 'churn', 'churn share'],
    ['share of churn risk customers', 'share of dormant customers'],
  ],
  [
    ['客户价值', '用户价值', '人均价值'],
    ['客户生命周期价值', '客单价'],
  ],
  [
    ['customer value', 'value per customer'],
    ['customer lifetime value', 'average order value'],
  ],
  [['使用率'], ['优惠券核销率', '互动率']],
  [['usage rate'], ['coupon redemption rate', 'engagement rate']],
  [
    ['人均消费', '人均消费额', '人均贡献', '人均销售额', 'arpu', '人均金额'],
    ['客单价', '人均订单数'],
  ],
  [
    [
      'revenue per customer',
      'revenue per buyer',
      'revenue per user',
      'sales per customer',
      'average spend',
    ],
    ['average order value', 'orders per customer'],
  ],
  [
    ['新老客', '新老客户', '新老客占比', '新老客户占比', '新客老客', '新客和老客', '新老客对比'],
    ['新客数', '复购率'],
  ],
  [
    [
      ...['new vs returning', 'new vs returning customers', 'new vs repeat customers'],
      ...['new and returning customers', 'new versus returning customers', 'new vs old customers'],
    ],
    ['new customer count', 'repeat purchase rate'],
  ],
  [
    ['老客', '老客户', '老顾客', '回头客', '复购客户', '复购客户数', '复购人数', '老用户'],
    ['复购率', '购买客户数'],
  ],
  [
    [
      'repeat customers',
      'repeat buyers',
      'returning customers',
      'existing customers',
      'returning buyers',
    ],
    ['repeat purchase rate', 'number of buyers'],
  ],
  [
    ['转化人数', '转化客户', '转化客户数', '转化数', '转化量'],
    ['购买客户数', '转化率'],
  ],
  [
    ['conversions', 'converted customers', 'number of conversions'],
    ['number of buyers', 'conversion rate'],
  ],
  [
    ['销量', '件数', '销售件数', '销售量', '销售数量'],
    ['订单数', '销售额'],
  ],
  [
    ['units sold', 'units', 'quantity', 'quantities', 'volume'],
    ['orders', 'revenue'],
  ],
];

/** Money or pieces: read as money, and said so. */
export const SOLD_WORDS: readonly string[] = [
  ...['卖了多少', '卖多少', '卖出多少', '卖出了多少', 'sell', 'sells', 'sold', 'have sold'],
];

/** Words that mean "customers" only when nothing more specific is asked. */
export const WEAK_CUSTOMER_WORDS: readonly string[] = [
  ...['客户', '顾客', '用户', '人数', '多少人', '多少客户', '多少个客户', '多少位客户', '几个人'],
  ...['多少用户', '多少位', '多少顾客', '客人', '多少客人', '消费者', '多少个人'],
  ...['customers', 'customer', 'people', 'users', 'clients', 'shoppers', 'consumers'],
  ...['members', 'member'],
  ...['size', 'sizes'],
];

/** Segment "new" or newly won customers: which is meant depends on the rest of the question. */
export const NEW_CUSTOMER_WORDS: readonly string[] = [
  ...['新客', '新客户', '新客群', '新用户', '新顾客', '新客人群'],
  ...['new customers', 'new customer', 'new users', 'new clients'],
];

/** Things marketers ask for that this product doesn't measure. */
export const NOT_OFFERED_WORDS: readonly string[] = [
  ...['增长率', '增速', '增长'],
  ...['growth', 'growth rate'],
  ...['成本', '花费', '费用', '预算'],
  ...['利润', '毛利', '毛利率', '利润率', '点击量', '点击数', '浏览量'],
  ...['cpc', 'cpa', 'cost per order', '留存率', '留存', '客诉率'],
  ...[
    '净推荐值',
    'nps',
    'net promoter score',
    '赚钱',
    '最赚钱',
    '赚了多少',
    '赚了多少钱',
    '赚多少',
  ],
  ...[
    '花了多少',
    '花了多少钱',
    '花多少钱',
    '投诉',
    '抱怨',
    '吐槽',
    '差评',
    'complain',
    'complaints',
  ],
  ...['库存', '曝光量', '转发率', '跳出率', '响应率'],
  ...['卖了多少件', '多少件', '卖了几件', '几件', '卖出多少件', '多少瓶', '多少盒', '多少台'],
  ...['连带率', '收藏率', 'uv', 'pv', '访客数'],
  ...['cost', 'costs', 'spend', 'spending', 'budget', 'profit', 'profits', 'margin', 'margins'],
  ...['clicks', 'opens', 'impressions'],
  ...['retention rate', 'retention', 'response rate', 'bounce rate'],
  ...['average revenue per user', 'visits'],
  ...['visitors', 'sessions', 'stock', 'inventory'],
];
