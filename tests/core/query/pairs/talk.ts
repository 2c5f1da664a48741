/** Chat, typos, mixed languages, odd punctuation, why and what-is; see `reading.ts` for the notation. */
export const TALK = `
嗨，上个月业绩怎么样呀？ | hi! how were sales last month? | revenue p:2026-05-01..2026-05-31
哈喽 帮忙看下618的gmv 谢谢 | hey could you check the gmv of 618, thanks | revenue p:camp note:gross-as-revenue
老板想知道上周的客单价 | the boss wants to know last week's AOV | aov p:2026-06-15..2026-06-21
能不能告诉我复购率 | can you tell me the repeat rate | repeat_rate
想看一下各渠道的转化率，谢谢 | I'd like to see the conversion rate by channel, thank you | conversion_rate by:channel
请给我看上海5月的订单数 | please show me Shanghai's orders in May | orders city:上海 p:2026-05-01..2026-05-31
上海 5月 订单 | shanghai may orders | orders city:上海 p:2026-05-01..2026-05-31
销售额 上月 分渠道 | revenue last month by channel | revenue by:channel p:2026-05-01..2026-05-31
渠道 转化率 最低 哪个 | lowest conversion rate which channel | conversion_rate by:channel low:1
销售额　上个月 | revenue, last month | revenue p:2026-05-01..2026-05-31
ＡＯＶ | ＡＯＶ | aov
ＴＯＰ３城市销售额 | ＴＯＰ３ cities by revenue | revenue by:city top:3
TOP5商品 | TOP5 products | revenue by:product top:5 note:best-selling-as-revenue
上個月的銷售額 | REVENUE LAST MONTH | revenue p:2026-05-01..2026-05-31
各渠道轉化率 | Conversion Rate By Channel | conversion_rate by:channel
復購率？？？ | repeat rate??? | repeat_rate
销售额!!! | revenue!!! | revenue
“高价值客户”占比 | share of “high-value customers” | segment_share seg:high
【618大促】销售额 | revenue (618 Sale) | revenue p:camp
shanghai 的 revenue | revenue in 上海 | ?any
AOV 上个月 | AOV上个月 | aov p:2026-05-01..2026-05-31
高价值客户的AOV | AOV of the high-value segment | aov seg:high
各channel的销售额 | revenue by channels | revenue by:channel
app和小程序的订单数 | orders of app and mini program | orders by:channel channel:App|小程序
高价直客户占比 | share of hihg value customers | segment_share seg:high note:read-as
流失凤险客户有多少 | how many chrun risk customers | segment_size seg:churn_risk note:read-as
空汽炸锅销售额 | Air fyer revenue | revenue product:空气炸锅 note:read-as
各取道销售额 | revenue by chanel | revenue by:channel note:read-as
转化律 | converison rate | conversion_rate note:?
复够率 | repaet rate | repeat_rate note:?
上海的消售额 | reveneu in Shanghai | revenue city:上海 note:read-as
杭洲的订单数 | orders in Hangzou | orders city:杭州 note:read-as
羽绒背的销售额 | revenue of Down duvte | revenue product:羽绒被 note:read-as
为什么转化率下降 | why did the conversion rate drop | why conversion_rate p:camp vs:before note:campaign-compared
转化率为什么下降了 | why has conversion gone down | why conversion_rate p:camp vs:before note:campaign-compared
为啥销售额跌了 | how come revenue fell | why revenue p:camp vs:before note:campaign-compared
5月销售额为什么下降 | why did revenue fall in May | why revenue p:2026-05-01..2026-05-31 cmp:previous
6月销售额比5月下降的原因 | the reason revenue in June is down vs May | why revenue p:2026-06-01..2026-06-30 vs:2026-05-01..2026-05-31
活动期间客单价为什么比活动前高 | why is AOV higher during the campaign than before | why aov p:camp vs:before
短信渠道的转化率为什么下降 | why did the SMS conversion rate fall | why conversion_rate channel:短信 p:camp vs:before note:campaign-compared
哪个渠道导致转化率下降 | which channel caused the drop in the conversion rate | why conversion_rate by:channel p:camp vs:before note:campaign-compared
是什么原因导致上个月订单数减少 | what caused the decrease in orders last month | why orders p:2026-05-01..2026-05-31 cmp:previous
转化率为什么这么低 | why is the conversion rate so low | ?why
为什么门店最好 | why is Store the best | ?any
什么是AOV | what is AOV | what aov
客单价是什么意思 | what does AOV mean | what aov
复购率怎么算的 | how is the repeat rate calculated | what repeat_rate
解释一下转化率 | explain the conversion rate | what conversion_rate
转化率的定义 | definition of conversion rate | what conversion_rate
满意度的口径是什么 | what do you mean by satisfaction | what satisfaction
什么是高价值客户 | what is a high-value customer | what segment_size seg:high
高价值客户是怎么定义的 | how are high-value customers defined | what segment_size seg:high
什么样的客户算流失风险客户 | what counts as a churn-risk customer | what segment_size seg:churn_risk
沉睡客户是什么意思 | what does dormant mean | what segment_size seg:dormant
标签高频消费是什么意思 | what does the tag frequent buyer mean | what customers tag:高频消费
什么意思 | what does it mean | ?any
100004为什么是高价值客户 | why is 100004 a high-value customer | who segment_size seg:high customer:100004
100004属于哪个客群 | which segment is 100004 in | who segment_size customer:100004
客户100007是流失风险客户吗 | is customer 100007 a churn-risk customer | who segment_size seg:churn_risk customer:100007
100004的销售额 | revenue of 100004 | ?customer-list
今天天气怎么样 | what's the weather today | ?unknown
讲个笑话 | tell me a joke | ?unknown
你好 | hello | ?any
张三买了什么 | what did John buy | ?unknown
哪个渠道性价比最高 | which channel is best value for money | ?unknown
销售额大概多少 | roughly what is the revenue | revenue
全部城市的订单数 | orders in all cities | orders by:city
整个店铺的客单价 | AOV of the whole shop | aov
最新的满意度评分 | latest satisfaction score | satisfaction
`;
