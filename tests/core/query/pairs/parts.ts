/** Split, filtered, ranked and set side by side; see `reading.ts` for the notation. */
export const PARTS = `
各渠道销售额 | revenue by channel | revenue by:channel
按渠道看销售额 | show revenue by channel | revenue by:channel
每个渠道卖了多少钱 | how much did we sell per channel | revenue by:channel
不同渠道的订单数 | orders across channels | orders by:channel
销售额按渠道拆分 | revenue split by channel | revenue by:channel
分渠道的客单价 | AOV per channel | aov by:channel
各渠道转化率是多少 | what is the conversion rate by channel | conversion_rate by:channel
各触达渠道的转化率 | conversion rate for each channel | conversion_rate by:channel
各城市客户数 | customers by city | customers by:city
按城市统计订单量 | order count by city | orders by:city
每个城市的客单价 | average order value per city | aov by:city
各品类销售额 | revenue by category | revenue by:category
按类目看订单数 | orders by category | orders by:category
各商品销售额 | revenue by product | revenue by:product
各会员等级的客单价 | AOV by membership level | aov by:membership
按会员等级看复购率 | repeat rate by member level | repeat_rate by:membership
不同性别的客单价 | AOV by gender | aov by:gender
男女客户的满意度 | satisfaction by gender | satisfaction by:gender
各客群占比 | share of each segment | segment_share by:segment
各分群人数 | segment sizes | segment_size by:segment
各客群的销售额 | revenue by segment | revenue by:segment
按客群看复购率 | repeat rate by customer segment | repeat_rate by:segment
不同分群的客单价 | AOV per segment | aov by:segment
每个月的销售额 | monthly revenue | revenue by:month
销售额月度趋势 | revenue trend by month | revenue by:month
按月看订单数 | orders per month | orders by:month
销售额走势 | revenue over time | revenue by:month
每周销售额 | weekly revenue | revenue by:week
按周看订单数 | orders by week | orders by:week
各步骤转化率 | conversion rate by step | conversion_rate by:step
每一步的转化率 | conversion at each step | conversion_rate by:step
转化漏斗 | conversion funnel | conversion_rate by:step
各步骤人数 | reach by step | reach by:step
从打开到点击的转化率 | conversion rate from opened to clicked | conversion_rate steps:1-2
点击到加购的转化率 | conversion from clicked to added to cart | conversion_rate steps:2-3
打开率 | opened rate | conversion_rate steps:0-1
多少人点击了 | how many people clicked | reach steps:2-2
各渠道打开到点击转化率 | opened to clicked conversion by channel | conversion_rate by:channel steps:1-2
点击率 | click rate | ?rate-of-which-step
上海的销售额 | revenue in Shanghai | revenue city:上海
上海销售额多少 | how much revenue in Shanghai | revenue city:上海
上海有多少客户 | how many customers in Shanghai | customers city:上海
北京和上海的订单数 | orders in Beijing and Shanghai | orders by:city city:北京|上海
杭州客单价 | AOV Hangzhou | aov city:杭州
门店渠道的销售额 | revenue of the Store channel | revenue channel:门店
官网订单数 | orders from the website | orders channel:官网
App的客单价 | AOV of the App | aov channel:App
短信的转化率 | SMS conversion rate | conversion_rate channel:短信
邮件触达了多少人 | how many people were reached by email | reach channel:邮件
短信和邮件的转化率 | conversion rate of SMS and e-mail | conversion_rate by:channel channel:短信|邮件
短信vs企业微信转化率 | SMS vs WeCom conversion rate | conversion_rate by:channel channel:短信|企业微信
护肤品类的销售额 | revenue of the Skin care category | revenue category:护肤
护肤和彩妆的客单价对比 | compare AOV of Skin care and Make-up | aov by:category category:护肤|彩妆
空气炸锅卖了多少钱 | how much money did the Air fryer make | revenue product:空气炸锅
空气炸锅的订单数 | orders for Air fryer | orders product:空气炸锅
上海门店的销售额 | store revenue in Shanghai | revenue city:上海 channel:门店
成都App订单数 | App orders in Chengdu | orders city:成都 channel:App
女性客户的客单价 | AOV of women | aov gender:女
男性客户的复购率 | repeat rate of male customers | repeat_rate gender:男
金卡会员有多少 | how many Gold members | customers membership:金卡会员
VIP会员的客单价 | AOV of VIPs | aov membership:VIP会员
银卡会员的销售额 | revenue from Silver members | revenue membership:银卡会员
高价值客户的销售额 | revenue from high-value customers | revenue seg:high
高价值客户贡献了多少销售额 | how much revenue came from high value customers | revenue seg:high
流失风险客户的客单价 | AOV of churn-risk customers | aov seg:churn_risk
沉睡客户的满意度 | satisfaction of dormant customers | satisfaction seg:dormant
上海的高价值客户有多少 | how many high-value customers are in Shanghai | segment_size seg:high city:上海
高价值客户在上海的销售额 | revenue of high value customers in Shanghai | revenue seg:high city:上海
高价值客户各渠道销售额 | revenue of high-value customers by channel | revenue seg:high by:channel
新客的客单价 | AOV of new customers | aov seg:new
新客的转化率 | conversion rate of new customers | conversion_rate seg:new
高价值客户和流失风险客户的客单价对比 | compare AOV of high-value and churn-risk customers | aov by:segment seg:high,churn_risk
高价值客户vs潜力客户复购率 | repeat rate high-value vs potential customers | repeat_rate by:segment seg:high,potential
新客和沉睡客户的销售额 | revenue of new customers and dormant customers | revenue by:segment seg:new,dormant
高价值客户和新客哪个客单价高 | which has the higher AOV, high-value or new customers | aov by:segment seg:high,new top:1
销售额最高的渠道 | channel with the highest revenue | revenue by:channel top:1
哪个渠道销售额最高 | which channel has the highest revenue | revenue by:channel top:1
哪个渠道转化率最低 | which channel has the lowest conversion rate | conversion_rate by:channel low:1
转化率最好的渠道是哪个 | what is the best channel by conversion rate | conversion_rate by:channel top:1
退款率最低的品类 | category with the lowest refund rate | refund_rate by:category low:1
退款率最好的品类是哪个 | which category has the best refund rate | refund_rate by:category low:1
客单价最低的城市 | city with the lowest AOV | aov by:city low:1
销售额前三的城市 | top 3 cities by revenue | revenue by:city top:3
销售额前5的商品 | top five products by revenue | revenue by:product top:5
前10个商品的销售额 | revenue of the top 10 products | revenue by:product top:10
订单数TOP3城市 | top 3 cities by orders | orders by:city top:3
客户最多的5个城市 | 5 cities with the most customers | customers by:city top:5
销售额倒数3个商品 | bottom 3 products by revenue | revenue by:product low:3
倒数两个渠道的销售额 | bottom two channels by revenue | revenue by:channel low:2
卖得最好的商品是哪个 | which is the best selling product | revenue by:product top:1 note:best-selling-as-revenue
最畅销的5个商品 | top 5 best selling products | revenue by:product top:5 note:best-selling-as-revenue
卖得最差的品类 | worst selling category | revenue by:category low:1 note:best-selling-as-revenue
城市销售额排名 | cities ranked by revenue | revenue by:city desc
各城市订单数从高到低 | orders by city highest first | orders by:city desc
哪个客群人数最多 | which segment has the most customers | segment_size by:segment top:1
哪个客群复购率最高 | which segment has the highest repeat rate | repeat_rate by:segment top:1
哪个月销售额最高 | which month had the highest revenue | revenue by:month top:1
哪一步转化率最低 | which step has the lowest conversion rate | conversion_rate by:step low:1
上海销售额最高的商品 | product with the highest revenue in Shanghai | revenue by:product city:上海 top:1
高价值客户中最畅销的品类 | best selling category among high-value customers | revenue seg:high by:category top:5 note:best-selling-as-revenue
门店销售额占比 | store share of revenue | revenue_share channel:门店
各渠道销售额占比 | share of revenue by channel | revenue_share by:channel
各品类订单占比 | share of orders by category | orders_share by:category
上海客户占比 | share of customers in Shanghai | customers_share city:上海
女性客户占比 | share of female customers | customers_share gender:女
高价值客户销售额占比 | high-value customers' share of revenue | revenue_share seg:high
各会员等级客户占比 | share of customers by membership level | customers_share by:membership
标签高频消费的客户有多少 | how many customers are tagged frequent buyer | customers tag:高频消费
带活跃用户标签的客户的客单价 | AOV of customers with the active tag | aov tag:活跃用户
各标签的客户数 | customers by tag | customers by:tag
销售额和订单数 | revenue and orders | revenue also:orders
销售额占比 | share of revenue | ?share-of-what
复购率占比 | share of repeat rate | ?share-of-totals-only
最高的销售额 | the highest revenue | ?rank-of-what
渠道和城市的销售额 | revenue by channel and city | ?two-dimensions
各省份销售额 | revenue by province | ?no-column
冠军客户占比 | share of champions | ?no-such-segment
每个客户的销售额 | revenue of each customer | ?customer-list
除了上海以外的销售额 | revenue outside Shanghai | ?negation
不含短信的转化率 | conversion rate without SMS | ?negation
订单金额超过1000的客户数 | number of customers with more than 1000 | ?condition
每天的销售额 | daily revenue | ?finer-than-month
哪个渠道销售额变化最大 | which channel's revenue changed the most | ?change-rank
`;
