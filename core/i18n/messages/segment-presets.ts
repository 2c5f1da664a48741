import { defineMessages } from '../define.ts';

/** Names, tags and strategies of the preset segments. Tags are parted by `、` or `, `. */
export const presetMessages = defineMessages({
  'segment.template4.high.name': { zh: '高价值客户', en: 'High-value customers' },
  'segment.template4.high.tags': {
    zh: '高频消费、高客单价、活跃用户',
    en: 'frequent buyer, high order value, active',
  },
  'segment.template4.high.strategy': {
    zh: '专属客服、新品优先购、积分权益升级',
    en: 'Dedicated service, early access to new products, better points rewards',
  },
  'segment.template4.potential.name': { zh: '潜力客户', en: 'Potential customers' },
  'segment.template4.potential.tags': {
    zh: '次活跃用户、中等客单价',
    en: 'less active, medium order value',
  },
  'segment.template4.potential.strategy': {
    zh: '满减券、组合套餐推荐、会员升级提醒',
    en: 'Spend-and-save coupon, bundle offers, membership upgrade reminder',
  },
  'segment.template4.churn_risk.name': { zh: '流失风险客户', en: 'Churn-risk customers' },
  'segment.template4.churn_risk.tags': {
    zh: '沉睡用户、老客流失预警',
    en: 'dormant, churn warning',
  },
  'segment.template4.churn_risk.strategy': {
    zh: '回归礼包、专属调研、老客折扣',
    en: 'Win-back pack, short survey, returning-customer discount',
  },
  'segment.template4.new.name': { zh: '新客', en: 'New customers' },
  'segment.template4.new.tags': {
    zh: '新用户、首单转化、低客单价',
    en: 'new user, first order, low order value',
  },
  'segment.template4.new.strategy': {
    zh: '新客专享价、首单赠品、会员注册引导',
    en: 'New-customer price, first-order gift, membership sign-up prompt',
  },
  'segment.template4.active.name': { zh: '一般活跃', en: 'Active' },
  'segment.template4.active.tags': { zh: '活跃用户', en: 'active' },
  'segment.template4.active.strategy': {
    zh: '先提醒差一单就升级的客户，其余保持常规触达',
    en: 'First remind those one order short of high value; keep regular contact with the rest',
  },
  'segment.template4.one_time.name': { zh: '单次客户', en: 'One-time' },
  'segment.template4.one_time.tags': { zh: '单次消费', en: 'one order' },
  'segment.template4.one_time.strategy': {
    zh: '第二单优惠，推荐与首单相关的商品',
    en: 'Second-order offer, products related to the first order',
  },
  'segment.template4.dormant.name': { zh: '沉睡流失', en: 'Dormant' },
  'segment.template4.dormant.tags': { zh: '沉睡用户', en: 'dormant' },
  'segment.template4.dormant.strategy': {
    zh: '低成本触达，一次无回应即停',
    en: 'Low-cost contact, stop after one silence',
  },
  'segment.template4.prospect.name': { zh: '潜在客户', en: 'Prospects' },
  'segment.template4.prospect.tags': { zh: '尚未下单', en: 'no order yet' },
  'segment.template4.prospect.strategy': {
    zh: '首单优惠、热销榜推荐',
    en: 'First-order offer, best-seller picks',
  },

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
});
