import { type HeaderRule, names } from './types.ts';

/** How customers were reached, what they did, and what they said. */
export const campaignRules: readonly HeaderRule[] = [
  {
    role: 'channel',
    sure: names(`
      渠道 触达渠道 来源渠道 获客渠道 下单渠道 推广渠道 渠道名称 订单渠道 营销渠道 渠道来源
      流量来源 订单来源 客户来源 销售渠道 投放渠道 购买渠道 触点 注册渠道 触达方式 流量渠道
      用户来源 会员来源 成交渠道 媒体渠道
      channel acquisitionchannel marketingchannel saleschannel trafficsource utmsource
      channelname orderchannel mediachannel sourcechannel touchpoint leadsource customersource
      ordersource trafficchannel channelgrouping sourcename defaultchannelgrouping
      contactchannel sourcemedium purchasechannel
    `),
    likely: names('来源 媒介 平台 店铺 店铺名称 店名 终端 source medium platform media store'),
    maybe: names('门店 shop storename shopname device utmmedium'),
    patterns: [
      /(渠道|来源)(名称|类型)?$/,
      /\bchannel( name)?$/,
      /\b(traffic|lead|order|customer) source$/,
    ],
    never: /数据|编号|费用|成本|data|cost|count|number/,
  },
  {
    role: 'campaign',
    sure: names(`
      活动 活动名称 营销活动 活动id 活动编号 推广计划 计划名称 促销活动 参与活动 广告计划
      投放计划 活动主题 任务名称 推广活动
      campaign campaignname campaignid utmcampaign promotion promotionname promoname adcampaign
      campaigncode marketingcampaign promocode
    `),
    likely: names('计划 促销 优惠券名称 优惠券 promo couponcode discountcode'),
    patterns: [/(营销|推广|促销)活动(名称)?$/, /\bcampaign( (name|id|code))?$/],
    never: /前|后|曝光|花费|预算|时间|日期|人数|数|before|after|date|spend|budget|period|exposure/,
  },
  {
    role: 'event',
    sure: names(`
      事件 事件名称 事件类型 行为 行为类型 用户行为 行为名称 动作 操作 操作类型 触达结果
      触达状态 行为事件 互动类型 互动行为 埋点名称 事件名
      event eventname eventtype eventaction action actiontype behavior behaviour behaviortype
      behaviourtype activity activitytype interaction useraction eventcategory engagementtype
      useractivity hittype interactiontype
    `),
    likely: names(`
      页面 页面名称 发送状态 动作类型 阶段 转化阶段 环节 转化环节
      page pagename touchtype step stage funnelstage
    `),
    maybe: names('类型 状态 结果 type status result response outcome'),
    patterns: [
      /(事件|行为|动作)(名称|类型|名)?$/,
      /\b(event|action|behaviou?r|activity)( (name|type))?$/,
    ],
    never: /时间|日期|编号|id\b|time|date|value|count/,
  },
  {
    role: 'event-time',
    sure: names(`
      事件时间 行为时间 访问时间 浏览时间 点击时间 发生时间 触达时间 发送时间 触发时间 操作时间
      曝光时间 互动时间 事件发生时间 推送时间 打开时间
      eventtime eventtimestamp eventdate eventdatetime timestamp occurredat actiontime senttime
      sentat visittime hittime eventat activitydate clicktime clickedat openedat touchtime
      touchdate senddate activitytime contactdate interactiondate servertime clienttime
      behaviortime
    `),
    likely: names('时间 日期 时间戳 创建时间 time date datetime ts createdat createtime'),
    patterns: [
      /(事件|行为|访问|浏览|点击|触达|发送|触发|操作|曝光|互动)(发生)?(时间|日期)$/,
      /\b(event|action|visit|hit|click|touch|activity|interaction) (time|date|timestamp|at)$/,
    ],
  },
  {
    role: 'session',
    sure: names(`
      会话 会话id 会话编号 访问id 访次 会话标识 访问编号
      session sessionid visitid usersession sessionkey gasessionid sessionno
    `),
    patterns: [/(会话|访问)(编号|id|标识)$/, /\b(session|visit) (id|no|key)$/],
  },
  {
    role: 'cost',
    sure: names(`
      成本 费用 花费 消耗 投放费用 推广费用 活动成本 营销费用 投入 广告费 投放成本 营销成本
      渠道费用 广告花费 推广花费 投放金额 消耗金额
      cost adspend spendamount marketingcost campaigncost mediacost adcost marketingspend costs
      totalcost mediaspend advertisingcost expense
    `),
    likely: names('预算 商品成本 成本价 budget spend expenses'),
    patterns: [
      /(投放|推广|营销|活动|广告)(总)?(成本|费用|花费)$/,
      /\b(ad|media|marketing|campaign) (cost|spend)$/,
    ],
  },
  {
    role: 'coupon-issued',
    sure: names(`
      发券数 发券量 发放券数 领券数 领券量 发放数量 优惠券发放数 优惠券发放 发券张数 领取券数 已发券 是否领券
      couponsissued couponissued issuedcoupons vouchersissued couponssent couponsgiven couponsreceived
    `),
    patterns: [
      /(发|领)(放|取)?(优惠)?券(数|量|张数)$/,
      /\b(coupons?|vouchers?) (issued|sent|given|received)$/,
    ],
  },
  {
    role: 'coupon-redeemed',
    sure: names(`
      核销数 核销量 用券数 用券量 核销券数 已核销券 优惠券核销数 核销张数 已用券数 是否核销
      couponsredeemed couponredeemed redeemedcoupons vouchersredeemed couponsused
    `),
    patterns: [/(核销|用)(优惠)?券?(数|量|张数)$/, /\b(coupons?|vouchers?) (redeemed|used)$/],
    never: /率|rate/,
  },
  {
    role: 'satisfaction',
    sure: names(`
      满意度 评分 打分 满意度评分 星级 评价星级 评价分数 满意程度 服务评分 综合评分 总体满意度
      推荐意愿 推荐度 满意度得分 评价等级 用户评分 总评分
      satisfaction satisfactionscore rating stars starrating csat nps npsscore reviewscore
      overallrating overallsatisfaction csatscore surveyscore reviewrating customersatisfaction
      recommend likelihoodtorecommend
    `),
    likely: names('分数 得分 评级 score'),
    patterns: [/(满意度|评分|星级)(得分|分数)?$/, /\b(satisfaction|rating|csat|nps)( score)?$/],
    never: /spending|credit|lead|风险|信用/,
  },
  {
    role: 'comment',
    sure: names(`
      评论 评论内容 评价 评价内容 反馈 反馈内容 意见 意见建议 留言 建议 客户反馈 用户评论
      用户反馈 开放题 评语 意见反馈 客户评价 反馈意见 原因说明
      comment comments review reviewtext feedback verbatim reviewcontent reviewbody feedbacktext
      commenttext suggestion suggestions customerfeedback reviewcommentmessage openanswer
      freetext opinion
    `),
    likely: names('买家留言 内容 text message'),
    maybe: names('备注 remark remarks note notes memo'),
    patterns: [
      /(评论|评价|反馈)(内容|文本|意见)?$/,
      /\b(comment|review|feedback)( (text|body|content|message))?$/,
    ],
    never: /数|时间|日期|编号|人|id\b|count|date|time|score|rating/,
  },
];
