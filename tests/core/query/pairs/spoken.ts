/** Said in passing, short or in anger; see `reading.ts` for the notation. */
export const SPOKEN = `
上礼拜卖得咋样 | how'd we do last wk | revenue p:2026-06-15..2026-06-21 note:going-as-revenue
这个月卖得如何 | how are we doing this month | revenue p:2026-06-01..2026-06-26 note:going-as-revenue
上上个礼拜的订单数 | orders in the wk before last | orders p:2026-06-08..2026-06-14
最近两个礼拜的客单价 | AOV past 2 wks | aov p:2026-06-13..2026-06-26
上季度销售额 | rev last qtr | revenue p:2026-01-01..2026-03-31
去年卖了多少钱 | rev last yr | revenue p:2025-01-01..2025-12-31
这破机器人，这个月订单到底多少 | wtf are our orders this month | orders p:2026-06-01..2026-06-26
上海的销售额，另外还有北京的 | revenue in Shanghai, also in Beijing | revenue by:city city:上海|北京
多少人买过东西 | how many customers bought something | buyers
买过的客户有多少 | how many customers have bought | buyers
这个渠道最赚钱吗 | is this channel the most profitable | ?any
哪个渠道最赚钱 | which channel makes the most profit | ?not-offered
每个渠道花了多少 | spend of each channel | ?not-offered
客户都投诉些什么 | what do customers complain about | ?not-offered
给我最大客户的手机号 | email of the top customer | ?personal-data
我们最好的客户是谁，按渠道的销售额也要 | revenue by channel, and who are our best customers | ?customer-list
新老客户占比 | new vs returning customers | ?either
这个渠道效果好不好 | is this channel effective | ?any
`;
