import { defineMessages } from '../define.ts';

/** Segments cut by recency, frequency and monetary scores. Tags are parted by `、` or `, `. */
export const rfmPresetMessages = defineMessages({
  'segment.rfm11.champions.name': { zh: '重点客户', en: 'Champions' },
  'segment.rfm11.champions.tags': {
    zh: '刚刚消费、高频或高额',
    en: 'bought recently, frequent or high spend',
  },
  'segment.rfm11.champions.strategy': {
    zh: '专属权益、新品先试、邀请推荐好友',
    en: 'Exclusive benefits, first try of new products, invite them to refer friends',
  },
  'segment.rfm11.loyal.name': { zh: '忠诚客户', en: 'Loyal' },
  'segment.rfm11.loyal.tags': { zh: '高频或高额、较近消费', en: 'frequent or high spend' },
  'segment.rfm11.loyal.strategy': {
    zh: '会员升级、组合推荐、积分加倍',
    en: 'Membership upgrade, bundles, double points',
  },
  'segment.rfm11.potential_loyalist.name': { zh: '潜力忠诚', en: 'Potential loyalists' },
  'segment.rfm11.potential_loyalist.tags': {
    zh: '近期消费、频次中等',
    en: 'bought recently, medium frequency',
  },
  'segment.rfm11.potential_loyalist.strategy': {
    zh: '会员引导、第二、三单优惠',
    en: 'Membership prompt, offer on the next order',
  },
  'segment.rfm11.new.name': { zh: '新近客户', en: 'New' },
  'segment.rfm11.new.tags': { zh: '刚刚消费、订单少', en: 'bought recently, few orders' },
  'segment.rfm11.new.strategy': {
    zh: '欢迎礼、使用指引、第二单优惠',
    en: 'Welcome gift, how-to tips, second-order offer',
  },
  'segment.rfm11.promising.name': { zh: '有望客户', en: 'Promising' },
  'segment.rfm11.promising.tags': { zh: '较近消费、订单少', en: 'fairly recent, few orders' },
  'segment.rfm11.promising.strategy': {
    zh: '热销推荐、小额券促第二单',
    en: 'Best-seller picks, small coupon for a second order',
  },
  'segment.rfm11.need_attention.name': { zh: '需要关注', en: 'Need attention' },
  'segment.rfm11.need_attention.tags': { zh: '各项中等', en: 'medium on every count' },
  'segment.rfm11.need_attention.strategy': {
    zh: '限时优惠、按浏览或购买记录推荐',
    en: 'Limited-time offer, picks from what they bought',
  },
  'segment.rfm11.about_to_sleep.name': { zh: '即将沉睡', en: 'About to sleep' },
  'segment.rfm11.about_to_sleep.tags': { zh: '活跃度下降、订单少', en: 'cooling off, few orders' },
  'segment.rfm11.about_to_sleep.strategy': {
    zh: '提醒与小额优惠，趁早唤回',
    en: 'Reminder and a small offer before they go quiet',
  },
  'segment.rfm11.cant_lose.name': { zh: '不能流失', en: 'Can’t lose' },
  'segment.rfm11.cant_lose.tags': {
    zh: '曾高频高额、久未消费',
    en: 'frequent and high spend before, long silent',
  },
  'segment.rfm11.cant_lose.strategy': {
    zh: '专人回访、回归礼包',
    en: 'Personal call, win-back pack',
  },
  'segment.rfm11.at_risk.name': { zh: '流失风险', en: 'At risk' },
  'segment.rfm11.at_risk.tags': { zh: '曾较活跃、久未消费', en: 'active before, long silent' },
  'segment.rfm11.at_risk.strategy': {
    zh: '回归券、原因调研',
    en: 'Win-back coupon, short survey on why',
  },
  'segment.rfm11.hibernating.name': { zh: '休眠客户', en: 'Hibernating' },
  'segment.rfm11.hibernating.tags': { zh: '久未消费、订单少', en: 'long silent, few orders' },
  'segment.rfm11.hibernating.strategy': {
    zh: '低成本触达、换季上新提醒',
    en: 'Low-cost contact, new-season reminder',
  },
  'segment.rfm11.lost.name': { zh: '已流失', en: 'Lost' },
  'segment.rfm11.lost.tags': { zh: '很久未消费、订单少', en: 'very long silent, few orders' },
  'segment.rfm11.lost.strategy': {
    zh: '只在大促触达，一次无回应即停',
    en: 'Contact at big sales only, stop after one silence',
  },
  'segment.rfm11.prospect.name': { zh: '潜在客户', en: 'Prospects' },
  'segment.rfm11.prospect.tags': { zh: '尚未下单', en: 'no order yet' },
  'segment.rfm11.prospect.strategy': {
    zh: '首单优惠、热销榜推荐',
    en: 'First-order offer, best-seller picks',
  },

  'segment.cn8.value.name': { zh: '重要价值客户', en: 'High-value, active and frequent' },
  'segment.cn8.value.tags': { zh: '近期消费、高频、高额', en: 'recent, frequent, high spend' },
  'segment.cn8.value.strategy': {
    zh: '专属客服、新品优先、会员升级',
    en: 'Dedicated service, early access, membership upgrade',
  },
  'segment.cn8.develop.name': { zh: '重要发展客户', en: 'High-value to develop' },
  'segment.cn8.develop.tags': {
    zh: '近期消费、高额、订单少',
    en: 'recent, high spend, few orders',
  },
  'segment.cn8.develop.strategy': {
    zh: '第二、三单优惠，推荐相关商品提高频次',
    en: 'Offer on the next orders, related products to buy more often',
  },
  'segment.cn8.keep.name': { zh: '重要保持客户', en: 'High-value to keep' },
  'segment.cn8.keep.tags': { zh: '高频、高额、近期未消费', en: 'frequent, high spend, not lately' },
  'segment.cn8.keep.strategy': {
    zh: '主动回访、会员权益提醒、新品邀请',
    en: 'Reach out personally, remind of member benefits, invite to new products',
  },
  'segment.cn8.win_back.name': { zh: '重要挽留客户', en: 'High-value to win back' },
  'segment.cn8.win_back.tags': {
    zh: '高额、订单少、久未消费',
    en: 'high spend, few orders, long silent',
  },
  'segment.cn8.win_back.strategy': {
    zh: '回归礼包、专人联系、了解原因',
    en: 'Win-back pack, personal contact, ask why',
  },
  'segment.cn8.plain_value.name': { zh: '一般价值客户', en: 'Regular, active and frequent' },
  'segment.cn8.plain_value.tags': { zh: '近期消费、高频、低额', en: 'recent, frequent, low spend' },
  'segment.cn8.plain_value.strategy': {
    zh: '满减券、组合套餐提高客单价',
    en: 'Spend-and-save coupon and bundles to raise the order value',
  },
  'segment.cn8.plain_develop.name': { zh: '一般发展客户', en: 'Regular to develop' },
  'segment.cn8.plain_develop.tags': {
    zh: '近期消费、订单少、低额',
    en: 'recent, few orders, low spend',
  },
  'segment.cn8.plain_develop.strategy': {
    zh: '新客引导、热销推荐、小额券',
    en: 'Welcome tips, best-seller picks, small coupon',
  },
  'segment.cn8.plain_keep.name': { zh: '一般保持客户', en: 'Regular to keep' },
  'segment.cn8.plain_keep.tags': {
    zh: '高频、低额、近期未消费',
    en: 'frequent, low spend, not lately',
  },
  'segment.cn8.plain_keep.strategy': {
    zh: '常购商品补货提醒、限时优惠',
    en: 'Restock reminder for what they buy, limited-time offer',
  },
  'segment.cn8.plain_win_back.name': { zh: '一般挽留客户', en: 'Regular to win back' },
  'segment.cn8.plain_win_back.tags': {
    zh: '订单少、低额、久未消费',
    en: 'few orders, low spend, long silent',
  },
  'segment.cn8.plain_win_back.strategy': {
    zh: '低成本触达，一次无回应即停',
    en: 'Low-cost contact, stop after one silence',
  },
  'segment.cn8.prospect.name': { zh: '潜在客户', en: 'Prospects' },
  'segment.cn8.prospect.tags': { zh: '尚未下单', en: 'no order yet' },
  'segment.cn8.prospect.strategy': {
    zh: '首单优惠、热销榜推荐',
    en: 'First-order offer, best-seller picks',
  },
});
