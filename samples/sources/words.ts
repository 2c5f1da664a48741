import type { Language } from '#core';

/** What the sample of several sources says in one language; lists are as long in each. */
export interface SourceWords {
  readonly sheets: readonly [string, string, string, string, string, string];
  readonly crm: readonly string[];
  readonly orders: readonly string[];
  readonly membership: readonly string[];
  readonly signIn: readonly string[];
  readonly survey: readonly string[];
  readonly behaviour: readonly string[];
  readonly name: (index: number, woman: boolean) => string;
  readonly genders: readonly [string, string];
  readonly yesNo: readonly [string, string];
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  /** Product and category. */
  readonly products: readonly (readonly [string, string])[];
  readonly orderChannels: readonly string[];
  readonly stores: readonly string[];
  readonly campaign: string;
  readonly signInEvents: readonly string[];
  readonly events: readonly string[];
  readonly channels: readonly string[];
  readonly lifestyles: readonly string[];
  /** By satisfaction: low, middle, high. */
  readonly comments: readonly (readonly string[])[];
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴'];
const FIRST_NAMES = ['Alex', 'Sam', 'Robin', 'Chris', 'Kim', 'Jo', 'Lee', 'Pat', 'Max', 'Kit'];

export const SOURCE_WORDS: Readonly<Record<Language, SourceWords>> = {
  zh: {
    sheets: ['CRM客户', '订单', '会员系统', '线下签到', '问卷', '行为日志'],
    crm: [
      ...['客户编号', '称呼', '手机号', '邮箱', '性别', '出生日期'],
      ...['城市', '会员号', '同意接收营销', '更新日期'],
    ],
    orders: [
      ...['订单编号', '客户编号', '手机号', '下单时间', '商品名称'],
      ...['品类', '数量', '实付金额（元）', '下单渠道'],
    ],
    membership: ['会员号', '手机号', '会员等级', '积分', '城市', '更新日期'],
    signIn: ['签到时间', '手机号', '行为', '门店', '活动名称'],
    survey: [
      ...['填写时间', '邮箱', '满意度（1-5分）', '评论内容'],
      ...['我喜欢尝试新品（1-5）', '我等打折才买（1-5）', '买之前我会比价（1-5）', '生活方式'],
    ],
    behaviour: ['会员号', '事件时间', '行为', '渠道'],
    name: (index, woman) => `${SURNAMES[index % SURNAMES.length]}${woman ? '女士' : '先生'}`,
    genders: ['女', '男'],
    yesNo: ['是', '否'],
    cities: ['上海', '北京', '广州', '杭州', '成都', '武汉'],
    levels: ['普通会员', '银卡会员', '金卡会员'],
    products: [
      ['保湿面霜', '护肤'],
      ['修护精华', '护肤'],
      ['丝绒口红', '彩妆'],
      ['氨基酸洗发水', '个护'],
      ['香薰蜡烛', '家居'],
      ['便携榨汁杯', '小家电'],
    ],
    orderChannels: ['小程序', '官网', '门店'],
    stores: ['静安店', '西湖店', '天河店'],
    campaign: '618 大促',
    signInEvents: ['签到', '领取体验装'],
    events: ['浏览', '加购', '收藏', '下单'],
    channels: ['小程序', '官网', 'APP'],
    lifestyles: ['居家', '运动', '旅行', '职场'],
    comments: [
      ['物流太慢，等了一周', '客服没有回复我的问题', '价格比别家贵'],
      ['还可以，包装一般', '和描述差不多', '有优惠的时候会再买'],
      ['质感很好，会回购', '送货快，客服耐心', '家人都喜欢'],
    ],
  },
  en: {
    sheets: ['CRM', 'Orders', 'Membership', 'Offline sign-in', 'Survey', 'Behaviour log'],
    crm: [
      ...['Customer ID', 'Name', 'Phone', 'E-mail', 'Gender', 'Date of birth'],
      ...['City', 'Member no', 'Marketing consent', 'Last updated'],
    ],
    orders: [
      ...['Order ID', 'Customer ID', 'Phone', 'Order time', 'Product'],
      ...['Category', 'Quantity', 'Amount paid', 'Order channel'],
    ],
    membership: ['Member no', 'Phone', 'Membership level', 'Points', 'City', 'Last updated'],
    signIn: ['Sign-in time', 'Phone', 'Action', 'Store', 'Campaign'],
    survey: [
      ...['Answered at', 'E-mail', 'Satisfaction (1-5)', 'Comment'],
      ...['I like trying new products (1-5)', 'I wait for offers (1-5)'],
      ...['I compare prices before I buy (1-5)', 'Lifestyle'],
    ],
    behaviour: ['Member no', 'Event time', 'Event', 'Channel'],
    name: (index) => FIRST_NAMES[index % FIRST_NAMES.length]!,
    genders: ['female', 'male'],
    yesNo: ['yes', 'no'],
    cities: ['Leeds', 'York', 'Bath', 'Hull', 'Derby', 'Exeter'],
    levels: ['Basic', 'Silver', 'Gold'],
    products: [
      ['Moisturising cream', 'Skin care'],
      ['Repair serum', 'Skin care'],
      ['Velvet lipstick', 'Make-up'],
      ['Mild shampoo', 'Personal care'],
      ['Scented candle', 'Home'],
      ['Travel blender', 'Appliances'],
    ],
    orderChannels: ['App', 'Website', 'Store'],
    stores: ['North Street', 'Lakeside', 'Riverside'],
    campaign: '618 sale',
    signInEvents: ['sign in', 'take sample'],
    events: ['view', 'add to cart', 'favourite', 'order'],
    channels: ['App', 'Website', 'Mobile web'],
    lifestyles: ['home', 'sports', 'travel', 'career'],
    comments: [
      ['Delivery took a week', 'Nobody answered my question', 'Dearer than elsewhere'],
      ['All right, plain packaging', 'As described', 'Would buy again on offer'],
      ['Feels good, will buy again', 'Fast delivery, patient service', 'The family likes it'],
    ],
  },
};
