import { defineMessages } from '../define.ts';

/** What `campaign-lens --help` prints. */
export const cliHelpMessages = defineMessages({
  'cli.help': {
    zh: `campaign-lens — 营销活动客户分析：客户分群标签表、转化路径分析表、效果评估汇总表

用法
  campaign-lens analyze 文件…  [选项]     分析并写出 文件名-analysis.xlsx
  campaign-lens inspect 文件…  [--cells]  每个工作表、每一列被认成什么，有什么问题
  campaign-lens ask 文件… "问题"          例：高价值客户占比多少？
  campaign-lens describe 文件…            每一列的统计：均值、四分位、分布、各值占比
  campaign-lens goals 文件…               活动的目标与指标清单：来源列、基线、目标值
  campaign-lens quality 文件…             数据质量：五个维度的分数，背后的单元格，待复核的金额
  campaign-lens personas 文件…            每个客群一页画像；--pictures 文件夹 另存为图片（svg）
  campaign-lens lifecycle 文件…           生命周期阶段、成效、按首单月份的留存
  campaign-lens identity 文件…            统一客户视图：各来源怎样归到客户，重复、公用号码和不一致
  campaign-lens cluster 文件… --columns … 按几列数字把客户（或各行）自动分群
  campaign-lens lint 文件…|"规则"         分群规则的矛盾、重叠、遗漏，各举一例
  campaign-lens segment 文件… [选项]      一种分法的各个客群，用几个问题分清它们
  campaign-lens compare 文件… --by 列     两个客群（或每个客群与其余）按任一列对比，带检验
  campaign-lens tags 文件… [--find "…"]   标签目录、各客群的特征、变化；或按标签找客户
  campaign-lens rules 文件… [选项]        常常一起买的商品：关联规则
  campaign-lens paths 文件… [选项]        客户走过的路径：下一步去哪，在哪里离开，可能为什么
  campaign-lens bot [工作簿…] [选项]      接到 Slack，在频道里回答问题（campaign-lens bot --help）
  campaign-lens --help | --version

文件  .xlsx .xlsm .csv .tsv .csv.gz，可以一次给几个；原文件不会被改动

analyze 选项（ask 也可以用 --as-of 到 --settings 各项）
  --out 文件.xlsx         写到哪里（默认在原文件旁边；已有同名文件时加编号）
  --force                 覆盖已有的结果文件
  --customers 文件.csv    每位客户一行
  --as-of 日期            截至日，例 2026-06-26（默认最后一笔订单的次日）
  --campaign 起..止       活动期间，例 2026-06-01..2026-06-18
  --campaign-type 类型    launch、activation、holiday、win-back（默认给出建议）
  --before 起..止         对比期（默认活动前相同天数）
  --refunds net|exclude   退款：从金额中减去（默认），或整行不计
  --duplicates keep|drop  完全重复的行：去掉（默认），或保留
  --identity link|merge|off  没有客户编号的行按手机号、邮箱、会员号找到客户（默认）；merge 连客户编号也合并
  --preset 名称           分群方案：template4（默认）、rfm11、cn8、clv3、lifecycle、activity3
  --steps "a>b>c"         转化步骤，按顺序写事件名
  --window 7d             转化窗口：7d、36h、90m、none
  --entry 方式            best（默认）、first、strict、any
  --by channel            转化路径按首触渠道分开
  --settings 文件         .json，或带「Lens 设置」表的工作簿（例如上次的结果）

rules 选项
  --support S             最低支持度，例 0.01 或 1%（默认 0.01）
  --confidence C          最低置信度，例 0.5 或 50%（默认 0.3）
  --max-antecedent N      规则前项最多几种商品（默认 3；有 --all 时 9）
  --all                   不筛选：次数太少、可能是巧合、多余的规则也列出
  --basket                文件是购物篮：一行一个购物篮，或一行一件商品
  --items "a,b"           以哪些列为项：product、category、channel、campaign、city…（默认商品）
  --unit 单位             一个购物篮是 order（订单）、customer-day（客户一天）或 customer（客户）

cluster 选项（describe、cluster、quality、identity、rules 也可以用 --as-of、--refunds、--duplicates、--identity、--settings）
  --columns a,b,c         一个表里的数字列，或客户指标：recency_days、frequency、monetary、aov、orders_90d 等
  --k 2..8                试哪些群数，或固定一个数，例 5（默认 2..8，取轮廓系数最高的）
  --log                   先取对数；金额、次数这类少数值特别大的列适用

segment 选项（也可以用 analyze 的 --as-of 到 --settings 各项）
  --preset 名称           任一方案，或 shopper、clusters、city、city_tier、demographic 等
  --migrate 日期          自那天以来客群之间的变动

compare 选项（也可以用 analyze 的 --as-of 到 --settings 各项）
  --segments A,B          客群编号或名称；只给一个则与其余客户比；不给则每个客群各与其余比
  --by 列,列              按什么比：city、category、recency_days、客单价、任一列名…

paths 选项（也可以用 --as-of、--campaign、--refunds、--duplicates、--steps、--window、--settings）
  --unit customer|visit   一位客户一条路径，或一次访问一条（默认有会话列时按访问）
  --gap 30m               停顿超过多久算下一次访问（没有会话列时；默认 30m）
  --to 事件               目标事件（默认下单；没有时取转化步骤的最后一步）
  --max-length N          路径最多显示几步，2 到 20（默认 5）
  --repeats               连续重复的事件逐次计，不合并

tags 选项（也可以用 analyze 的 --as-of 到 --settings 各项）
  --find "条件"           按标签找客户，例 "VIP 且 沿海城市 且 非 已退订"、"城市:上海 或 城市:北京"
  --since 日期            与哪一天比变化（默认截至日的一个季度前）

通用选项
  --json                  结果以 JSON 输出；analyze 不写工作簿，除非同时给 --out
  --role "表.列=角色"     指定某一列的角色，可重复
  --lang zh|en            输出语言（默认随数据的列名）

退出码  0 完成 · 2 用法有误或没看懂问题 · 3 文件不能分析 · 4 程序内部错误 · 130 已取消`,
    en: `campaign-lens — campaign customer analysis: segment tag table, conversion path table, evaluation table

Usage
  campaign-lens analyze FILE…  [options]  analyse and write NAME-analysis.xlsx
  campaign-lens inspect FILE…  [--cells]  what every sheet and column was taken for, and what is wrong
  campaign-lens ask FILE… "question"      e.g. what share are high-value customers?
  campaign-lens describe FILE…            statistics of every column: mean, quartiles, histogram, shares
  campaign-lens goals FILE…               goals and metrics: source columns, baseline, target
  campaign-lens quality FILE…             data quality: five scores, the cells behind them, amounts to review
  campaign-lens personas FILE…            a portrait of each segment; --pictures DIR: as svg too
  campaign-lens lifecycle FILE…           lifecycle stages, cohorts and retention
  campaign-lens identity FILE…            one customer view: how sources were joined, duplicates, shared keys, conflicts
  campaign-lens cluster FILE… --columns … groups customers, or rows, by columns of numbers
  campaign-lens lint FILE…|"RULES"        contradictions, overlaps and gaps of segment rules, each with an example
  campaign-lens segment FILE… [options]   one way to part the customers, and what tells the groups apart
  campaign-lens compare FILE… --by COL    two segments, or each against the rest, by any column, tested
  campaign-lens tags FILE… [--find "…"]   tags, what tells segments apart, changes; or customers by tags
  campaign-lens rules FILE… [options]     what is bought together: association rules
  campaign-lens paths FILE… [options]     where customers go step by step, where they leave, what may stand behind it
  campaign-lens bot [WORKBOOK…] [options] answer in Slack (campaign-lens bot --help)
  campaign-lens --help | --version

Files  .xlsx .xlsm .csv .tsv .csv.gz, one or several; your files are never changed

Options of analyze (ask takes those from --as-of to --settings too)
  --out FILE.xlsx         where to write (default: beside the file; a number is added when the name is taken)
  --force                 overwrite an existing result
  --customers FILE.csv    one row a customer
  --as-of DATE            e.g. 2026-06-26 (default: the day after the last order)
  --campaign FROM..TO     campaign dates, e.g. 2026-06-01..2026-06-18
  --campaign-type TYPE    launch, activation, holiday or win-back (default: proposed)
  --before FROM..TO       dates to compare with (default: as many days just before)
  --refunds net|exclude   subtract refunds from the money (default), or leave their rows out
  --duplicates keep|drop  rows equal in every column: drop (default) or keep
  --identity link|merge|off  rows without a customer id find theirs by phone, e-mail or member number
                          (default); merge: ids that share one are one customer too
  --preset NAME           segments: template4 (default), rfm11, cn8, clv3,
                          lifecycle, activity3
  --steps "a>b>c"         path steps, event names in order
  --window 7d             time a path may take: 7d, 36h, 90m, none
  --entry MODE            best (default), first, strict, any
  --by channel            split the path by first-touch channel
  --settings FILE         .json, or a workbook with a Lens Settings sheet (such as the last result)

Options of rules
  --support S             smallest support, as 0.01 or 1% (default 0.01)
  --confidence C          smallest confidence, as 0.5 or 50% (default 0.3)
  --max-antecedent N      most items before the arrow (default 3; with --all 9)
  --all                   filter nothing: also rules on few baskets, chance and redundant ones
  --basket                the file holds baskets: one basket a line, or one row an item
  --items "a,b"           columns taken as items: product, category, channel, campaign, city… (default: products)
  --unit UNIT             a basket is an order, a customer-day or a customer

Options of cluster (describe, cluster, quality, identity and rules take --as-of, --refunds, --duplicates, --identity
and --settings too)
  --columns a,b,c         columns of numbers of one sheet, or customer numbers: recency_days, frequency,
                          monetary, aov, orders_90d, …
  --k 2..8                numbers of groups to try, or one, such as 5 (default 2..8: the best silhouette)
  --log                   take logarithms first, for money, counts and others with a few very large values

Options of segment (those of analyze from --as-of to --settings too)
  --preset NAME           any preset, or shopper, clusters, city, city_tier, demographic, …
  --migrate DATE          moves between the segments since that day

Options of compare (those of analyze from --as-of to --settings too)
  --segments A,B          ids or names; one alone is held against everyone else, none: each of them
  --by COL,COL            what to compare by: city, category, recency_days, aov, the header of any column

Options of paths (also --as-of, --campaign, --refunds, --duplicates, --steps, --window, --settings)
  --unit customer|visit   one path a customer, or one a visit (default: visits where there is a session column)
  --gap 30m               pause that ends a visit, where there is no session column (default 30m)
  --to EVENT              the goal (default: purchase, else the last step of the path)
  --max-length N          steps of a path shown, 2 to 20 (default 5)
  --repeats               count the same event several times running each time

Options of tags (with those of analyze from --as-of to --settings)
  --find "SEARCH"         customers by tags: "VIP and coastal cities and not opted out", "city:Shanghai or city:Beijing"
  --since DAY             the day to compare with (default: a quarter before the as-of date)

For every command
  --json                  print the result as JSON; analyze then writes no workbook unless --out is given too
  --role "Sheet.Column=role"   say what a column is; may be repeated
  --lang zh|en            language of the output (default: that of the column names)

Exit codes  0 done · 2 wrong usage or a question not understood · 3 file cannot be analysed · 4 internal error · 130 cancelled`,
  },
});
