/**
 * Further pairs, written before anybody looked at how they are read; see `reading.ts` for the notation.
 * From managers, analysts, people in a hurry and people who ask for what isn't there.
 */
export const FRESH = `
上周业绩如何 | how did sales do last week | revenue p:2026-06-15..2026-06-21
这个月到现在卖了多少钱 | how much have we sold this month so far | revenue p:2026-06-01..2026-06-26
截至目前今年的订单量 | order count so far this year | orders p:2026-01-01..2026-06-26
本月至今客单价 | month to date AOV | aov p:2026-06-01..2026-06-26
大前天的订单数 | orders three days ago | orders p:2026-06-23..2026-06-23
上周五的订单数 | orders last Friday | orders p:2026-06-19..2026-06-19
上周末的销售额 | revenue last weekend | revenue p:2026-06-20..2026-06-21
6月第一周的订单数 | orders in the first week of June | ?any
最近90天复购率 | repeat rate over the past 90 days | repeat_rate p:2026-03-29..2026-06-26
过去12个月的销售额 | revenue for the past 12 months | revenue p:2025-06-27..2026-06-26
近一年新客数 | new customers in the past year | new_customers p:2025-06-27..2026-06-26
近一个月订单量 | orders in the past month | orders p:2026-05-27..2026-06-26
双11的销售额 | revenue on Singles' Day | ?any
春节期间的订单数 | orders during Chinese New Year | ?any
5.14-5.31的订单数 | orders 5/14-5/31 | orders p:2026-05-14..2026-05-31
6.1到6.18销售额 | revenue 6/1 to 6/18 | revenue p:2026-06-01..2026-06-18
0601-0618销售额 | revenue 0601-0618 | ?any
今年一月到三月的新客数 | new customers from January to March this year | new_customers p:2026-01-01..2026-03-31
2025年的总销售额 | total revenue in 2025 | revenue p:2025-01-01..2025-12-31
2026年Q1客单价 | AOV for Q1 2026 | aov p:2026-01-01..2026-03-31
2026Q2订单数 | orders 2026 Q2 | orders p:2026-04-01..2026-06-30
去年第三季度和今年第二季度的销售额对比 | compare revenue in Q3 last year with Q2 this year | revenue p:2026-04-01..2026-06-30 vs:2025-07-01..2025-09-30
上个月和上上个月的客单价比较 | compare AOV last month with the month before last | aov p:2026-05-01..2026-05-31 vs:2026-04-01..2026-04-30
本月与上月销售额相比 | revenue this month compared with last month | revenue p:2026-06-01..2026-06-26 vs:2026-05-01..2026-05-31
这周订单比上周多吗 | are there more orders this week than last week | orders p:2026-06-22..2026-06-26 vs:2026-06-15..2026-06-21
4月、5月、6月的订单数 | orders in April, May and June | ?two-periods
活动后和活动期间的转化率对比 | conversion rate after the campaign vs during the campaign | conversion_rate p:after vs:camp
大促期间客单价相比大促前变化多少 | how did AOV change during the promotion compared to before the promotion | aov p:camp vs:before
618前后复购率变化 | repeat rate before and after 618 | repeat_rate p:camp vs:before
活动前后各城市销售额 | revenue by city before and after the campaign | revenue by:city p:camp vs:before
活动期间上海的新客数 | new customers in Shanghai during the campaign | new_customers city:上海 p:camp
活动期间高价值客户买了多少钱 | revenue from high-value customers during the campaign | revenue seg:high p:camp
活动期间护肤品类卖了多少钱 | how much money did Skin care make during the campaign | revenue category:护肤 p:camp
活动期间卖得最好的三个商品 | top three best-selling products during the campaign | revenue by:product top:3 p:camp note:best-selling-as-revenue
活动期间哪个渠道客单价最高 | which channel had the highest AOV during the campaign | aov by:channel top:1 p:camp
哪个城市新客最多 | which city has the most new customers | new_customers by:city top:1
哪个城市客户最多 | which city has the most customers | customers by:city top:1
哪个品类复购率最高 | which category has the highest repeat rate | repeat_rate by:category top:1
哪个渠道订单最少 | which channel has the fewest orders | orders by:channel low:1
哪些城市的客单价最高 | which cities have the highest AOV | aov by:city desc
客单价最高的会员等级 | membership level with the highest AOV | aov by:membership top:1
哪个性别的客单价更高 | which gender has the higher AOV | aov by:gender top:1
男性和女性谁的复购率高 | who has the higher repeat rate, men or women | repeat_rate by:gender gender:男|女 top:1
哪个触达渠道转化最好 | which touch channel has the best conversion | conversion_rate by:channel top:1
哪个渠道带来的新客最多 | which channel brings the most new customers | new_customers by:channel top:1
哪个渠道贡献的销售额最大 | which channel contributes the most revenue | revenue by:channel top:1
销售额排第一的商品 | number one product by revenue | revenue by:product top:1
销售额第二高的城市 | city with the second highest revenue | ?any
排名前十的商品 | top ten products | revenue by:product top:10 note:best-selling-as-revenue
销售额最好的商品 | product with the best sales | revenue by:product top:1
最差的三个城市，按客单价 | the worst three cities by AOV | aov by:city low:3
给我订单最多的前三个品类 | give me the three categories with the most orders | orders by:category top:3
退款率最高的5个商品 | 5 products with the highest refund rate | refund_rate by:product top:5
最受欢迎的商品 | most popular product | ?any
各品类退款率 | refund rate by category | refund_rate by:category
各城市复购率排行 | ranking of cities by repeat rate | repeat_rate by:city desc
各渠道购买客户数 | number of buyers by channel | buyers by:channel
按月新客数 | new customers by month | new_customers by:month
今年各月订单数 | orders by month this year | orders by:month p:2026-01-01..2026-06-26
每月客单价走势 | monthly AOV trend | aov by:month
最近三个月每周订单数 | weekly orders over the past three months | orders by:week p:2026-03-27..2026-06-26
5月每周销售额 | revenue by week in May | revenue by:week p:2026-05-01..2026-05-31
哪一周销售额最高 | which week had the highest revenue | revenue by:week top:1
各步骤的转化情况 | conversion for each step | conversion_rate by:step
漏斗各阶段人数 | number of people at each funnel stage | reach by:step
加购到下单的转化率 | conversion from added to cart to ordered | conversion_rate steps:3-4
触达到点击转化率 | reached to clicked conversion rate | conversion_rate steps:0-2
多少人加购 | how many people added to cart | reach steps:3-3
短信打开到点击的转化率 | SMS opened to clicked conversion | conversion_rate channel:短信 steps:1-2
高价值客户各步骤转化率 | conversion by step for high-value customers | conversion_rate by:step seg:high
上海女性客户的客单价 | AOV of women in Shanghai | aov city:上海 gender:女
上海和北京高价值客户数量 | number of high-value customers in Shanghai and Beijing | segment_size by:city seg:high city:上海|北京
北上广深的销售额 | revenue in the big four cities | ?any
成都金卡会员的订单数 | orders of Gold members in Chengdu | orders city:成都 membership:金卡会员
小程序上的护肤销售额 | Skin care revenue on the Mini program | revenue channel:小程序 category:护肤
扫地机器人在门店的订单数 | Robot vacuum orders in Store | orders product:扫地机器人 channel:门店
洁面乳和羽绒被的销售额 | revenue of Face wash and Down duvet | revenue by:product product:洁面乳|羽绒被
武汉、成都、杭州三个城市的订单数 | orders in Wuhan, Chengdu and Hangzhou | orders by:city city:武汉|成都|杭州
普通会员和金卡会员的客单价差异 | difference in AOV between Member and Gold | aov by:membership membership:普通会员|金卡会员
企业微信和邮件哪个转化率高 | which has the higher conversion rate, WeCom or e-mail | conversion_rate by:channel channel:企业微信|邮件 top:1
企业微信vs短信vs邮件的触达人数 | reach of WeCom vs SMS vs e-mail | reach by:channel channel:企业微信|短信|邮件
高价值客户平均满意度 | average satisfaction of high value customers | satisfaction seg:high
流失风险客户最近30天的订单数 | orders of churn-risk customers in the past 30 days | orders seg:churn_risk p:2026-05-28..2026-06-26
高价值、潜力、新客的客单价 | AOV of high-value, potential and new customers | aov by:segment seg:high,new,potential
潜力客户和高价值客户的满意度对比一下 | compare satisfaction of potential and high-value customers | satisfaction by:segment seg:high,potential
各客群满意度 | satisfaction by segment | satisfaction by:segment
各客群转化率 | conversion rate by segment | conversion_rate by:segment
占比最高的客群 | segment with the largest share | segment_share by:segment top:1
哪个客群占比最大 | which segment has the largest share | segment_share by:segment top:1
人数最少的客群是哪个 | which is the smallest segment | segment_size by:segment low:1
高价值客户在哪个城市最多 | in which city are there most high-value customers | segment_size by:city seg:high top:1
高价值客户按城市分布 | high-value customers by city | segment_size by:city seg:high
客户的城市分布 | distribution of customers by city | customers by:city
会员等级分布 | distribution of membership levels | ?any
女性占比 | share of women | customers_share gender:女
金卡会员占比多少 | what share are Gold members | customers_share membership:金卡会员
上海占总销售额的比例 | Shanghai's share of total revenue | revenue_share city:上海
新客贡献了百分之多少的销售额 | what percentage of revenue comes from new customers | revenue_share seg:new
App订单占比 | App share of orders | orders_share channel:App
各性别客户占比 | share of customers by gender | customers_share by:gender
各月销售额占比 | share of revenue by month | revenue_share by:month
目前有多少高价值客户？ | how many high-value customers do we currently have? | segment_size seg:high
流失风险客户一共多少 | total churn-risk customers | segment_size seg:churn_risk
快流失的客户占多少 | what share of customers are at risk of churn | segment_share seg:churn_risk
有多少客户下过单 | how many customers have ordered | buyers
平均每个客户买几次 | average purchases per customer | purchase_frequency
人均购买次数 | purchases per customer | purchase_frequency
平均客单 | avg order valeu | aov note:?
满意度平均分 | mean satisfaction | satisfaction
好评率 | positive review rate | ?unknown
转介绍率 | referral rate | ?unknown
NPS | NPS | ?not-offered
退款金额 | refund amount | ?unknown
优惠券用了多少张 | how many coupons were used | ?unknown
曝光量 | impressions | ?not-offered
广告花了多少钱 | how much did we spend on ads | ?any
各渠道ROI | ROI by channel | ?needs-cost
哪个渠道ROI最高 | which channel has the best ROI | ?needs-cost
618的ROI | ROI of 618 | ?needs-cost
获取一个新客的成本 | cost per new customer | ?needs-cost
活动核销率 | campaign redemption rate | ?needs-coupons
客户终身价值 | life time value | clv
高价值客户的LTV | LTV of high-value customers | clv seg:high
AOV是啥 | whats AOV | what aov
复购率什么意思呀 | what does repeat rate mean? | what repeat_rate
ROAS是什么意思 | what does ROAS mean | what roas
什么叫核销率 | define redemption rate | what redemption_rate
潜力客户指什么 | what is a potential customer | what segment_size seg:potential
流失风险是怎么判断的 | how is churn risk defined | what segment_size seg:churn_risk
转化率怎么计算 | how do you calculate conversion rate | what conversion_rate
购买频次的定义是什么 | what is the definition of purchase frequency | what purchase_frequency
触达人数是指什么 | what is meant by reach | what reach
怎么才算高价值客户 | what qualifies as a high-value customer | what segment_size seg:high
客群是怎么划分的 | how are segments defined | ?any
100010为什么不是高价值客户 | why isn't 100010 a high-value customer | ?any
为什么100010是新客 | why is 100010 a new customer | who segment_size seg:new customer:100010
客户100013在哪个分群 | which segment does customer 100013 belong to | who segment_size customer:100013
100013是高价值客户吗 | is 100013 high value? | who segment_size seg:high customer:100013
把100013的电话发给我 | send me the phone number of 100013 | ?any
列出所有高价值客户 | list all high-value customers | ?customer-list
高价值客户的名单 | names of the high-value customers | ?customer-list
销售额为啥掉了 | why did sales drop | why revenue p:camp vs:before note:campaign-compared
订单怎么少了，什么原因 | why are orders down | why orders p:camp vs:before note:campaign-compared
为什么上海5月销售额下滑 | why did revenue in Shanghai decline in May | why revenue city:上海 p:2026-05-01..2026-05-31 cmp:previous
上周订单为什么比上上周少了 | why were orders lower last week than the week before last | why orders p:2026-06-15..2026-06-21 vs:2026-06-08..2026-06-14
高价值客户的客单价为什么下降 | why did the AOV of high-value customers fall | why aov seg:high p:camp vs:before note:campaign-compared
为什么5月客单价同比下降 | why did AOV in May fall year over year | why aov p:2026-05-01..2026-05-31 cmp:year-ago
哪个城市拖累了销售额 | which city dragged down revenue | why revenue by:city p:camp vs:before note:campaign-compared
哪一步导致转化率下降 | which step caused the drop in conversion | why conversion_rate by:step p:camp vs:before note:campaign-compared
满意度下降是什么原因 | what is the reason satisfaction dropped | why satisfaction p:camp vs:before note:campaign-compared
为什么 | why | ?any
为什么客户不买 | why don't customers buy | ?negation
没有买过护肤的客户有多少 | how many customers have not bought Skin care | ?negation
除门店外各渠道销售额 | revenue by channel except Store | ?negation
客单价大于500的客户有多少 | how many customers have an AOV above 500 | ?condition
买过两次以上的客户 | customers who bought more than twice | ?condition
既买护肤又买彩妆的客户数 | customers who bought both Skin care and Make-up | ?any
只买过一次的客户有多少 | how many one-time buyers | segment_size seg:one_time
下周销售额会涨吗 | will revenue go up next week | ?forecast
应该给谁发券 | who should get a coupon | ?unknown
帮我做个ppt | make me a slide deck | ?unknown
销售额销售额 | revenue revenue | revenue
在吗 | are you there | ?any
？ | ? | ?empty
ok | ok | ?any
上海上海 | Shanghai Shanghai | ?any
高价值 | high value | segment_size seg:high
北京？ | Beijing? | ?any
各渠道各城市销售额 | revenue by channel and by city | ?two-dimensions
销售额、客单价和复购率 | revenue, AOV and repeat rate | revenue also:aov,repeat_rate
revenue 各渠道 | 各渠道 revenue | revenue by:channel
last month的客单价 | 上个月AOV | aov p:2026-05-01..2026-05-31
top3 渠道 by 销售额 | top3渠道by revenue | revenue by:channel top:3
销售额　按　渠道　看 | REVENUE   BY    CHANNEL | revenue by:channel
６月１日－６月１８日的销售额 | revenue from 1 June – 18 June | revenue p:2026-06-01..2026-06-18
转化率% | conversion % | ?any
上月销售额vs目标 | revenue last month vs target | ?any
客单价达成率多少 | what is the AOV target achievement | aov cmp:target p:camp
`;

/** A third set, the same way: short forms, comparisons inside one sentence, things that aren't there. */
export const THIRD = `
618卖了多少 | how much did 618 sell | revenue p:camp note:sold-as-revenue
上海这边上个月的单子有多少 | how many orders did Shanghai have last month | orders city:上海 p:2026-05-01..2026-05-31
客单价哪个品类最低 | AOV lowest by category | aov by:category low:1
给老板看的：各渠道上月业绩 | for my boss: last month sales by channel | revenue by:channel p:2026-05-01..2026-05-31
转化率，按渠道，活动期间 | conversion rate, by channel, during the campaign | conversion_rate by:channel p:camp
渠道贡献排名 | channels ranked by revenue contribution | ?any
前五名城市的订单 | orders of the five top cities | orders by:city top:5
二季度各月新客 | new customers by month in Q2 | new_customers by:month p:2026-04-01..2026-06-30
昨天和前天订单对比 | orders yesterday vs the day before yesterday | orders p:2026-06-25..2026-06-25 vs:2026-06-24..2026-06-24
近30天与前30天销售额对比 | revenue in the last 30 days vs the previous 30 days | ?any
最近7天环比 | last 7 days vs previous period | ?any
复购率高的城市有哪些 | which cities have a high repeat rate | repeat_rate by:city desc
客户平均花多少钱 | how much does a customer spend on average | ?any
高价值客户人均下几单 | orders per customer for high-value customers | purchase_frequency seg:high
按性别看客户占比 | share of customers split by gender | customers_share by:gender
上海女性占比 | share of women in Shanghai | ?any
邮件带来的订单 | orders from e-mail | ?any
门店和官网分别卖了多少钱 | revenue of Store and Website respectively | revenue by:channel channel:门店|官网
不同会员等级的满意度 | satisfaction by membership tier | satisfaction by:membership
活动期间退款率比活动前高吗 | is the refund rate higher during the campaign than before | refund_rate p:camp vs:before
上周日的订单数 | orders last Sunday | orders p:2026-06-21..2026-06-21
5月31日销售额 | revenue on May 31st | revenue p:2026-05-31..2026-05-31
2026年5月1日当天订单数 | orders on 1 May 2026 | orders p:2026-05-01..2026-05-01
从4月开始的销售额 | revenue starting April | revenue p:2026-04-01..2026-06-26
到5月底的订单数 | orders until the end of May | ?any
高价值客户vs流失风险客户各城市销售额 | high-value vs churn-risk revenue by city | ?two-dimensions
短信对比邮件：转化率 | SMS compared with e-mail: conversion rate | conversion_rate by:channel channel:短信|邮件
订单最多的一天 | day with the most orders | ?any
每单平均多少钱 | how much is an average order | aov
客户来自哪些城市 | which cities do customers come from | customers by:city
沉睡客户最多的渠道 | channel with the most dormant customers | ?any
为什么5月比4月销售额低 | why was revenue in May lower than in April | why revenue p:2026-05-01..2026-05-31 vs:2026-04-01..2026-04-30
分析一下销售额下降原因 | analyse why revenue fell | why revenue p:camp vs:before note:campaign-compared
是不是短信转化率下降了 | has SMS conversion dropped | conversion_rate channel:短信 p:camp vs:before note:campaign-compared
"新客"指的是什么 | what are "new customers" | what segment_size seg:new
单次客户什么意思 | what does one-time mean | what segment_size seg:one_time
ROI怎么算 | how is ROI calculated | what roi
互动率和转化率有什么区别 | what is the difference between engagement rate and conversion rate | ?any
高价值客户和VIP会员有什么不同 | how do high-value customers differ from VIPs | ?any
100019是不是新客 | is 100019 a new customer? | who segment_size seg:new customer:100019
100019 | 100019 | ?customer-list
销售额>100万的城市 | cities with revenue > 1 million | ?any
去掉退款的销售额 | revenue without refunds | ?negation
没下单的客户占比 | share of customers who never ordered | segment_share seg:prospect
上个月不下单的客户 | customers who did not order last month | ?negation
订单取消率 | order cancellation rate | ?any
员工业绩 | sales by employee | ?any
天猫渠道的销售额 | revenue on Tmall | ?unknown
苏州的客户数 | customers in Suzhou | ?unknown
母婴品类销售额 | revenue of baby products | ?any
钻石会员有多少 | how many Diamond members | ?any
2024年销售额 | revenue in 2024 | revenue p:2024-01-01..2024-12-31
13月的销售额 | revenue in month 13 | ?any
销售额最高的3个渠道中转化率最低的 | of the top 3 channels by revenue, the lowest conversion rate | ?any
把上海和北京合起来的订单数 | orders of Shanghai and Beijing together | ?any
护肤占上海销售额多少 | what share of Shanghai revenue is Skin care | ?any
活动带来了多少增量 | how many extra orders did the campaign bring | ?any
活动效果好不好 | was the campaign a success | ?any
人均 | average | ?any
卖得最好的城市 | best selling city | revenue by:city top:5 note:best-selling-as-revenue
`;
