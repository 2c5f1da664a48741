import type { QueryDimension } from '../types.ts';

/** How people name what a result is split by, in normalised form. */
export const DIMENSION_WORDS: Readonly<Record<QueryDimension, readonly string[]>> = {
  segment: [
    ...[
      '分群',
      '客群',
      '客户群',
      '人群',
      '细分',
      '客户分群',
      '分层',
      '客户分层',
      '群体',
      '客户群体',
    ],
    ...['segment', 'segments', 'customer segment', 'customer segments', 'customer group'],
    ...['customer groups'],
  ],
  month: [
    ...[
      '按月',
      '每月',
      '月度',
      '各月',
      '逐月',
      '每个月',
      '各个月',
      '按月份',
      '各月份',
      '月份',
      '趋势',
    ],
    ...['走势', '月趋势', '月度趋势', '哪个月', '哪个月份', '哪月', '分月'],
    ...['by month', 'monthly', 'per month', 'each month', 'every month', 'month by month'],
    ...['trend', 'trends', 'over time', 'which month', 'which months', 'months', 'month'],
  ],
  product: [
    ...['商品', '产品', '单品', '货品', 'sku', '宝贝', '款式'],
    ...['product', 'products', 'item', 'items', 'skus'],
  ],
  category: [
    ...['品类', '类目', '分类', '类别', '商品类别', '商品分类', '产品类别', '商品类目', '产品分类'],
    ...['category', 'categories', 'product category', 'product categories'],
  ],
  channel: [
    ...['渠道', '来源', '来源渠道', '销售渠道', '触达渠道', '渠道来源', '购买渠道'],
    ...['channel', 'channels', 'source', 'sources', 'acquisition channel', 'acquisition channels'],
    ...['sales channel', 'sales channels'],
  ],
  campaign: [
    '活动',
    '大促',
    '促销',
    '营销活动',
    'campaign',
    'campaigns',
    'promotion',
    'promotions',
  ],
  city: ['城市', '市', 'city', 'cities', 'town', 'towns'],
  region: [
    ...['地区', '区域', '省份', '省', '国家', '大区', '地域', '各省', '省市'],
    ...['region', 'regions', 'province', 'provinces', 'country', 'countries', 'state', 'states'],
    ...['area', 'areas'],
  ],
  membership: [
    ...['会员等级', '会员级别', '等级', '会员', '会员类型', '会员卡', '会员层级', '客户等级'],
    ...['membership', 'membership level', 'membership levels', 'member level', 'member levels'],
    ...['tier', 'tiers', 'membership tier', 'loyalty tier', 'loyalty level', 'member tier'],
  ],
  gender: ['性别', '男女', 'gender', 'genders', 'sex'],
};
