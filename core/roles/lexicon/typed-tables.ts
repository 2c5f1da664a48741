import { type HeaderRule, names } from './types.ts';

/** Columns of tables typed by hand: segments (T1), conversion stages (T2), metrics (T3). */
export const typedTableRules: readonly HeaderRule[] = [
  {
    role: 'stage',
    sure: names(`
      转化阶段 阶段 转化环节 环节 漏斗阶段 阶段名称 转化步骤 漏斗步骤 转化节点
      stage funnelstage conversionstage funnelstep stagename conversionstep phase
    `),
    likely: names('步骤 路径 节点 step stepname'),
    patterns: [
      /(转化|漏斗|路径)(阶段|环节|步骤|节点)$/,
      /\b(funnel|conversion|journey) (stage|step)$/,
    ],
    never: /人数|率|数量|people|rate|count|customers/,
  },
  {
    role: 'reached',
    sure: names(`
      触达人数 到达人数 进入人数 曝光人数 访客数 触达数 触达客户数 阶段人数 触达用户数 覆盖人数
      进入客户数 到达客户数
      reached peoplereached customersreached reach entered visitors audience usersreached
      numberreached exposed impressions contactsreached
    `),
    likely: names(
      '人数 曝光量 曝光 访客 用户数 发送人数 送达人数 数量 次数 人次 客户数 uv users people sent count customers number',
    ),
    patterns: [
      /(触达|到达|进入|覆盖)(人数|客户数|用户数)$/,
      /\b(people|customers|users|contacts) (reached|entered|exposed)$/,
    ],
  },
  {
    role: 'converted',
    sure: names(`
      阶段转化人数 转化人数 转化数 转化客户数 转化用户数 成交人数 完成人数 通过人数 下一步人数
      转化量 阶段转化数
      converted peopleconverted customersconverted conversions stageconversions
      convertedcustomers usersconverted completed numberconverted convertedusers
    `),
    likely: names('下单人数 购买人数 支付人数 点击人数 passed conversion orders'),
    patterns: [
      /转化(人数|客户数|用户数|数)$/,
      /\b(people|customers|users) converted( at this stage| to next stage)?$/,
      /\bconverted (people|customers|users|at stage|to next)$/,
    ],
    never: /率|价值|value|rate|total/,
  },
  {
    role: 'rate',
    sure: names(`
      阶段转化率 转化率 转化比例 阶段转化比例 步骤转化率 环节转化率
      conversionrate stageconversionrate rate steprate stagerate cvr stageconversion
    `),
    likely: names('比率 点击率 打开率 ctr openrate'),
    patterns: [/转化率$/, /\b(conversion|stage|step) rate$/],
  },
  {
    role: 'loss-reason',
    sure: names(`
      流失原因 流失原因分析 未转化原因 损失原因 原因分析 流失分析
      lossreason reasonforloss dropoffreason churnreason reasonsforloss lossreasons whytheyleft
      reasonfordropoff reasonlost lostreason dropreason
    `),
    likely: names('原因 reason'),
    patterns: [
      /(流失|未转化)原因/,
      /\b(loss|drop ?off|churn) reasons?$/,
      /\breasons? for (loss|leaving|drop ?off)$/,
    ],
  },
  {
    role: 'direction',
    sure: names(`
      优化方向 优化建议 改进方向 改进建议 优化措施 改进措施 优化动作
      improvement improvements optimisation optimization direction whattoimprove
      optimisationdirection optimizationdirection improvementdirection nextaction
    `),
    likely: names('措施 suggestedimprovement actionitem howtoimprove fix'),
    patterns: [
      /(优化|改进)(方向|建议|措施)$/,
      /\b(optimi[sz]ation|improvement) (direction|idea|measure|action)s?$/,
    ],
  },
  {
    role: 'dimension',
    sure: names('评估维度 维度 分析维度 指标维度 指标类别 考核维度 dimension evaluationdimension'),
    likely: names('指标分类 目标维度 perspective kpigroup metricgroup aspect'),
    patterns: [/(评估|分析|指标)维度$/, /\bdimension$/],
  },
  {
    role: 'metric',
    sure: names(`
      核心指标 指标 指标名称 关键指标 评估指标 考核指标 kpi指标 监测指标 指标项
      kpi metric metricname kpiname keymetric indicator corekpi coremetric
      keyperformanceindicator measure keyindicator kpis metrics
    `),
    patterns: [/(核心|关键|评估|考核)指标$/, /\b(kpi|metric|indicator)( name)?$/],
  },
  {
    role: 'before',
    sure: names(`
      活动前数值 活动前 活动前值 前期 基期 上期 对比期 活动前数据 前期数值 基准值 上期数值
      环比基期 上月 去年同期 对照期 活动前指标值
      before beforecampaign valuebefore beforevalue baseline previous priorperiod previousperiod
      precampaign beforethecampaign prior pre lastperiod baselinevalue
    `),
    patterns: [
      /(活动|促销|大促)前(的)?(数值|值|数据|指标值)?$/,
      /^(value )?(before|pre)\b( the)?( campaign| activity| promotion| period)?( value)?$/,
    ],
    never: /样本|人数|样本量|sample|n\b/,
  },
  {
    role: 'after',
    sure: names(`
      活动后数值 活动后 活动后值 本期 活动期 活动期间 活动中 活动后数据 本期数值 实际值 当期
      完成值 本月 活动后指标值 活动期数值 实际完成
      after aftercampaign valueafter aftervalue actual current currentperiod postcampaign
      afterthecampaign duringcampaign actualvalue post thisperiod during
    `),
    patterns: [
      /(活动|促销|大促)(后|期间|期|中)(的)?(数值|值|数据|指标值)?$/,
      /^(value )?(after|post|during)\b( the)?( campaign| activity| promotion| period)?( value)?$/,
    ],
    never: /样本|人数|sample|n\b/,
  },
  {
    role: 'change',
    sure: names(`
      环比变化 变化 环比 变化率 变动 增幅 增长率 变化幅度 前后变化 同比变化 提升幅度
      change changepercent delta difference growth periodchange pctchange percentagechange
      growthrate periodonperiodchange uplift percentchange variance
    `),
    patterns: [
      /(环比|同比)?(变化|变动|增长)(率|幅度|值)?$/,
      /\b(change|growth)( (rate|pct|percent))?$/,
    ],
  },
  {
    role: 'target',
    sure: names(`
      目标 目标值 达成情况 目标数值 活动目标 达成目标 计划值 目标达成 目标达成情况 kpi目标
      考核目标 预期值 达成情况目标值 预期目标
      target targetvalue goal kpitarget plan planned objective goalvalue achievement
      achievementtarget achievementvstarget attainment vstarget targetmet
    `),
    patterns: [/目标(值|数值)?$/, /达成情况/, /\b(target|goal)( value)?$/, /^achievement\b/],
    never: /客群|人群|客户|用户|audience|customer|group/,
  },
  {
    role: 'conclusion',
    sure: names(`
      结论分析 结论 分析结论 评估结论 结论说明 效果结论 效果分析 分析
      conclusion conclusions analysis finding findings assessment verdict interpretation
    `),
    patterns: [/结论(分析)?$/, /\b(conclusion|findings?)$/],
  },
  {
    role: 'n-before',
    sure: names(`
      活动前样本量 样本量前 活动前n 前期样本量 活动前人数 活动前样本 活动前样本数 基期样本量
      n前 n活动前 n前期 样本数前 样本前 样本量活动前 样本数活动前
      nbefore beforen samplebefore samplesizebefore beforesamplesize npre nbaseline baselinen
    `),
    patterns: [
      /(活动前|前期|基期|上期).*(样本|人数|n)/,
      /\b(n|sample( size)?) ?(before|pre|baseline)\b/,
      /\b(before|pre|baseline) (n|sample( size)?)$/,
    ],
  },
  {
    role: 'n-after',
    sure: names(`
      活动后样本量 样本量后 活动后n 本期样本量 活动后人数 活动后样本 活动后样本数 活动期样本量
      n后 n活动后 n活动期 样本数后 样本后 样本量活动后 样本数活动后
      nafter aftern sampleafter samplesizeafter aftersamplesize npost ncampaign campaignn
    `),
    likely: names('样本量 样本数 n samplesize sample'),
    patterns: [
      /(活动后|活动期|本期).*(样本|人数|n)/,
      /\b(n|sample( size)?) ?(after|post|during)\b/,
      /\b(after|post|during) (n|sample( size)?)$/,
    ],
  },
  {
    role: 'segment',
    sure: names(`
      客群名称 客群 客户分群 分群 客户群 分群名称 客户群体 人群 客户分层 人群包 客群分类
      用户分群 人群名称 客户细分 分群结果 用户分层
      segment segmentname customersegment customergroup cluster usersegment audience segments
      customersegmentname cohort usercohort audiencename
    `),
    likely: names('分层 用户类型 客户类型 usertype customertype persona userlifecycle lifecycle'),
    patterns: [/(客群|分群|人群|分层)(名称)?$/, /\b(segment|cohort)( name)?$/],
    never: /策略|人数|占比|strategy|share|size/,
  },
  {
    role: 'features',
    sure: names(`
      核心特征描述 核心特征 特征描述 特征 客群特征 群体特征 画像 客户特征 特征说明
      corefeatures features characteristics featuredescription keycharacteristics keyfeatures
      corecharacteristics definition profile traits description
    `),
    patterns: [/特征(描述|说明)?$/, /\b(features?|characteristics)( description)?$/],
  },
  {
    role: 'tags',
    sure: names(`
      标签示例 标签 客户标签 用户标签 典型标签 标签举例 会员标签
      tags tag exampletags labels tagexamples sampletags
    `),
    patterns: [/标签(示例|举例)?$/, /\btags?( examples?)?$/],
  },
  {
    role: 'share',
    sure: names(`
      占比 人数占比 客户占比 比例 占比率 客群占比 百分比 份额 用户占比
      share shareofcustomers percentage proportion percent pct customershare sharepercent
    `),
    likely: names('percentoftotal ratio weight'),
    patterns: [
      /占比$/,
      /\bshare( of (customers|total|base))?$/,
      /^(%|pct|percent) of (customers|total)$/,
    ],
  },
  {
    role: 'strategy',
    sure: names(`
      营销策略建议 营销策略 策略建议 策略 运营策略 营销建议 推荐策略 触达策略 运营建议
      marketingstrategy strategy recommendedstrategy marketingrecommendation recommendation
      strategysuggestion marketingsuggestion recommendedaction marketingaction suggestedstrategy
    `),
    patterns: [/策略(建议)?$/, /\b(strategy|recommendations?)( suggestions?)?$/],
  },
];
