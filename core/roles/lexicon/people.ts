import { type HeaderRule, names } from './types.ts';

/** Who the customer is and how they may be reached. */
export const peopleRules: readonly HeaderRule[] = [
  {
    role: 'customer',
    sure: names(`
      客户编号 客户号 客户id 客户代码 客户编码 客户标识 客户卡号 客编 会员编号 会员号 会员id
      会员卡号 会员编码 会员代码 会员账号 用户id 用户编号 用户号 用户标识 用户编码 用户账号
      用户唯一标识 顾客编号 顾客id 顾客号 买家id 买家编号 买家账号 买家会员名 买家昵称 买家旺旺
      买家旺旺号 旺旺id 买家用户名 消费者id 消费者编号 微信openid 微信unionid 粉丝id 下单账号
      下单帐号 客户账号 客户帐号 会员帐号 用户帐号 用户名 crm编号 客户主键
      openid unionid customerid customerno customernumber customercode customerkey custid custno
      custkey customeruniqueid userid userno usernumber uid useruuid memberid memberno
      membernumber membercode clientid clientno clientnumber buyerid buyernumber shopperid
      accountid accountno accountnumber subscriberid contactid consumerid loyaltyid cardmemberid
      leadid visitorid distinctid userpseudoid anonymousid crmid customeruserid buyerusername
      buyernickname customerref customeridentifier useridentifier memberidentifier
    `),
    likely: names(`
      客户 会员 用户 顾客 买家 消费者 会员名 会员卡 旺旺 昵称
      customer client user member buyer shopper subscriber username nickname cust account
      visitor consumer
    `),
    maybe: names('编号 账号 帐号 卡号 id key contact lead masterid cid'),
    patterns: [
      /(客户|会员|用户|顾客|买家|消费者)(的)?(唯一)?(编号|编码|号码|代码|标识|账号|帐号|id|号)$/,
      /\b(customer|client|user|member|buyer|shopper|subscriber)( unique)? (id|no|number|code|key|ref|uuid|guid)$/,
    ],
    never: /推荐人|上级|分享|客服|操作员|referr|inviter|staff|agent|manager/,
  },
  {
    role: 'member-id',
    sure: [],
    likely: names(`
      会员编号 会员号 会员id 会员卡号 会员编码 会员代码 会员账号 会员号码
      memberid memberno membernumber membercode memberidentifier membershipid membershipno
      membershipnumber loyaltyid loyaltyno loyaltynumber loyaltycardnumber
    `),
    patterns: [
      /会员(卡)?(编号|编码|号码|账号|id|号)$/,
      /\b(member|membership|loyalty)( card)? (id|no|number)$/,
    ],
    never: /推荐人|上级|分享|客服|操作员|referr|inviter|staff|agent|manager/,
  },
  {
    role: 'phone',
    sure: names(`
      手机 手机号 手机号码 电话 电话号码 联系电话 联系手机 移动电话 收货人手机 收货人手机号
      收货人电话 收货手机 买家手机 买家手机号 客户手机 客户手机号 客户电话 会员手机 会员手机号
      会员电话 联系方式
      phone phonenumber phoneno mobile mobilephone mobilenumber mobileno cellphone telephone
      telephonenumber contactnumber contactphone tel billingphone shippingphone customerphone
      msisdn whatsapp
    `),
    likely: names('收件人电话 收件人手机 注册手机 绑定手机 cell contactno'),
    patterns: [/(手机|电话)(号|号码)?$/, /\b(phone|mobile|telephone)( (no|number))?$/],
    never: /服务|是否|类型|品牌|型号|客服|service|type|brand|model/,
  },
  {
    role: 'email',
    sure: names(`
      邮箱 电子邮箱 电子邮件 邮件地址 邮箱地址 电子邮件地址 邮件
      email emailaddress mail emailid customeremail contactemail billingemail useremail
      buyeremail subscriberemail
    `),
    patterns: [/(邮箱|邮件)$/, /\be ?mail( address)?$/],
    never: /是否|发送|打开|点击|sent|open|click|consent|opt|marketing|campaign|status/,
  },
  {
    role: 'name',
    sure: names(`
      姓名 客户姓名 会员姓名 用户姓名 顾客姓名 买家姓名 真实姓名 联系人 收货人 收货人姓名 收件人
      收件人姓名 客户名称 会员名称 称呼 用户名称
      fullname customername clientname membername contactname buyername firstname lastname
      surname givenname familyname billingname shippingname recipientname billingfirstname
      billinglastname middlename
    `),
    likely: names('名字 名称 name recipient username personname'),
    patterns: [/姓名$/, /\b(first|last|full|customer|contact|recipient) name$/],
    never: /商品|产品|宝贝|活动|店铺|渠道|品牌|客群|product|item|campaign|shop|store|channel/,
  },
  {
    role: 'gender',
    sure: names('性别 客户性别 会员性别 男女 先生女士 gender sex customergender'),
    maybe: names('genre salutation title'),
    patterns: [/性别$/, /\b(gender|sex)$/],
  },
  {
    role: 'birth-date',
    sure: names(`
      生日 出生日期 出生年月 出生年月日 客户生日 会员生日 生日日期
      birthday birthdate dateofbirth dob birth bday
    `),
    patterns: [/生日$/, /\b(birth ?(day|date)|date of birth)$/],
  },
  {
    role: 'registered-on',
    sure: names(`
      注册日期 注册时间 注册日 入会日期 入会时间 入会日 开卡日期 开卡时间 办卡日期 办卡时间
      会员注册日期 会员注册时间 客户注册日期 客户注册时间 用户注册时间 会员入会时间 会员入会日期
      registeredon registrationdate registrationtime dateregistered registereddate registeredat
      signupdate signedupon signupon signupat dateofregistration
      joindate joinedon joineddate joinedat datejoined joiningdate membersince customersince
      enrollmentdate enrolmentdate enrolledon
    `),
    likely: names('注册 入会 加入日期 加入时间 registered joined'),
    patterns: [
      /(注册|入会|开卡|办卡)(日期|时间|日)$/,
      /\b(registration|sign ?up|join(ed|ing)?|enroll?ment) (date|time)$/,
    ],
    never: /活动|最近|末次|上次|渠道|方式|来源|地|event|last|channel|source|method|city/,
  },
  {
    role: 'age',
    sure: names('年龄 年纪 岁数 客户年龄 年龄段 年龄层 age ages agegroup agerange'),
    likely: names('年龄区间 年龄分组 ageband agebracket'),
    patterns: [/年龄(段|区间)?$/, /\bage( (group|range|band))?$/],
    never: /账龄|库龄|average|percentage|account age/,
  },
  {
    role: 'membership',
    sure: names(`
      会员等级 会员级别 会员类型 会员层级 客户等级 客户级别 等级名称 用户等级 vip等级 会员星级
      会员身份 会员卡等级 会员类别 粉丝等级
      membership membershiplevel membershiptier membershiptype memberlevel membertier
      loyaltytier loyaltylevel customertier customerlevel viplevel viptier loyaltystatus
      membershipstatus customergrade
    `),
    likely: names('等级 级别 会员状态 是否会员 vip tier level loyalty grade'),
    patterns: [
      /(会员|vip|客户)(等级|级别|卡型|类型)$/,
      /\b(member(ship)?|loyalty|vip) (level|tier|type|grade)$/,
    ],
  },
  {
    role: 'consent',
    sure: names(`
      营销许可 同意营销 营销同意 同意接收营销 是否同意营销 接收营销 授权营销 短信授权 营销授权
      是否授权 同意接收短信 订阅状态 接受营销 隐私授权 允许营销 可营销 是否可营销 同意推送
      是否同意接收营销信息 同意
      consent marketingconsent optin optedin acceptsmarketing emailconsent smsconsent
      marketingoptin emailoptin smsoptin subscribed gdprconsent acceptsemailmarketing
      acceptssmsmarketing marketingpermission newsletter permission agreestomarketing
      contactable
    `),
    likely: names('订阅 授权 许可 subscription newslettersubscribed'),
    patterns: [
      /(同意|授权|许可|允许).*(营销|推送|短信|接收)/,
      /\b(consent|opt(ed)? in|accepts marketing)\b/,
    ],
  },
  {
    role: 'opt-out',
    sure: names(`
      退订 是否退订 已退订 拒收 是否拒收 勿扰 免打扰 拒绝营销 取消订阅 退订状态 黑名单
      是否黑名单 拒收短信 退订短信 短信退订 不再联系
      optout optedout unsubscribed unsubscribe donotcontact donotemail suppressed dnc
      emailoptout smsoptout hasoptedoutofemail donotcall blacklisted blocklisted
    `),
    patterns: [
      /(退订|拒收|免打扰)/,
      /\b(opt(ed)? out|unsubscribed?|do not (contact|e ?mail|call))\b/,
    ],
    never: /时间|日期|原因|人数|率|date|time|reason|rate|count/,
  },
  {
    role: 'city',
    sure: names(`
      城市 所在城市 收货城市 市 地市 常住城市 城市名称 客户城市
      city town cityname billingcity shippingcity customercity citytown
    `),
    patterns: [/城市$/, /\b(city|town)$/],
    never: /等级|级别|线|tier|level/,
  },
  {
    role: 'region',
    sure: names(`
      省份 省 地区 区域 大区 所在地区 收货省份 国家 国家地区 收货地区 所在省份 地域 所属区域
      客户地区 省市 州 所在地 销售区域
      region country province state area territory countryregion billingcountry shippingcountry
      billingprovince shippingprovince countryname countrycode statecode customerstate
      billingstate location
    `),
    likely: names('收货地址 地址 归属地 籍贯 market geo zone county'),
    patterns: [/(省份|地区|区域|国家)$/, /\b(region|country|province|territory)( (name|code))?$/],
    never: /编号|邮编|zip|postal|e ?mail|ip\b|详细/,
  },
];
