import { type HeaderRule, names } from './types.ts';

/** What was bought, when, and for how much. */
export const orderRules: readonly HeaderRule[] = [
  {
    role: 'order',
    sure: names(`
      订单号 订单编号 订单id 订单编码 订单号码 订单流水号 主订单编号 主订单号 主订单id 父订单号
      交易号 交易编号 交易单号 订单代码 单据编号 单据号 销售单号 小票号 发票号 流水号 交易流水号
      平台订单号 原始订单号 线上订单号 商户订单号 店铺订单号 单号 票号 合并订单号
      orderid orderno ordernumber ordercode orderkey orderref orderreference invoiceno invoiceid
      invoicenumber invoice transactionid transactionno transactionnumber receiptno receiptid
      receiptnumber salesorder tradeno salesordernumber ponumber orderuuid saleid ticketnumber
      basketid tradeid tid billno checkoutid bookingid bookingreference ordername
    `),
    likely: names('订单 交易订单号 小票 销售单 order transaction receipt ordernum'),
    maybe: names('编号 序号 id no number name reference ref'),
    patterns: [
      /(订单|交易|单据|小票|发票)(编号|号码|流水号|号|id)$/,
      /\b(order|invoice|transaction|receipt|trade|booking) (id|no|number|code|ref|reference)$/,
    ],
    never:
      /子订单|快递|物流|运单|退款|支付|付款|商品|refund|payment|tracking|shipment|line|item|product/,
  },
  {
    role: 'order-line',
    sure: names(`
      子订单编号 子订单号 子订单id 订单行号 订单明细号 明细编号 行号 商品单号
      orderlineid orderlineno orderline lineid lineno linenumber lineitemid orderitemid
      orderlinenumber suborderid suborderno itemid detailid oid
    `),
    likely: names('明细号 子单号 line lineitem suborder orderdetailid'),
    patterns: [
      /(子订单|明细|订单行)(编号|号|id)$/,
      /\b(order )?(line|item|detail) (id|no|number)$/,
    ],
    never: /商品id|product/,
  },
  {
    role: 'date',
    sure: names(`
      下单时间 下单日期 订单时间 订单日期 订单创建时间 创建时间 订单创建日期 购买时间 购买日期
      消费时间 消费日期 交易时间 交易日期 成交时间 成交日期 销售日期 销售时间 拍下时间
      订单提交时间 提交时间 订单生成时间 开单时间 开单日期 单据日期 业务日期 发生日期 消费年月日
      订购日期 订购时间 下单时间戳 订单时间戳 创建时间戳 时间戳
      orderdate ordertime orderdatetime orderedat ordertimestamp invoicedate purchasedate
      purchasetime purchasedat transactiondate transactiontime orderpurchasetimestamp saledate
      salesdate createdat datecreated ordered orderplaced orderplacedat dateordered
      ordercreatedat createtime createddate orderdatecreated placedat checkoutdate tradetime
      bookingdate orderdateutc
    `),
    likely: names(`
      日期 时间 反馈时间 评价时间 填写时间 提交日期 答题时间 评论时间 回复时间
      date datetime time timestamp answeredat submittedat reviewdate surveydate responsedate
      respondedat reviewedat feedbackdate commentdate
    `),
    maybe: names('年月日 统计日期 更新时间 月份 day ds dt updatetime updatedat'),
    patterns: [
      /(下单|订单|购买|消费|交易|成交|销售)(创建|生成)?(时间|日期)$/,
      /\b(order|purchase|invoice|transaction|sale)s? (created )?(date|time|datetime|timestamp)$/,
    ],
    never:
      /最近|末次|首次|上次|最后|\blast\b|latest|\bfirst\b|recent|付款|支付|发货|收货|完成|关闭|退款|确认|注册|入会|生日|出生|更新|修改|导出|到期|有效|paid|payment|ship|deliver|due|birth|sign ?up|regist|expir|join|refund|cancel/,
  },
  {
    role: 'payment-time',
    sure: names(`
      付款时间 付款日期 支付时间 支付日期 订单付款时间 订单支付时间 买家付款时间 付款成功时间
      支付成功时间 支付完成时间 实付时间 到账时间
      paidat paymenttime paymentdate datepaid paiddate paidtime paytime paydate orderapprovedat
      paymentat paidon settledat
    `),
    patterns: [/(付款|支付)(成功|完成)?(时间|日期)$/, /\b(paid|payment) (at|on|time|date)$/],
    never: /退款|截止|期限|最晚|refund|due|deadline/,
  },
  {
    role: 'amount',
    sure: names(`
      实付金额 实际支付金额 买家实际支付金额 实付款 实付 实收金额 实收 支付金额 付款金额
      买家实付金额 订单实付金额 订单实付 成交金额 成交额 订单金额 订单总额 订单总金额 总金额
      交易金额 交易额 消费金额 销售额 销售金额 金额 总价 总额 合计金额 购买金额 应付金额
      实际付款金额 买家应付货款 订单应付金额 应收金额 净销售额 小计金额 行金额 明细金额
      amount totalamount orderamount ordertotal ordervalue totalprice paid amountpaid paidamount
      total grandtotal sales salesamount revenue netsales netamount grossamount linetotal
      lineamount transactionamount paymentamount paymentvalue totalpaid turnover amt totalsales
      salevalue invoiceamount invoicetotal subtotal gmv extendedprice netrevenue payment
      purchaseamount purchasevalue ordertotalamount totalvalue amountusd
    `),
    likely: names('消费额 货款 营业额 流水 收入 value spend spent amountspent usd'),
    maybe: names('价格 费用 价税合计 price monetary charge totalcharges netvalue eur'),
    patterns: [
      /(实付|实收|支付|付款|成交|订单|交易|消费|销售|总)(总)?(金额|额|款|价)$/,
      /\b(order|sales?|paid|total|net|gross|line|payment|purchase|transaction) (amount|total|value|revenue|sales|price)$/,
      /\b(amount|revenue)( (paid|usd|gbp|eur|cny|rmb))?$/,
    ],
    never:
      /退款|优惠|折扣|运费|邮费|税|成本|单价|预算|红包|积分|手续费|佣金|定金|分期|累计|历史|总消费|消费总|年消费|平均|最近|首次|\blast\b|\bfirst\b|refund|discount|shipping|freight|tax|cost|unit|budget|fee|tip|average|avg|coupon|lifetime|conversion|limit|monthly|annual/,
  },
  {
    role: 'quantity',
    sure: names(`
      数量 购买数量 商品数量 件数 销售数量 订购数量 宝贝数量 宝贝总数量 下单数量 购买件数
      成交件数 商品件数 数目 订单数量 销量 购买量
      quantity qty units pieces itemquantity lineitemquantity orderqty quantityordered
      qtyordered unitssold orderquantity noofitems itemcount numberofitems salesquantity itemqty
      quantitysold cds
    `),
    likely: names('个数 件 count items pcs volume'),
    patterns: [/(购买|商品|销售|订购|下单)(总)?(数量|件数)$/, /\b(quantity|qty)$/],
    never: /评论|收藏|库存|退货|退款|coupon|stock|returned|refund|available|comment/,
  },
  {
    role: 'unit-price',
    sure: names(`
      单价 商品单价 销售单价 成交单价 商品价格 宝贝单价 产品单价 实际单价
      unitprice priceperunit itemprice lineitemprice productprice priceeach sellingprice
      unitcost saleprice listprice retailprice unitsellingprice
    `),
    likely: names('价格 售价 吊牌价 标价 原价 price rate'),
    patterns: [
      /单价$/,
      /\b(unit|item|product|list|selling|sale) price$/,
      /\bprice (each|per unit)$/,
    ],
    never: /总|合计|total|order|index|idx|sensitiv/,
  },
  {
    role: 'discount',
    sure: names(`
      优惠金额 折扣金额 折扣 优惠 优惠券金额 店铺优惠 平台优惠 满减金额 减免金额 活动优惠 折扣率
      商家优惠 优惠总额 让利金额 折扣额 优惠额
      discount discountamount discountvalue coupondiscount discountpercent discountrate
      promodiscount totaldiscount markdown rebate discounts
    `),
    patterns: [
      /(优惠|折扣|满减|立减)(金额|额|券金额)?$/,
      /\bdiscounts?( (amount|value|rate|total))?$/,
    ],
    never: /代码|名称|类型|code|name|type/,
  },
  {
    role: 'refund',
    sure: names(`
      退款金额 退款 是否退款 退款额 已退款金额 退货金额 退款标记 退款总额 实际退款金额
      买家退款金额 售后金额 是否退货 退货 退款标识
      refund refundamount refundedamount refunded isrefund isrefunded amountrefunded returned
      isreturned refundvalue totalrefunded returnflag isreturn refundtotal iscancelled
      iscanceled cancelled canceled
    `),
    likely: names('退款状态 售后状态 是否取消 售后 refundstatus returnstatus'),
    patterns: [
      /(退款|退货)(总)?(金额|额)$/,
      /\b(refund(ed)?|return(ed)?) (amount|value|total|flag)$/,
    ],
    never: /原因|时间|日期|编号|单号|数量|reason|date|time|rate|policy|at\b/,
  },
  {
    role: 'status',
    sure: names(`
      订单状态 交易状态 支付状态 付款状态 状态 订单当前状态 单据状态 物流状态
      orderstatus status transactionstatus paymentstatus financialstatus orderstate
      fulfillmentstatus tradestatus invoicestatus
    `),
    patterns: [
      /(订单|交易|支付|付款|发货)状态$/,
      /\b(order|payment|transaction|financial) (status|state)$/,
    ],
    never: /会员|营销|订阅|婚姻|member|marital|consent|subscri|employ/,
  },
  {
    role: 'product',
    sure: names(`
      商品名称 商品 产品名称 产品 宝贝标题 宝贝名称 商品标题 品名 货品名称 商品描述 购买商品
      商品信息 选购商品 商品全称 菜品 服务名称 项目名称
      product productname producttitle productdescription itemname itemdescription lineitemname
      lineitem articlename producttype goods goodsname item
    `),
    likely: names('标题 货品 物品 description title article service content itemtitle'),
    patterns: [
      /(商品|产品|宝贝|货品)(名称|标题|名)$/,
      /\b(product|item|goods|article) (name|title|description)$/,
    ],
    never: /编号|编码|代码|数量|价|类|id\b|code|sku|category|price|count|page/,
  },
  {
    role: 'product-code',
    sure: names(`
      商品编号 商品编码 商品id 商品代码 产品编号 产品编码 产品id 宝贝id 货号 商家编码 规格编码
      商品货号 条码 商品条码 款号 物料编码 商品sku
      sku skuid skucode stockcode productid productcode productno itemcode productsku
      lineitemsku articleno articlenumber asin upc ean barcode itemno itemnumber variantsku
      partnumber materialno goodsid productnumber spu
    `),
    likely: names('sku编码 款式编码 style spuid variantid modelno'),
    maybe: names('编号 id itemid'),
    patterns: [
      /(商品|产品|宝贝|货品|物料)(编号|编码|代码|id|货号|条码)$/,
      /\b(product|sku|stock|article|goods) (id|code|no|number)$/,
    ],
  },
  {
    role: 'category',
    sure: names(`
      品类 商品品类 商品类别 类目 商品类目 商品分类 产品类别 产品分类 一级类目 二级类目 类别
      分类 产品线 品类名称 一级品类 所属类目 商品大类 大类
      category productcategory itemcategory department productline subcategory categoryname
      categorycode productgroup merchandisecategory categoryid productfamily
    `),
    likely: names('品牌 系列 类型名称 brand family vendor collection producttype'),
    patterns: [/(品类|类目|类别|分类)$/, /\b(sub ?)?categor(y|ies)( name)?$/],
    never: /客户|会员|用户|渠道|customer|member|channel/,
  },
];
