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

  'segment.clv3.high.name': { zh: '高价值客户', en: 'High value' },
  'segment.clv3.high.tags': { zh: '累计消费最高', en: 'highest lifetime spend' },
  'segment.clv3.high.strategy': {
    zh: '专属权益、优先服务、邀请推荐好友',
    en: 'Exclusive benefits, priority service, invite to refer friends',
  },
  'segment.clv3.mid.name': { zh: '中价值客户', en: 'Medium value' },
  'segment.clv3.mid.tags': { zh: '累计消费居中', en: 'medium lifetime spend' },
  'segment.clv3.mid.strategy': {
    zh: '会员升级、组合套餐、积分加倍',
    en: 'Membership upgrade, bundles, double points',
  },
  'segment.clv3.low.name': { zh: '低价值客户', en: 'Low value' },
  'segment.clv3.low.tags': { zh: '累计消费较低', en: 'low lifetime spend' },
  'segment.clv3.low.strategy': {
    zh: '自动化触达、复购券，控制成本',
    en: 'Automated contact, repeat-order coupon, keep the cost down',
  },
  'segment.clv3.prospect.name': { zh: '潜在客户', en: 'Prospects' },
  'segment.clv3.prospect.tags': { zh: '尚未下单', en: 'no order yet' },
  'segment.clv3.prospect.strategy': {
    zh: '首单优惠、热销榜推荐',
    en: 'First-order offer, best-seller picks',
  },

  'segment.lifecycle.prospect.name': { zh: '潜在客户', en: 'Prospects' },
  'segment.lifecycle.prospect.tags': { zh: '尚未下单', en: 'no order yet' },
  'segment.lifecycle.prospect.strategy': {
    zh: '首单优惠、热销榜推荐',
    en: 'First-order offer, best-seller picks',
  },
  'segment.lifecycle.new.name': { zh: '新客', en: 'New' },
  'segment.lifecycle.new.tags': { zh: '首单在30天内', en: 'first order within 30 days' },
  'segment.lifecycle.new.strategy': {
    zh: '欢迎礼、使用指引、第二单优惠',
    en: 'Welcome gift, how-to tips, second-order offer',
  },
  'segment.lifecycle.active.name': { zh: '活跃客户', en: 'Active' },
  'segment.lifecycle.active.tags': {
    zh: '近30天有消费、老客',
    en: 'bought within 30 days, returning',
  },
  'segment.lifecycle.active.strategy': {
    zh: '会员权益、新品推荐、交叉销售',
    en: 'Member benefits, new products, cross-selling',
  },
  'segment.lifecycle.potential.name': { zh: '潜力客户', en: 'Potential' },
  'segment.lifecycle.potential.tags': {
    zh: '31–90天未消费',
    en: '31–90 days since the last order',
  },
  'segment.lifecycle.potential.strategy': {
    zh: '补货提醒、限时优惠、组合推荐',
    en: 'Restock reminder, limited-time offer, bundles',
  },
  'segment.lifecycle.dormant.name': { zh: '沉睡客户', en: 'Dormant' },
  'segment.lifecycle.dormant.tags': {
    zh: '91–180天未消费',
    en: '91–180 days since the last order',
  },
  'segment.lifecycle.dormant.strategy': {
    zh: '唤醒券、上新提醒、短问卷',
    en: 'Wake-up coupon, news, short survey',
  },
  'segment.lifecycle.lost.name': { zh: '流失客户', en: 'Lost' },
  'segment.lifecycle.lost.tags': {
    zh: '超过180天未消费',
    en: 'over 180 days since the last order',
  },
  'segment.lifecycle.lost.strategy': {
    zh: '大促时召回，一次无回应即停',
    en: 'Win back at big sales only, stop after one silence',
  },

  'segment.activity3.active.name': { zh: '活跃客户', en: 'Active' },
  'segment.activity3.active.tags': { zh: '近30天有消费', en: 'bought within 30 days' },
  'segment.activity3.active.strategy': {
    zh: '新品推荐、会员权益、老带新',
    en: 'New products, member benefits, referrals',
  },
  'segment.activity3.potential.name': { zh: '潜在客户', en: 'Potential' },
  'segment.activity3.potential.tags': {
    zh: '31–90天未消费或尚未下单',
    en: '31–90 days since the last order or no order yet',
  },
  'segment.activity3.potential.strategy': {
    zh: '首单或复购优惠、热销推荐',
    en: 'First-order or repeat offer, best-seller picks',
  },
  'segment.activity3.dormant.name': { zh: '沉睡客户', en: 'Dormant' },
  'segment.activity3.dormant.tags': {
    zh: '超过90天未消费',
    en: 'over 90 days since the last order',
  },
  'segment.activity3.dormant.strategy': {
    zh: '唤醒礼包，一次无回应即停',
    en: 'Wake-up pack, stop after one silence',
  },
});
