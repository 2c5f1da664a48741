/** What a step of a marketing path is, in the order customers usually take them. */
export const STEP_KINDS = [
  'reach',
  'open',
  'click',
  'view',
  'cart',
  'cart-view',
  'checkout',
  'payment',
  'purchase',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Words that give a kind away. */
export interface StepWords {
  /** Stand anywhere in the name of an event. */
  readonly within: readonly string[];
  /** Are the whole name. */
  readonly whole: readonly string[];
  /** Stand anywhere, but count only where no other event is of this kind. */
  readonly broad: readonly string[];
}

/** Words by kind, simplified and traditional Chinese and English, in lower case with single spaces. */
export const STEP_WORDS: Readonly<Record<StepKind, StepWords>> = {
  reach: {
    within: [
      ...['触达', '觸達', '送达', '送達', '曝光', '发送', '發送', '推送', '下发', '下發', '群发'],
      ...['群發', '展示', '接收', '收到', 'sent', 'send', 'delivered', 'delivery', 'deliver'],
      ...['impression', 'impressions', 'exposure', 'exposed', 'reached', 'reach', 'received'],
    ],
    whole: ['push', 'pushed', 'shown'],
    broad: [],
  },
  open: {
    within: [
      ...['打开', '打開', '开启', '開啟', '阅读', '閱讀', '已读', '已讀', '查看短信', '查看消息'],
      ...['open', 'opened', 'opens', 'read'],
    ],
    whole: [],
    broad: [],
  },
  click: {
    within: ['点击', '點擊', '点开', '點開', '扫码', '掃碼', 'click', 'clicked', 'clicks', 'tap'],
    whole: ['scan'],
    broad: [],
  },
  view: {
    within: [
      ...['商品浏览', '商品瀏覽', '浏览商品', '瀏覽商品', '查看商品', '商品详情', '商品詳情'],
      ...['商品页', '商品頁', '详情页', '詳情頁', 'product view', 'product viewed', 'view product'],
      ...['view item', 'item view', 'product page', 'product detail', 'product details'],
    ],
    whole: [],
    broad: [
      ...['浏览', '瀏覽', '访问', '訪問', '进店', '進店', '落地页', '落地頁', '搜索', '搜尋'],
      ...['打开小程序', '打开app', 'page view', 'view', 'viewed', 'visit', 'visited', 'browse'],
      ...['browsed', 'catalog', 'landing', 'search'],
    ],
  },
  cart: {
    within: [
      ...['加购', '加購', '加入购物车', '加入購物車', '添加购物车', '放入购物车'],
      ...['add to cart', 'added to cart', 'cart add', 'add to bag', 'add cart', 'addtocart'],
    ],
    whole: [],
    broad: [...['收藏', 'wishlist add', 'add to wishlist', 'wishlist', 'favorite', 'favourite']],
  },
  'cart-view': {
    within: [
      '查看购物车',
      '进入购物车',
      '購物車頁',
      '购物车页',
      'view cart',
      'cart view',
      'cart page',
    ],
    whole: ['购物车', '購物車', 'cart', 'basket'],
    broad: [],
  },
  checkout: {
    within: [
      ...['提交订单', '提交訂單', '结算', '結算', '結帳', '结账', '确认订单', '確認訂單'],
      ...['立即购买', '立即購買', 'checkout', 'check out', 'submit order', 'order submitted'],
      ...['shipping details', 'shipping info', 'add shipping info', 'buy now'],
    ],
    whole: [],
    broad: [],
  },
  payment: {
    within: ['支付', '付款', 'payment', 'payment details', 'add payment info', 'paid'],
    whole: ['pay', '付费', '付費'],
    broad: [],
  },
  purchase: {
    within: [
      ...['下单', '下單', '购买', '購買', '成交', '成单', '完成订单', '完成訂單'],
      ...['purchase', 'purchased', 'order placed', 'place order', 'order completed'],
      ...['order complete', 'complete order', 'ordered', 'bought', 'transaction'],
    ],
    whole: ['order', 'buy', '订单', '訂單'],
    broad: [],
  },
};

/** An event with one of these is no step forward, whatever else its name says. */
export const BACKWARD_WORDS: readonly string[] = [
  ...['未', '失败', '失敗', '取消', '退款', '退货', '退貨', '退订', '退訂', '移除', '删除', '刪除'],
  ...['放弃', '放棄', '投诉', '投訴', '报错', '錯誤', '错误', 'error', 'errors', 'fail', 'failed'],
  ...['failure', 'bug', 'cancel', 'cancelled', 'canceled', 'refund', 'refunded', 'return'],
  ...['returned', 'remove', 'removed', 'delete', 'deleted', 'abandon', 'abandoned', 'bounce'],
  ...['bounced', 'unsubscribe', 'unsubscribed', 'complaint', 'not', 'no', 'un', 'unopened'],
];
