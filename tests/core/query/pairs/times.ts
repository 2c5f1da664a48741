/** Periods, comparisons and targets, today being Friday 26 June 2026; see `reading.ts` for the notation. */
export const TIMES = `
今天的销售额 | revenue today | revenue p:2026-06-26..2026-06-26
昨天卖了多少钱 | how much did we sell yesterday | revenue p:2026-06-25..2026-06-25
昨日订单数 | orders yesterday | orders p:2026-06-25..2026-06-25
前天的订单数 | orders the day before yesterday | orders p:2026-06-24..2026-06-24
本周销售额 | revenue this week | revenue p:2026-06-22..2026-06-26
这周卖了多少钱 | how much did we sell this week | revenue p:2026-06-22..2026-06-26
上周订单数 | orders last week | orders p:2026-06-15..2026-06-21
上上周的订单数 | orders the week before last | orders p:2026-06-08..2026-06-14
本月客单价 | AOV this month | aov p:2026-06-01..2026-06-26
这个月有多少订单 | how many orders this month | orders p:2026-06-01..2026-06-26
上个月的销售额是多少 | what was last month's revenue | revenue p:2026-05-01..2026-05-31
上月销售额 | revenue in the previous month | revenue p:2026-05-01..2026-05-31
上上个月的客单价 | AOV the month before last | aov p:2026-04-01..2026-04-30
最近30天销售额 | revenue in the past 30 days | revenue p:2026-05-28..2026-06-26
近7天订单数 | orders in the last 7 days | orders p:2026-06-20..2026-06-26
过去一周的订单数 | orders in the past week | orders p:2026-06-20..2026-06-26
最近两周的客单价 | AOV over the last two weeks | aov p:2026-06-13..2026-06-26
近三个月的复购率 | repeat rate in the past three months | repeat_rate p:2026-03-27..2026-06-26
最近半年的销售额 | revenue in the past half year | revenue p:2025-12-27..2026-06-26
今年的销售额 | revenue this year | revenue p:2026-01-01..2026-06-26
今年以来的订单数 | orders year to date | orders p:2026-01-01..2026-06-26
去年的销售额 | revenue last year | revenue p:2025-01-01..2025-12-31
本季度的销售额 | revenue this quarter | revenue p:2026-04-01..2026-06-26
上季度客单价 | AOV last quarter | aov p:2026-01-01..2026-03-31
一季度的销售额 | revenue in Q1 | revenue p:2026-01-01..2026-03-31
Q2销售额 | Q2 revenue | revenue p:2026-04-01..2026-06-30
三季度的销售额 | revenue in the third quarter | revenue p:2025-07-01..2025-09-30
2025年第四季度订单数 | orders in Q4 2025 | orders p:2025-10-01..2025-12-31
去年Q3的客单价 | AOV in Q3 last year | aov p:2025-07-01..2025-09-30
上半年销售额 | revenue in the first half of the year | revenue p:2026-01-01..2026-06-30
去年下半年的订单数 | orders in H2 last year | orders p:2025-07-01..2025-12-31
5月销售额 | revenue in May | revenue p:2026-05-01..2026-05-31
五月份卖了多少钱 | how much did we sell in May | revenue p:2026-05-01..2026-05-31
2026年3月的订单数 | orders in March 2026 | orders p:2026-03-01..2026-03-31
去年11月的销售额 | revenue in November last year | revenue p:2025-11-01..2025-11-30
11月的订单数 | November orders | orders p:2025-11-01..2025-11-30
6月1日的订单数 | orders on June 1 | orders p:2026-06-01..2026-06-01
6月1号到6月18号的销售额 | revenue from June 1 to June 18 | revenue p:2026-06-01..2026-06-18
6月1日至18日订单数 | orders June 1-18 | orders p:2026-06-01..2026-06-18
2026年1月5日到2026年2月3日的销售额 | revenue from January 5, 2026 to February 3, 2026 | revenue p:2026-01-05..2026-02-03
2026-05-01到2026-05-15的订单数 | orders 2026-05-01 to 2026-05-15 | orders p:2026-05-01..2026-05-15
2026/5/1-2026/5/15销售额 | revenue 2026/5/1-2026/5/15 | revenue p:2026-05-01..2026-05-15
3月到5月的销售额 | revenue from March to May | revenue p:2026-03-01..2026-05-31
3-5月的订单数 | orders between March and May | orders p:2026-03-01..2026-05-31
6月以来的销售额 | revenue since June | revenue p:2026-06-01..2026-06-26
5月1日以来的订单数 | orders since May 1 | orders p:2026-05-01..2026-06-26
截至3月的销售额 | revenue until March | revenue p:2025-07-01..2026-03-31
6月1日之前的订单数 | orders before June 1 | orders p:2025-07-01..2026-05-31
6月10日之后的订单数 | orders after June 10 | orders p:2026-06-11..2026-06-26
6月上旬的销售额 | revenue June 1 to 10 | revenue p:2026-06-01..2026-06-10
活动期间的销售额 | revenue during the campaign | revenue p:camp
618期间的销售额 | revenue during 618 | revenue p:camp
618大促卖了多少钱 | how much did we sell during the 618 Sale | revenue p:camp
活动前的客单价 | AOV before the campaign | aov p:before
活动后的订单数 | orders after the campaign | orders p:after
618之前的订单数 | orders before 618 | orders p:before
活动期间各渠道转化率 | conversion rate by channel during the campaign | conversion_rate by:channel p:camp
活动期间新客数 | new customers during the campaign | new_customers p:camp
上个月的新客数 | new customers last month | new_customers p:2026-05-01..2026-05-31
上个月有多少客户 | how many customers last month | buyers p:2026-05-01..2026-05-31 note:customers-as-buyers
上个月各渠道订单数 | orders by channel last month | orders by:channel p:2026-05-01..2026-05-31
上个月上海的销售额 | revenue in Shanghai last month | revenue city:上海 p:2026-05-01..2026-05-31
高价值客户上个月的销售额 | revenue from high-value customers last month | revenue seg:high p:2026-05-01..2026-05-31
今年每个月的销售额 | monthly revenue this year | revenue by:month p:2026-01-01..2026-06-26
最近30天卖得最好的商品 | best selling product in the past 30 days | revenue by:product top:5 p:2026-05-28..2026-06-26 note:best-selling-as-revenue
上个月销售额前三的城市 | top 3 cities by revenue last month | revenue by:city top:3 p:2026-05-01..2026-05-31
5月销售额环比 | revenue in May vs the previous period | revenue p:2026-05-01..2026-05-31 cmp:previous
上个月订单数环比 | orders last month compared to the previous period | orders p:2026-05-01..2026-05-31 cmp:previous
5月销售额同比 | revenue in May year over year | revenue p:2026-05-01..2026-05-31 cmp:year-ago
本月销售额和去年同期比 | revenue this month vs the same period last year | revenue p:2026-06-01..2026-06-26 cmp:year-ago
本月客单价同比 | AOV this month yoy | aov p:2026-06-01..2026-06-26 cmp:year-ago
6月销售额比5月 | revenue in June vs May | revenue p:2026-06-01..2026-06-30 vs:2026-05-01..2026-05-31
6月和5月的订单数对比 | compare orders in June with May | orders p:2026-06-01..2026-06-30 vs:2026-05-01..2026-05-31
今天比昨天的订单数 | orders today vs yesterday | orders p:2026-06-26..2026-06-26 vs:2026-06-25..2026-06-25
本周比上周销售额 | revenue this week vs last week | revenue p:2026-06-22..2026-06-26 vs:2026-06-15..2026-06-21
二季度比一季度的销售额 | Q2 revenue compared with Q1 | revenue p:2026-04-01..2026-06-30 vs:2026-01-01..2026-03-31
活动期间比活动前的转化率 | conversion rate during the campaign vs before | conversion_rate p:camp vs:before
活动前后客单价对比 | AOV before and after the campaign | aov p:camp vs:before
活动前后各渠道转化率 | conversion rate by channel before vs during the campaign | conversion_rate by:channel p:camp vs:before
活动期间订单数比活动前增加了多少 | how much did orders increase during the campaign compared with before | orders p:camp vs:before
转化率有没有提升 | did the conversion rate improve | conversion_rate p:camp vs:before note:campaign-compared
客单价涨了吗 | did AOV go up | aov p:camp vs:before note:campaign-compared
5月销售额是涨了还是跌了 | did revenue rise or fall in May | revenue p:2026-05-01..2026-05-31 cmp:previous
上个月各城市销售额环比 | revenue by city last month vs the previous period | revenue by:city p:2026-05-01..2026-05-31 cmp:previous
高价值客户5月销售额环比 | high-value revenue in May vs previous period | revenue seg:high p:2026-05-01..2026-05-31 cmp:previous
转化率达标了吗 | did conversion hit the target | conversion_rate cmp:target p:camp
客单价目标完成情况 | AOV vs target | aov cmp:target p:camp
活动转化率离目标还差多少 | campaign conversion rate against the target | conversion_rate cmp:target p:camp
复购率达标了吗 | did the repeat rate meet its target | ?no-target
短信转化率达标了吗 | did SMS conversion meet the target | ?target-of-campaign-only
下个月销售额预测 | revenue forecast for next month | ?forecast
明天会有多少订单 | how many orders tomorrow | ?forecast
2月30日的订单数 | orders on February 30 | ?impossible-date
3月和4月的销售额 | revenue in March and April | ?two-periods
销售额同比 | revenue year over year | ?compare-needs-period
上个月高价值客户占比 | share of high-value customers last month | ?segment-no-period
今年比去年销售额 | revenue this year vs last year | revenue p:2026-01-01..2026-06-26 vs:2025-01-01..2025-12-31
5月比去年的销售额 | revenue in May vs last year | revenue p:2026-05-01..2026-05-31 cmp:year-ago
`;
