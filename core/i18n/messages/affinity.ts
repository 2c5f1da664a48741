import { defineMessages } from '../define.ts';

export const affinityMessages = defineMessages({
  'affinity.item': { zh: '商品', en: 'item' },
  'affinity.unit.order': { zh: '一笔订单', en: 'an order' },
  'affinity.unit.customer-day': { zh: '一位客户一天的购买', en: 'what a customer bought on a day' },
  'affinity.unit.customer': { zh: '一位客户的全部购买', en: 'all a customer ever bought' },
  'affinity.unit.basket': { zh: '文件中的一个购物篮', en: 'a basket of the file' },

  'affinity.no-orders': {
    zh: '没有可以计入的订单行，找不出关联规则。需要一张有订单号（或客户和日期）、商品和金额的表；没有金额时，请加上 --basket。',
    en: 'There are no order rows that count to find rules in. It needs a sheet with order number (or customer and date), product and amount; without amounts, add --basket.',
    pane: {
      zh: '没有可以计入的订单行，找不出关联规则。需要一张有订单号（或客户和日期）、商品和金额的表。',
      en: 'There are no order rows that count to find rules in. It needs a sheet with order number (or customer and date), product and amount.',
    },
  },
  'affinity.no-products': {
    zh: '订单里没有「商品」列，不知道买了什么。如果有，请用 --role "工作表.列名=product" 指定。',
    en: 'The orders have no product column, so what was bought is not known. If there is one, name it with --role "Sheet.Column=product".',
    pane: {
      zh: '订单里没有「商品」列，不知道买了什么。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'The orders have no product column, so what was bought is not known. If there is one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'affinity.no-items': {
    zh: '订单里没有「{role}」列，不知道买了什么。如果有，请用 --role "工作表.列名={role}" 指定。',
    en: 'The orders have no column “{role}”, so what was bought is not known. If there is one, name it with --role "Sheet.Column={role}".',
    pane: {
      zh: '订单里没有「{role}」列，不知道买了什么。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'The orders have no column “{role}”, so what was bought is not known. If there is one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'affinity.no-unit': {
    zh: '不知道哪些商品是一起买的：没有订单号，也没有客户和日期。如果有，请用 --role "工作表.列名=order" 指定。',
    en: 'Nothing says what was bought together: there is no order number, and no customer with a date. If there is one, name it with --role "Sheet.Column=order".',
    pane: {
      zh: '不知道哪些商品是一起买的：没有订单号，也没有客户和日期。如果有，请在「数据」页或「Lens 设置」表里选择它的角色。',
      en: 'Nothing says what was bought together: there is no order number, and no customer with a date. If there is one, choose its role on the Data screen or on the sheet Lens Settings.',
    },
  },
  'affinity.too-many-itemsets': {
    zh: '支持度太低：经常一起出现的组合超过 {most:count} 个。请提高支持度，或减少规则前项的数量。',
    en: 'The support is too low: more than {most:count} combinations are frequent. Raise the support, or allow fewer items before the arrow.',
  },

  'affinity.read-lines': {
    zh: '「{sheet}」按一行一个购物篮读取，共 {n:count} 个。',
    en: '“{sheet}” was read as one basket a line: {n:count} {n|basket|baskets}.',
  },
  'affinity.read-rows': {
    zh: '「{sheet}」按一行一件商品读取，共 {n:count} 个购物篮。',
    en: '“{sheet}” was read as one row an item: {n:count} {n|basket|baskets}.',
  },
  'affinity.of-customers': {
    zh: '订单里几乎都只有一件商品，所以看的是一位客户买过的全部：一起出现不等于同一单购买；买得多的客户什么都买得多。',
    en: 'Orders hold one item each, so all that a customer ever bought was looked at: together does not mean in one order, and who buys much buys of everything.',
  },
  'affinity.bulk': {
    zh: '{n:count} 个购物篮的商品超过 {most} 种，只计其中最常见的 {most} 种；较少见的商品支持度会略低。',
    en: '{n:count} {n|basket|baskets} held more than {most} different items; only the {most} commonest of each count, so the support of rarer items is a little low.',
  },
  'affinity.no-baskets': {
    zh: '没有购物篮，找不出关联规则。',
    en: 'There are no baskets to find rules in.',
  },
  'affinity.single-items': {
    zh: '{n:count} 个购物篮每个都只有一种商品，没有一起购买的商品。',
    en: 'Each of the {n:count} {n|basket|baskets} holds one item only, so nothing was bought together.',
  },
  'affinity.few-baskets': {
    zh: '只有 {n:count} 个购物篮，不足 100 个，规则只供参考。',
    en: 'Only {n:count} {n|basket|baskets}, fewer than 100: take the rules as a hint only.',
  },
  'affinity.none-found': {
    zh: '没有规则达到所设的支持度和置信度，可以调低后再试。',
    en: 'No rule reaches the support and confidence asked for; try lower ones.',
  },
  'affinity.none-kept': {
    zh: '有 {n:count} 条规则达到支持度和置信度，但都不可靠：出现次数太少、可能是巧合，或更短的规则已经说明。',
    en: '{n:count} {n|rule reaches|rules reach} support and confidence, but none is sound: too few baskets, perhaps chance, or said as well by a shorter rule.',
  },
  'affinity.not-cause': {
    zh: '规则说的是常常一起出现，不是因果；做法请先小范围试。',
    en: 'Rules show what goes together, not what causes it; try things out on a small scale first.',
  },

  'affinity.try-recommend': {
    zh: '可在「{antecedent}」的商品页和购物车推荐「{consequent}」，先对一半访客试',
    en: 'Try recommending “{consequent}” on the page and in the cart of “{antecedent}”, to half of the visitors first',
  },
  'affinity.try-bundle': {
    zh: '可把「{antecedent}」和「{consequent}」做成组合装或搭配价，先试两周，看毛利',
    en: 'Try “{antecedent}” and “{consequent}” as a bundle or at a joint price, for two weeks first, and watch the margin',
  },
  'affinity.try-anyway': {
    zh: '{confidence:percent} 本来就会带上「{consequent}」，和「{antecedent}」放在一起即可，不必再打折',
    en: '{confidence:percent} take “{consequent}” anyway: put it beside “{antecedent}”, without a discount',
  },
  'affinity.try-category': {
    zh: '可把「{consequent}」排在「{antecedent}」旁边，或发跨品类券，先试一半',
    en: 'Try “{consequent}” next to “{antecedent}”, or a coupon for it, with half of the customers first',
  },
  'affinity.try-feature': {
    zh: '可对「{antecedent}」主推「{consequent}」，先试一半',
    en: 'Try featuring “{consequent}” for “{antecedent}”, with half of them first',
  },
  'affinity.try-channel': {
    zh: '「{antecedent}」的购买多来自「{consequent}」，可先在那里推广',
    en: 'Baskets with “{antecedent}” mostly come through “{consequent}”: try promoting it there first',
  },
  'affinity.try-campaign': {
    zh: '「{antecedent}」多在「{consequent}」期间买，下次可把它放进同类活动',
    en: '“{antecedent}” is mostly bought in “{consequent}”: try it in the next campaign of this kind',
  },
  'affinity.try-audience': {
    zh: '「{antecedent}」的购买多来自「{consequent}」的客户，可按他们选品和写文案，先试一半',
    en: 'Baskets with “{antecedent}” are mostly those of “{consequent}”: try choosing and wording the offer for them, with half first',
  },
  'affinity.try-popular': {
    zh: '「{consequent}」在哪里都好卖，和「{antecedent}」关系不大，不必专门搭配',
    en: '“{consequent}” sells well with everything, little more with “{antecedent}”: no need to combine them',
  },
  'affinity.try-apart': {
    zh: '买「{antecedent}」时较少买「{consequent}」，两者可能互相替代，不要捆绑',
    en: '“{consequent}” is bought less with “{antecedent}” than without; one may replace the other, so do not bundle them',
  },
  'affinity.try-few': {
    zh: '「{antecedent}」和「{consequent}」一起只出现 {count:count} 次，太少，先观察',
    en: '“{antecedent}” and “{consequent}” came together only {count:count} {count|time|times}: too few to act on, keep watching',
  },
});
