import type { Motive } from './types.ts';

/** Words of happy comments that say why somebody buys, in lower case. */
export const MOTIVE_WORDS: Readonly<Record<Motive, readonly string[]>> = {
  price: [
    ...['划算', '便宜', '实惠', '性价比', '优惠力度', '满减', '省钱', '超值', '物美价廉'],
    ...[
      'good value',
      'bargain',
      'cheaper',
      'good price',
      'great price',
      'saved',
      'discount',
      'worth',
    ],
  ],
  quality: [
    ...['质量不错', '质量好', '质量很好', '品质', '做工好', '好用', '舒服', '效果好', '材质好'],
    ...['quality', 'works well', 'comfortable', 'well made', 'better than expected'],
  ],
  delivery: [
    ...['发货快', '发货很快', '物流快', '物流给力', '送货快', '第二天就到', '当天就到', '到货快'],
    ...[
      'fast delivery',
      'quick delivery',
      'arrived quickly',
      'shipped fast',
      'next day',
      'on time',
    ],
  ],
  service: [
    ...['耐心', '客服回复很快', '服务好', '服务很好', '态度好', '贴心', '专业'],
    ...['helpful', 'patient', 'friendly', 'kind', 'good service', 'great service', 'quick reply'],
  ],
  convenience: [
    ...['方便', '省事', '省心', '一点就能', '操作简单', '很好用', '好操作'],
    ...['convenient', 'easy', 'simple to', 'one tap', 'one click', 'smooth'],
  ],
  gift: [
    ...['家里人', '送礼', '送人', '礼物', '给孩子', '给妈妈', '给爸妈', '给老婆', '给老公', '父母'],
    ...[
      'gift',
      'family',
      'present for',
      'for my mother',
      'for my mum',
      'for my kids',
      'for my wife',
    ],
  ],
  habit: [
    ...['回购', '一直用', '一直买', '老客户', '又买', '第二次买', '第三次', '囤货', '经常买'],
    ...[
      'again and again',
      'third time',
      'second time',
      'repurchase',
      'always buy',
      'regular',
      'restock',
    ],
  ],
  advice: [
    ...['朋友推荐', '推荐得', '种草', '顾问', '看了推荐', '博主', '直播间'],
    ...['recommended by', 'adviser', 'advisor', 'friend told', 'saw a review', 'influencer'],
  ],
};
