import { generator } from '../made-orders.ts';

const CHANNELS = ['Tmall', 'JD', 'Douyin', 'WeChat', 'Store', 'Website'];
const CATEGORIES = ['Skincare', 'Make-up', 'Fragrance', 'Hair care', 'Bath', 'Gifts'];
const CITIES = ['上海', '北京', '广州', '深圳', '成都', '杭州', '武汉', '南京'];
const METRICS = [
  'revenue',
  'orders',
  'average order value',
  'buyers',
  'repeat rate',
  'new customers',
];
const ZH_METRICS = ['销售额', '订单数', '客单价', '购买人数', '复购率', '新客数'];
const DIMENSIONS = ['channel', 'category', 'city', 'month', 'segment'];
const ZH_DIMENSIONS = ['渠道', '品类', '城市', '月份', '客群'];
const MONTHS = ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** A question as someone types it, and its language. */
export interface Typed {
  readonly text: string;
  readonly language: 'zh' | 'en';
}

/** Questions of all kinds in both languages, few of them twice; the same ones every time. */
export function* typedQuestions(): Generator<Typed, never> {
  const random = generator(618);
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const month = () => `${1 + Math.floor(random() * 12)}`;
  const day = () => `2024-${month().padStart(2, '0')}-0${1 + Math.floor(random() * 9)}`;
  const kinds: readonly (() => Typed)[] = [
    () => ({ text: `${one(METRICS)} in ${one(MONTHS)} 2024`, language: 'en' }),
    () => ({ text: `2024年${month()}月${one(CITIES)}的${one(ZH_METRICS)}`, language: 'zh' }),
    () => ({ text: `${one(METRICS)} by ${one(DIMENSIONS)}`, language: 'en' }),
    () => ({
      text: `2024年${month()}月按${one(ZH_DIMENSIONS)}看${one(ZH_METRICS)}`,
      language: 'zh',
    }),
    () => ({ text: `top 5 products by revenue since ${day()}`, language: 'en' }),
    () => ({ text: `前3个城市的${one(ZH_METRICS)}`, language: 'zh' }),
    () => ({ text: `${one(METRICS)} of ${one(CATEGORIES)} on ${one(CHANNELS)}`, language: 'en' }),
    () => ({ text: `上个月${one(CHANNELS)}的${one(ZH_METRICS)}环比`, language: 'zh' }),
    () => ({ text: `${one(METRICS)} last month compared with the month before`, language: 'en' }),
    () => ({ text: '高价值客户占比多少？', language: 'zh' }),
    () => ({ text: `share of ${one(CHANNELS)} in revenue in ${one(MONTHS)} 2024`, language: 'en' }),
    () => ({ text: `为什么上个月${one(ZH_METRICS)}下降`, language: 'zh' }),
    () => ({ text: `why did ${one(METRICS)} fall last month`, language: 'en' }),
    () => ({ text: '什么是客单价', language: 'zh' }),
  ];
  for (;;) yield one(kinds)();
}
