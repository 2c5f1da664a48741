/** What comments complain about. */
export const PAINS = [
  'delivery',
  'packaging',
  'quality',
  'description',
  'price',
  'coupon',
  'service',
  'refund',
  'checkout',
  'findability',
  'messages',
  'stock',
] as const;
export type Pain = (typeof PAINS)[number];

/** Words that give a pain away, in lower case. */
export interface PainWords {
  /** Say it by themselves, unless they are denied: 太贵, broken. */
  readonly complaint: readonly string[];
  /** Only say what it is about; they count where the comment is an unhappy one. */
  readonly topic: readonly string[];
}

export const PAIN_WORDS: Readonly<Record<Pain, PainWords>> = {
  delivery: {
    complaint: [
      ...['发货慢', '发货太慢', '才发货', '没发货', '不发货', '物流慢', '物流太慢', '快递慢'],
      ...[
        '迟迟',
        '丢件',
        '没有打电话',
        '没收到',
        'slow delivery',
        'late delivery',
        'never arrived',
      ],
      ...['until it shipped', 'not arrived', 'delivery was slow', 'shipping was slow'],
    ],
    topic: ['物流', '快递', '发货', '配送', '送货', 'delivery', 'shipping', 'shipped', 'courier'],
  },
  packaging: {
    complaint: ['破损', '漏了', '压坏', '包装差', '包装破', 'leaked', 'arrived broken', 'dented'],
    topic: ['包装', 'packaging', 'packed', 'parcel'],
  },
  quality: {
    complaint: [
      ...['坏了', '质量差', '质量不好', '掉色', '掉毛', '开裂', '假货', '难用', '不好用', '过敏'],
      ...['poor quality', 'bad quality', 'broke', 'stopped working', 'fell apart', 'defective'],
    ],
    topic: ['质量', '品质', '做工', '味道', 'quality', 'scent', 'material'],
  },
  description: {
    complaint: [
      ...[
        '和图片',
        '与图片',
        '不符',
        '色差',
        '尺码不',
        '偏大',
        '偏小',
        '虚假宣传',
        'nothing like the',
      ],
      ...['not as described', 'wrong size', 'wrong colour', 'wrong color', 'misleading'],
    ],
    topic: ['图片', '描述', '尺码', '尺寸', 'picture', 'photo', 'described', 'size'],
  },
  price: {
    complaint: [
      ...['太贵', '好贵', '偏贵', '贵了', '降价', '涨价', '不划算', '不值', '先涨后降', '杀熟'],
      ...['too expensive', 'overpriced', 'price dropped', 'price went up', 'not worth', 'pricey'],
    ],
    topic: ['价格', '价钱', 'price', 'cost'],
  },
  coupon: {
    complaint: [
      ...['用不了', '凑单', '套路', '规则复杂', '规则太复杂', '规则有点复杂', '看不懂规则'],
      ...['coupon did not work', 'code did not work', 'rules are complicated', 'complicated rules'],
    ],
    topic: [
      '优惠券',
      '优惠',
      '红包',
      '满减',
      '规则',
      'coupon',
      'voucher',
      'promo code',
      'discount',
    ],
  },
  service: {
    complaint: [
      ...['不回复', '没人回', '态度差', '态度不好', '敷衍', '推诿', '联系不上', 'never answered'],
      ...['no reply', 'rude', 'unhelpful', 'had to ask twice', 'nobody answered'],
    ],
    topic: ['客服', '态度', '售后', 'service', 'support', 'adviser', 'agent'],
  },
  refund: {
    complaint: ['退款慢', '退款拖', '退款太慢', '不给退', '退不了', 'refund took', 'no refund'],
    topic: ['退款', '退货', '退换', 'refund', 'return'],
  },
  checkout: {
    complaint: [
      ...['支付失败', '付款失败', '付不了', '卡住', '卡顿', '闪退', '打不开', '报错', '白屏'],
      ...['payment failed', 'payment froze', 'payment error', 'crashed', 'froze', 'error message'],
      ...['could not pay', 'checkout failed'],
    ],
    topic: ['支付', '付款', '结算', '下单', '页面', 'payment', 'checkout', 'page', 'app'],
  },
  findability: {
    complaint: [
      ...[
        '找不到',
        '入口',
        '太难找',
        '看不到入口',
        'hard to find',
        'could not find',
        'cannot find',
      ],
    ],
    topic: ['搜索', '分类', 'search', 'navigation'],
  },
  messages: {
    complaint: [
      ...['打扰', '骚扰', '短信太多', '推送太多', '消息太多', '群发', 'too many text', 'spam'],
      ...['too many messages', 'too many emails', 'too many e-mails', 'annoying'],
    ],
    topic: ['短信', '推送', 'text messages', 'notifications', 'newsletter'],
  },
  stock: {
    complaint: [
      '缺货',
      '没货',
      '断货',
      '售罄',
      '抢不到',
      'out of stock',
      'sold out',
      'unavailable',
    ],
    topic: ['库存', '预售', 'stock', 'pre-order'],
  },
};

/** A complaint right after one of these is denied: 不太贵, not too expensive. */
export const DENIALS: readonly string[] = [
  ...['不', '没', '没有', '并不', '不会', '不是', '无'],
  ...['not', 'no', 'never', "isn't", "wasn't", "didn't", 'without'],
];

/** Words of an unhappy comment, where no score says how it was meant. */
export const UNHAPPY: readonly string[] = [
  ...['差', '慢', '失望', '不好', '不行', '垃圾', '麻烦', '不推荐', '投诉', '糟', '气人'],
  ...['bad', 'slow', 'poor', 'worst', 'terrible', 'disappointed', 'disappointing', 'hassle'],
  ...['awful', 'never', 'forever', 'complicated'],
];

/** Hold one of the words above and mean no harm. */
export const HARMLESS: readonly string[] = ['差不多', '不差', '不慢', '不麻烦', 'not bad'];
