import { defineMessages } from '../define.ts';

/** Tiers of tags, what is missing for some, own tags, and searches over them. */
export const tagsMessages = defineMessages({
  'tags.missing.orders': {
    zh: '购买类标签：没有带客户、日期和金额的订单',
    en: 'tags about purchases: there are no orders with customer, date and amount',
  },
  'tags.missing.refunds': { zh: '退款：没有退款行', en: 'refunds: no row is a refund' },
  'tags.missing.category': {
    zh: '品类偏好：没有品类列',
    en: 'favourite category: no category column',
  },
  'tags.missing.order-channel': {
    zh: '下单渠道偏好：订单里没有渠道列',
    en: 'channel of orders: no channel column in the orders',
  },
  'tags.missing.product': {
    zh: '同款复购：没有商品列',
    en: 'same product again: no product column',
  },
  'tags.missing.times': {
    zh: '购买时段：订单只有日期，没有时间',
    en: 'time of day: orders have days, no times',
  },
  'tags.missing.coupons': {
    zh: '优惠券：没有发券和核销列',
    en: 'coupons: no columns of coupons issued and redeemed',
  },
  'tags.missing.discounts': {
    zh: '优惠偏好：订单里没有优惠列',
    en: 'discounts: no discount column in the orders',
  },
  'tags.missing.gender': { zh: '性别：没有性别列', en: 'gender: no gender column' },
  'tags.missing.age': {
    zh: '年龄段：没有年龄或出生日期列',
    en: 'age band: no column of age or birth date',
  },
  'tags.missing.age-as-of': {
    zh: '年龄段：有出生日期，但没有订单可定截至日；请用 --as-of 指定',
    en: 'age band: there are birth dates, but no orders to take the as-of day from; set it with --as-of',
    pane: {
      zh: '年龄段：有出生日期，但没有订单可定截至日；请在设置里填写',
      en: 'age band: there are birth dates, but no orders to take the as-of day from; give it in the settings',
    },
  },
  'tags.missing.birthday-as-of': {
    zh: '生日月：有出生日期，但没有订单可定截至日；请用 --as-of 指定',
    en: 'month of birth: there are birth dates, but no orders to take the as-of day from; set it with --as-of',
    pane: {
      zh: '生日月：有出生日期，但没有订单可定截至日；请在设置里填写',
      en: 'month of birth: there are birth dates, but no orders to take the as-of day from; give it in the settings',
    },
  },
  'tags.missing.birth-date': {
    zh: '生日月：没有出生日期列',
    en: 'month of birth: no birth date column',
  },
  'tags.missing.city': {
    zh: '城市等级、沿海：没有城市列',
    en: 'tier of the city and coast: no city column',
  },
  'tags.missing.known-city': {
    zh: '城市等级、沿海：城市都不在产品自带的城市表里',
    en: 'tier of the city and coast: none of the cities is in the product’s table',
  },
  'tags.missing.membership': {
    zh: '会员等级：没有会员等级列',
    en: 'membership: no membership column',
  },
  'tags.missing.vip': {
    zh: 'VIP：会员等级里没有高于普通的等级',
    en: 'VIP: no membership level is above the ordinary ones',
  },
  'tags.missing.consent': {
    zh: '可联系：没有同意或退订列',
    en: 'contactable: no column of consent or opt-out',
  },
  'tags.missing.campaign': {
    zh: '活动期间的购买：没有设置活动日期',
    en: 'purchases in the campaign: no campaign dates are set',
  },
  'tags.missing.events': {
    zh: '互动：没有近 30 天以前开始的行为记录',
    en: 'interaction: there are no events that reach back 30 days',
  },
  'tags.missing.own': {
    zh: '按规则的自定义标签：没有带客户、日期和金额的订单',
    en: 'your own tags by rule: there are no orders with customer, date and amount',
  },
  'tags.own-unknown': {
    zh: '{tag}：没有叫「{word}」的标签，也没有这样的城市、会员等级之类的值',
    en: '{tag}: there is no tag “{word}”, and no value such as a city or a membership level',
  },
  'tags.own-near': {
    zh: '{tag}：没有叫「{word}」的标签；是不是想写「{suggestion}」？',
    en: '{tag}: there is no tag “{word}”; did you mean “{suggestion}”?',
  },
  'tags.own-unread': {
    zh: '{tag}：「{rule}」没有看懂；可以这样写：「标签：VIP 且 沿海城市 且 非 已退订」',
    en: '{tag}: “{rule}” is not understood; write it as in “tags: VIP and coastal cities and not opted out”',
  },
  'tags.own-cycle': {
    zh: '{tags}：这些标签绕圈互相引用，请在其中一个里去掉引用',
    en: '{tags}: these tags name one another in a circle; take the name out of one of them',
  },
  'tags.own-depends': {
    zh: '{tag}：它引用的「{on}」没有打上，原因见该标签',
    en: '{tag}: it names “{on}”, which could not be made; the reason stands with that tag',
  },
  'tags.missing.feedback': { zh: '满意度：没有反馈表', en: 'satisfaction: no feedback sheet' },

  'tags.no-customers': {
    zh: '没有客户表，也没有带客户编号的订单，无法打标签：只在触达或反馈里出现的人不打标签。请加上其中一张。',
    en: 'There is no customers sheet and there are no orders with a customer, so nobody can be tagged: people seen only in touches or feedback get no tags. Add one of the two.',
  },

  'tags.since-after-as-of': {
    zh: '要比的那一天 {since} 不早于截至日 {asOf}，请给一个更早的日期。',
    en: 'The day to compare with, {since}, is not before the as-of date {asOf}; give an earlier one.',
  },
  'tags.find.name': { zh: '「{name}」', en: '“{name}”' },
  'tags.find.and': { zh: '且', en: ' and ' },
  'tags.find.or': { zh: '或', en: ' or ' },
  'tags.find.not': { zh: '非{part}', en: 'not {part}' },
  'tags.find.group': { zh: '（{text}）', en: '({text})' },
  'tags.find-empty': {
    zh: '要找哪些客户？请写标签，例如：VIP 且 沿海城市 且 非 已退订',
    en: 'Which customers are you looking for? Name tags, as in: VIP and coastal cities and not opted out',
  },
  'tags.find-too-long': {
    zh: '搜索条件有 {length} 个字符，最多 {most} 个。',
    en: 'The search is {length} characters long; {most} at most.',
  },
  'tags.find-unknown': {
    zh: '第 {position} 个字符起的「{word}」不是标签，也不是城市、会员等级之类的值。不加 --find 可以列出全部标签。',
    en: '“{word}” (character {position}) is no tag, and no value such as a city or a membership level. Without --find, all tags are listed.',
    pane: {
      zh: '第 {position} 个字符起的「{word}」不是标签，也不是城市、会员等级之类的值。全部标签见「标签目录」工作表。',
      en: '“{word}” (character {position}) is no tag, and no value such as a city or a membership level. The sheet Tags lists all tags.',
    },
  },
  'tags.find-did-you-mean': {
    zh: '第 {position} 个字符起的「{word}」不是标签；是不是想写「{suggestion}」？',
    en: '“{word}” (character {position}) is no tag; did you mean “{suggestion}”?',
  },
  'tags.find-expected-name': {
    zh: '第 {position} 个字符「{word}」这里应该是一个标签。',
    en: 'A tag should stand at character {position}, “{word}”.',
  },
  'tags.find-expected-close': {
    zh: '第 {position} 个字符「{word}」这里应该是右括号，或「且」「或」。',
    en: 'A closing parenthesis, or “and” or “or”, should stand at character {position}, “{word}”.',
  },
  'tags.find-expected-joint': {
    zh: '第 {position} 个字符「{word}」前面应该有「且」或「或」。',
    en: '“and” or “or” should stand before character {position}, “{word}”.',
  },
  'tags.find-ends-early': {
    zh: '搜索条件没有写完：最后应该是一个标签，或右括号。',
    en: 'The search ends too early: a tag or a closing parenthesis should follow.',
  },
  'tags.find-quote': {
    zh: '第 {position} 个字符的引号没有配对。',
    en: 'The quotation mark at character {position} is never closed.',
  },
  'tags.find-too-deep': {
    zh: '搜索条件的括号嵌套太深。',
    en: 'The search is nested too deeply.',
  },

  'tags.tier.raw': { zh: '原始', en: 'raw' },
  'tags.tier.fact': { zh: '事实', en: 'fact' },
  'tags.tier.model': { zh: '模型', en: 'model' },
  'tags.tier.prediction': { zh: '预测', en: 'prediction' },
});
