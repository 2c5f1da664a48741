/**
 * The same question in Chinese and English, and how it is read; see `reading.ts` for the notation.
 * Every metric by its many names, politely, shortly and in full.
 */
export const NUMBERS = `
销售额是多少？ | what is the revenue? | revenue
销售额 | revenue | revenue
总销售额 | total revenue | revenue
请问我们的营收是多少 | could you tell me our revenue please | revenue
一共卖了多少钱 | how much did we sell in total | revenue
我们做了多少营业额啊 | how much turnover did we make | revenue
净销售额 | net sales | revenue
销售收入有多少 | what was our sales revenue | revenue
帮我看下业绩 | show me the sales | revenue
GMV是多少 | what is the GMV | revenue note:gross-as-revenue
成交额 | gross sales | revenue note:gross-as-revenue
订单数 | orders | orders
一共有多少订单 | how many orders are there in total | orders
有几单 | how many orders | orders
订单量是多少呀 | what's the order count | orders
成交笔数 | number of orders | orders
单量 | order volume | orders
下了多少单？ | how many orders were placed? | orders
客单价 | AOV | aov
客单价多少 | what's our AOV | aov
平均每单金额是多少 | what is the average order value | aov
麻烦查一下平均订单金额 | please look up the average order value | aov
笔单价 | average basket size | aov
人均订单数 | orders per customer | purchase_frequency
购买频次是多少 | what is the purchase frequency | purchase_frequency
平均每个客户下几单 | average orders per customer | purchase_frequency
复购率 | repeat rate | repeat_rate
复购率是多少？ | what is the repeat purchase rate? | repeat_rate
回购率有多高 | how high is the repurchase rate | repeat_rate
二次购买率 | repeat customer rate | repeat_rate
退款率 | refund rate | refund_rate
退货率是多少 | what is the return rate | refund_rate
触达人数 | reach | reach
触达了多少人 | how many people were reached | reach
我们触达了多少客户 | how many customers did we reach | reach
互动率 | engagement rate | engagement_rate
参与率多少 | what is the participation rate | engagement_rate
转化率 | conversion rate | conversion_rate
转化率是多少 | what is the conversion rate | conversion_rate
下单转化率怎么样 | how is the order conversion rate | conversion_rate
整体转化率 | overall conversion rate | conversion_rate
满意度 | satisfaction | satisfaction
客户满意度是多少 | what is the customer satisfaction score | satisfaction
平均评分 | average rating | satisfaction
满意度多少分 | what's the satisfaction score | satisfaction
客户数 | number of customers | customers
有多少客户 | how many customers are there | customers
我们一共有多少客户？ | how many customers do we have in total? | customers
用户总数 | user count | customers
购买客户数 | number of buyers | buyers
有多少人下单 | how many people ordered | buyers
多少客户购买过 | how many customers bought | buyers
付款人数 | paying customers | buyers
新客数 | number of new customers | new_customers
新增客户数 | new customer count | new_customers
首次购买客户 | first time buyers | new_customers
核销率 | redemption rate | ?needs-coupons
优惠券核销率是多少 | what is the coupon redemption rate | ?needs-coupons
ROI | ROI | ?needs-cost
投资回报率是多少 | what's the return on investment | ?needs-cost
投产比 | campaign ROI | ?needs-cost
ROAS | ROAS | ?needs-cost
广告支出回报率 | return on ad spend | ?needs-cost
获客成本 | customer acquisition cost | ?needs-cost
CAC是多少 | what is the CAC | ?needs-cost
LTV | LTV | clv
客户生命周期价值 | customer lifetime value | clv
回报率 | rate of return | ?either
流失率是多少 | what is the churn rate | ?either
人均消费 | revenue per customer | ?either
老客有多少 | how many returning customers | ?either
销量 | units sold | ?either
库存还有多少 | how much stock is left | ?not-offered
毛利率 | margin | ?not-offered
跳出率多少 | what is the bounce rate | ?not-offered
高价值客户占比多少？ | what share of customers is high-value? | segment_share seg:high
高价值客户占几成 | what percentage are high value customers | segment_share seg:high
高价值客户有多少人 | how many high value customers are there | segment_size seg:high
流失风险客户占比 | share of churn-risk customers | segment_share seg:churn_risk
有流失风险的客户有多少 | how many customers at risk of churn | segment_size seg:churn_risk
沉睡客户数量 | number of dormant customers | segment_size seg:dormant
潜力客户占比是多少 | what is the share of potential customers | segment_share seg:potential
单次客户有几个 | how many one-time customers | segment_size seg:one_time
潜在客户有多少 | how many prospects | segment_size seg:prospect
新客占比 | share of new customers | segment_share seg:new
新客有多少 | how many new customers | segment_size seg:new
`;
