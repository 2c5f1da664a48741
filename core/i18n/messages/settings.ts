import { defineMessages } from '../define.ts';

export const settingsMessages = defineMessages({
  'settings.not-an-object': {
    zh: '设置文件应是一个 JSON 对象，如 { "window": "7d" }，而不是 {value}。',
    en: 'A settings file holds a JSON object such as { "window": "7d" }, not {value}.',
  },
  'settings.unknown-key': {
    zh: '没有名为「{key}」的设置。可用的有：{known}。',
    en: 'There is no setting “{key}”. The settings are: {known}.',
  },
  'settings.unknown-key-near': {
    zh: '没有名为「{key}」的设置，是不是想写 {suggestion}？可用的有：{known}。',
    en: 'There is no setting “{key}”; did you mean {suggestion}? The settings are: {known}.',
  },
  'settings.bad-value': {
    zh: '设置 {key} 的值「{value}」不能用，可以写：{expected}',
    en: 'The value “{value}” of the setting {key} does not work. What would: {expected}',
  },

  'settings.sheet-unknown-key': {
    zh: '设置表里的「{key}」不是一项设置，已忽略。',
    en: '“{key}” in the settings sheet is not a setting and was ignored.',
  },
  'settings.sheet-unknown-key-near': {
    zh: '设置表里的「{key}」不是一项设置，已忽略；是不是想写「{suggestion}」？',
    en: '“{key}” in the settings sheet is not a setting and was ignored; did you mean “{suggestion}”?',
  },
  'settings.sheet-bad-value': {
    zh: '设置「{key}」的值「{value}」不能用，沿用默认值。可以写：{expected}',
    en: 'The value “{value}” of the setting “{key}” does not work; the default is used. What would: {expected}',
  },
  'settings.sheet-repeated': {
    zh: '设置「{key}」出现了两次，以后一次为准。',
    en: 'The setting “{key}” stands twice; the later one counts.',
  },
  'settings.sheet-period-half': {
    zh: '「{key}」只填了开始或结束中的一个，这段期间没有采用。请把两个日期都填上。',
    en: 'Only one end of “{key}” is filled in, so the period is not used. Fill in both dates.',
  },
  'settings.sheet-period-backwards': {
    zh: '「{key}」的结束日 {to} 早于开始日 {from}，这段期间没有采用。',
    en: '“{key}” ends on {to}, before it starts on {from}, so the period is not used.',
  },
  'settings.sheet-no-rule': {
    zh: '客群「{name}」没有规则，会把所有客户都归进来。请写上规则；不要这个客群，就删掉整行。',
    en: 'The segment “{name}” has no rule, so it would take every customer. Write one, or delete the whole row.',
  },
  'settings.sheet-segments-ignored': {
    zh: '设置表里的客群没有采用，沿用分群方案自带的客群。改好后再运行一次即可。',
    en: 'The segments of the settings sheet are not used; the preset’s are. Correct them and run again.',
    pane: {
      zh: '设置表里的客群没有采用，沿用分群方案自带的客群。改好后再刷新即可。',
      en: 'The segments of the settings sheet are not used; the preset’s are. Correct them and refresh.',
    },
  },
  'settings.sheet-steps-ignored': {
    zh: '设置表里只有 {steps} 个转化步骤，至少要两个，所以没有采用。',
    en: 'The settings sheet has only {steps} conversion {steps|step|steps}; at least two are needed, so it is not used.',
  },
  'settings.sheet-step-no-label': {
    zh: '转化步骤缺名称，已用它的第一个事件「{event}」代替。',
    en: 'A conversion step has no label; its first event, “{event}”, is used.',
  },
  'settings.sheet-tag': {
    zh: '标签「{tag}」要有名称和规则，已略过这一行。',
    en: 'The tag “{tag}” needs a name and a rule; the row was left out.',
  },
  'settings.sheet-tag-twice': {
    zh: '标签「{tag}」写了两次，只用前一次。',
    en: 'The tag “{tag}” stands there twice; the first one counts.',
  },
  'settings.sheet-synonym': {
    zh: '「{word}」这一行缺了词或意思，已忽略。',
    en: 'The row of “{word}” lacks the word or its meaning and was ignored.',
  },
  'settings.sheet-target': {
    zh: '「{metric}」的目标「{value}」不是数字，已忽略。可以写 8% 或 1200。',
    en: 'The target “{value}” of “{metric}” is not a number and was ignored. Write 8% or 1200, for example.',
  },
  'settings.sheet-target-rate': {
    zh: '「{metric}」是比率，目标「{value}」超过 100%，已忽略。8% 请写成 8% 或 0.08。',
    en: '“{metric}” is a rate, and the target “{value}” is above 100%, so it was ignored. For 8 percent write 8% or 0.08.',
  },
  'settings.sheet-role': {
    zh: '「{role}」不是可用的角色，已忽略。可用的有：{known}',
    en: '“{role}” is not a role and was ignored. The roles are: {known}',
    pane: {
      zh: '「{role}」不是可用的角色，已忽略。请从「采用」一栏的下拉列表里选。',
      en: '“{role}” is not a role and was ignored. Choose one from the list under “Use”.',
    },
  },
  'settings.sheet-role-near': {
    zh: '「{role}」不是可用的角色，已忽略；是不是想写 {suggestion}？',
    en: '“{role}” is not a role and was ignored; did you mean {suggestion}?',
    pane: {
      zh: '「{role}」不是可用的角色，已忽略。请从「采用」一栏的下拉列表里选。',
      en: '“{role}” is not a role and was ignored. Choose one from the list under “Use”.',
    },
  },

  'settings.sheet.title': { zh: '设置', en: 'Settings' },
  'settings.sheet.lead': {
    zh: '本次分析用的全部设置。改带框的单元格，保存后对原来的数据文件再运行一次，并加上 --settings 和这份结果的文件名，就按新设置算。',
    en: 'Everything this analysis was run with. To change it, edit the framed cells, save, and run again on your data file with --settings and the name of this file.',
    pane: {
      zh: '本次分析用的全部设置，和窗格里的是同一份。改带框的单元格，再点「营销洞察」选项卡上的「刷新结果」，就按新设置算。',
      en: 'Everything this analysis was run with, the same as in the pane. To change it, edit the framed cells, then press Refresh on the Campaign Lens tab.',
    },
  },
  'settings.sheet.segments': {
    zh: '客群规则：自上而下，先命中先归属。规则留空表示「其余所有人」；策略可以改写。',
    en: 'Segment rules, top to bottom; the first match wins. An empty rule takes everyone left; strategies may be reworded.',
    pane: {
      zh: '分群规则：自上而下，先命中先归属。规则留空表示「其余所有人」；名称、规则和策略都可以改，规则也可以用中文写。',
      en: 'Segment rules, top to bottom; the first match wins. An empty rule takes everyone left. Names, rules and strategies can be edited.',
    },
  },
  'settings.sheet.steps': {
    zh: '转化步骤：按顺序，每步一行；一步对应多个事件时用 | 隔开。',
    en: 'Conversion steps, in order, one a row; several events of one step are parted by |.',
    pane: {
      zh: '转化步骤：按顺序，每步一行；一步对应多个事件时用 | 隔开。留空则从数据里找。',
      en: 'Conversion steps, in order, one a row; separate several events of one step with |. Leave empty to have them found in the data.',
    },
  },
  'settings.sheet.targets': {
    zh: '目标值：留空表示没有目标；比率写 8% 或 0.08。',
    en: 'Targets: leave empty for none; write rates as 8% or 0.08.',
  },
  'settings.tag-rule-word': {
    zh: '标签规则第 {position} 个字符处的「{word}」不是可用的名称（可以用 orders_90d、aov、recency_days、city 等）。要用其他标签，整条写成「标签：VIP 且 非 已退订」；两样都要时，先各写一个标签，再这样合起来。规则：{rule}',
    en: '“{word}” at character {position} of the tag’s rule is not a known name (names that work: orders_90d, aov, recency_days, city, …). To use other tags, write all of it as “tags: VIP and not opted out”; for both, make a tag of each and join them so. Rule: {rule}',
  },
  'settings.sheet.tags': {
    zh: '标签：除自带的标签外，符合规则的客户会带上您的标签；规则写法与客群相同，例如 aov >= 2000。要用其他标签，写成「标签：VIP 且 非 已退订」。',
    en: 'Tags: beside the built-in ones, customers who satisfy a rule have your tag; rules are written as for segments, such as aov >= 2000. To use other tags, write “tags: VIP and not opted out”.',
  },
  'settings.sheet.synonyms': {
    zh: '自己的说法：提问时用的词，和它的意思（指标、客群、维度，或表里的一个值）。例如 GMV 对应 销售额。',
    en: 'Words of your own for questions, and what they mean: a metric, a segment, a dimension or a value. For example GMV for revenue.',
  },
  'settings.sheet.roles': {
    zh: '列的角色：「认成」是自动识别的结果；要更正，改「采用」一栏。',
    en: 'Roles of columns: “found” is what was recognised; to correct it, change “use”.',
    pane: {
      zh: '列的角色：「认成」是自动识别的结果；要更正，在「采用」一栏里另选，再点「刷新结果」。',
      en: 'Roles of columns: “Found” is what was recognised; to correct it, choose another under “Use”, then press Refresh.',
    },
  },
  'settings.sheet.fills': {
    zh: '填补缺失值（默认不填）：写「工作表.列名」或列的角色，再选用中位数、众数、常数或「未知」。填过的单元格记在清洗日志里，不算作有值。编号、日期和同意/退订从不填补。',
    en: 'Filling missing values (off by default): write Sheet.Column or a role, and choose median, mode, constant or “unknown”. Filled cells stand in the cleaning log and never count as filled. Ids, dates, consent and opt-outs are never filled.',
  },
  'settings.sheet.undo': {
    zh: '清洗规则：要撤销哪一条，就在「停用」一栏写「停用」，下次运行时这条规则不再起作用。',
    en: 'Cleaning rules: to undo one, write “off” beside it; the next run leaves it out.',
    pane: {
      zh: '清洗规则：要撤销哪一条，就在「停用」一栏选「停用」，再点「刷新结果」。',
      en: 'Cleaning rules: to undo one, choose “off” beside it, then press Refresh.',
    },
  },
  'settings.sheet-decision': {
    zh: '「{value}」不是可用的决定，这一条仍待复核。可以写：保留、剔除、更正。',
    en: '“{value}” is no decision, so the amount is still open. Write keep, exclude or correct.',
  },
  'settings.sheet-corrected': {
    zh: '决定为「{value}」的这一行没有写更正后的金额，仍待复核。',
    en: 'The row with the decision “{value}” has no corrected amount, so it is still open.',
  },
  'settings.sheet-fill': {
    zh: '「{value}」不是可用的填补规则，已忽略。可以写：中位数、众数、常数、未知。',
    en: '“{value}” is no rule for filling and was ignored. Write median, mode, constant or unknown.',
  },
  'settings.sheet-fill-value': {
    zh: '「{value}」要用常数填补，但没有写常数，已忽略。',
    en: '“{value}” is to be filled with a constant, but none is given; it was ignored.',
  },
  'settings.sheet-undo': {
    zh: '清洗规则表里的「{value}」看不懂，已忽略。要停用一条规则，请写「停用」。',
    en: '“{value}” in the table of cleaning rules was not understood and was ignored. Write “off” to switch a rule off.',
  },
  'settings.decision.keep': { zh: '保留', en: 'keep' },
  'settings.decision.exclude': { zh: '剔除', en: 'exclude' },
  'settings.decision.correct': { zh: '更正', en: 'correct' },
  'settings.fill.median': { zh: '中位数', en: 'median' },
  'settings.fill.mode': { zh: '众数', en: 'mode' },
  'settings.fill.constant': { zh: '常数', en: 'constant' },
  'settings.fill.unknown': { zh: '未知', en: 'unknown' },
  'settings.undo.off': { zh: '停用', en: 'off' },
  'settings.column.fill-column': { zh: '要填补的列', en: 'Column to fill' },
  'settings.column.fill-rule': { zh: '填补规则', en: 'Fill with' },
  'settings.column.fill-value': { zh: '常数', en: 'Constant' },
  'settings.column.undo-rule': { zh: '清洗规则', en: 'Cleaning rule' },
  'settings.column.undo-off': { zh: '停用', en: 'Switched off' },
  'settings.column.review-where': { zh: '位置', en: 'Where' },
  'settings.column.review-amount': { zh: '金额', en: 'Amount' },
  'settings.column.review-treatment': { zh: '目前处理', en: 'For now' },
  'settings.column.review-rule': { zh: '原因', en: 'Why' },
  'settings.column.review-decision': { zh: '决定', en: 'Decision' },
  'settings.column.review-corrected': { zh: '更正后的金额', en: 'Corrected amount' },
  'settings.column.review-key': { zh: '识别码', en: 'Fingerprint' },
  'settings.column.run-as-of': { zh: '截至日', en: 'As of' },
  'settings.column.run-rows': { zh: '行数', en: 'Rows' },
  'settings.column.run-score': { zh: '质量分', en: 'Quality score' },
  'settings.column.run-accuracy': { zh: '准确性', en: 'Accuracy' },
  'settings.column.run-completeness': { zh: '完整性', en: 'Completeness' },
  'settings.column.run-consistency': { zh: '一致性', en: 'Consistency' },
  'settings.column.run-timeliness': { zh: '时效性', en: 'Timeliness' },
  'settings.column.run-usefulness': { zh: '可用性', en: 'Usefulness' },
  'settings.column.run-inputs': { zh: '数据指纹', en: 'Data fingerprint' },
  'settings.column.setting': { zh: '设置项', en: 'Setting' },
  'settings.column.value': { zh: '值', en: 'Value' },
  'settings.column.meaning': { zh: '说明', en: 'Meaning' },
  'settings.column.id': { zh: '客群 ID', en: 'Segment id' },
  'settings.column.name': { zh: '客群名称', en: 'Segment name' },
  'settings.column.rule': { zh: '规则', en: 'Rule' },
  'settings.column.strategy': { zh: '营销策略', en: 'Strategy' },
  'settings.column.tag-id': { zh: '标签编号', en: 'Tag id' },
  'settings.column.tag-name': { zh: '标签名称', en: 'Tag name' },
  'settings.column.tag-rule': { zh: '标签规则', en: 'Tag rule' },
  'settings.column.label': { zh: '转化步骤', en: 'Step' },
  'settings.column.events': { zh: '事件', en: 'Events' },
  'settings.column.metric': { zh: '指标', en: 'Metric' },
  'settings.column.target': { zh: '目标值', en: 'Target' },
  'settings.column.word': { zh: '词语', en: 'Word' },
  'settings.column.means': { zh: '意思', en: 'Meaning of the word' },
  'settings.column.sheet': { zh: '工作表', en: 'Sheet' },
  'settings.column.column': { zh: '列名', en: 'Column' },
  'settings.column.found': { zh: '认成', en: 'Found' },
  'settings.column.use': { zh: '采用', en: 'Use' },
  'settings.column.confidence': { zh: '把握', en: 'Confidence' },
  'settings.suggestion': {
    zh: '按您的数据建议 {currency}{suggested:money}（{share:percent} 的近90天买家达到，共 {customers:count} 人）。',
    en: 'Your data suggests {currency}{suggested:money} (reached by {share:percent} of the buyers of the last 90 days, {customers:count} in all).',
  },

  'settings.language.label': { zh: '语言', en: 'Language' },
  'settings.language.meaning': { zh: '简体中文、English', en: '简体中文 or English' },
  'settings.language.zh': { zh: '简体中文', en: '简体中文' },
  'settings.language.en': { zh: 'English', en: 'English' },
  'settings.as_of.label': { zh: '截至日', en: 'As-of date' },
  'settings.as_of.meaning': {
    zh: '所有天数算到这一天；留空为最后一笔订单的次日',
    en: 'Days are counted up to this date; empty: the day after the last order',
  },
  'settings.campaign_name.label': { zh: '活动名称', en: 'Campaign name' },
  'settings.campaign_name.meaning': { zh: '显示在各表标题里', en: 'Shown in the titles' },
  'settings.campaign_type.label': { zh: '活动类型', en: 'Campaign type' },
  'settings.campaign_type.meaning': {
    zh: '新品推广、客户促活、节日促销、流失召回；「按数据建议」由活动名称和数据判断',
    en: 'Launch, activation, holiday sale or win-back; “proposed” goes by the campaign’s name and the data',
  },
  'settings.campaign_type.none': { zh: '按数据建议', en: 'proposed' },
  'settings.campaign_from.label': { zh: '活动开始', en: 'Campaign start' },
  'settings.campaign_from.meaning': {
    zh: '活动第一天；与「活动结束」一起填',
    en: 'First day of the campaign; fill in together with its end',
  },
  'settings.campaign_to.label': { zh: '活动结束', en: 'Campaign end' },
  'settings.campaign_to.meaning': { zh: '活动最后一天（含）', en: 'Last day, included' },
  'settings.before_from.label': { zh: '对比期开始', en: 'Comparison start' },
  'settings.before_from.meaning': {
    zh: '留空为活动前同样长的一段',
    en: 'Empty: as many days just before the campaign',
  },
  'settings.before_to.label': { zh: '对比期结束', en: 'Comparison end' },
  'settings.before_to.meaning': { zh: '对比期最后一天（含）', en: 'Last day, included' },
  'settings.refunds.label': { zh: '退款处理', en: 'Refunds' },
  'settings.refunds.meaning': {
    zh: '冲减：从客户金额里减去；剔除：退款行不计',
    en: 'net: lower the customer’s money; exclude: refund rows are left out',
    pane: {
      zh: '冲减：从客户金额里减去；剔除：退款行不计',
      en: 'net: taken off the customer’s money; exclude: refund rows are left out',
    },
  },
  'settings.refunds.net': { zh: '冲减', en: 'net' },
  'settings.refunds.exclude': { zh: '剔除', en: 'exclude' },
  'settings.duplicates.label': { zh: '重复行', en: 'Duplicate rows' },
  'settings.duplicates.meaning': {
    zh: '每一列内容都相同的行：去重 或 保留',
    en: 'Rows equal in every column: drop or keep',
  },
  'settings.duplicates.drop': { zh: '去重', en: 'drop' },
  'settings.duplicates.keep': { zh: '保留', en: 'keep' },
  'settings.identity.label': { zh: '客户归并', en: 'One customer view' },
  'settings.identity.meaning': {
    zh: '关联：没有客户编号的行按手机号、邮箱、会员号找到客户；合并：手机号等相同的客户编号也并成一个人；关闭',
    en: 'link: rows without a customer id find theirs by phone, e-mail or member number; merge: customer ids that share one are one person too; off',
  },
  'settings.identity.link': { zh: '关联', en: 'link' },
  'settings.identity.merge': { zh: '合并', en: 'merge' },
  'settings.identity.off': { zh: '关闭', en: 'off' },
  'settings.shared_key_limit.label': { zh: '公用号码上限', en: 'Shared keys from' },
  'settings.shared_key_limit.meaning': {
    zh: '超过几位客户用同一个手机号、邮箱或会员号，就算公用（例如门店电话），不据此归并',
    en: 'A phone, e-mail or member number of more customers than this is shared, such as a shop’s phone, and joins nobody',
  },
  'settings.campaign_cost.label': { zh: '活动花费', en: 'Campaign cost' },
  'settings.campaign_cost.meaning': {
    zh: '活动一共花了多少，用来算 ROI、ROAS 和获客成本；有按天的花费表时以表为准',
    en: 'What the campaign cost in all, for ROI, ROAS and CAC; a sheet of cost by day counts before it',
  },
  'settings.margin.label': { zh: '毛利率', en: 'Margin' },
  'settings.margin.meaning': {
    zh: '销售额里有多少是毛利，用来算客户价值；写 35% 或 0.35，留空则按销售额算',
    en: 'How much of revenue is gross margin, for customer value; write 35% or 0.35, empty: revenue is used',
  },
  'settings.currency.label': { zh: '货币符号', en: 'Currency sign' },
  'settings.currency.meaning': {
    zh: '显示在金额前；留空则从数据里找',
    en: 'Shown before money; empty: found in the data',
  },
  'settings.preset.label': { zh: '分群方案', en: 'Segment preset' },
  'settings.preset.meaning': {
    zh: '模板分群、RFM 11 群、RFM 8 类、价值三层、生命周期 或 活跃度；下面的客群规则改过之后，以规则为准',
    en: 'Template, RFM 11, RFM 8, Value tiers, Lifecycle or Activity; once the rules below are changed, they count instead',
  },
  'settings.preset.template4': { zh: '模板分群', en: 'Template' },
  'settings.preset.rfm11': { zh: 'RFM 11 群', en: 'RFM 11' },
  'settings.preset.cn8': { zh: 'RFM 8 类', en: 'RFM 8' },
  'settings.preset.clv3': { zh: '价值三层', en: 'Value tiers' },
  'settings.preset.lifecycle': { zh: '生命周期', en: 'Lifecycle' },
  'settings.preset.activity3': { zh: '活跃度', en: 'Activity' },
  'settings.aov_high.label': { zh: '高客单价（aov_high）', en: 'High order value (aov_high)' },
  'settings.aov_high.meaning': {
    zh: '近90天客单价达到它算高价值',
    en: 'A 90-day average order from here on counts as high value',
    pane: {
      zh: '近90天客单价达到它算高价值',
      en: 'An average order of this much or more in the last 90 days counts as high value',
    },
  },
  'settings.aov_low.label': { zh: '低客单价（aov_low）', en: 'Low order value (aov_low)' },
  'settings.aov_low.meaning': {
    zh: '潜力客户客单价的下限，新客客单价的上限',
    en: 'Lower bound for potential customers, upper bound for new ones',
    pane: {
      zh: '潜力客户客单价的下限，新客客单价的上限',
      en: 'The least a potential customer spends per order, and the most a new one does',
    },
  },
  'settings.orders_high.label': {
    zh: '高频订单数（orders_high）',
    en: 'Many orders (orders_high)',
  },
  'settings.orders_high.meaning': {
    zh: '近90天订单数达到它算高价值',
    en: 'Orders in 90 days from which a customer counts as high value',
  },
  'settings.top_value_share.label': {
    zh: '高价值客户贡献（top_value_share）',
    en: 'Revenue of high value (top_value_share)',
  },
  'settings.top_value_share.meaning': {
    zh: '价值三层：从消费最高的客户往下，合计贡献这么多销售额的算高价值',
    en: 'Value tiers: customers from the top down who together make this share of revenue',
  },
  'settings.mid_value_share.label': {
    zh: '中价值客户贡献（mid_value_share）',
    en: 'Revenue of medium value (mid_value_share)',
  },
  'settings.mid_value_share.meaning': {
    zh: '价值三层：接着合计贡献这么多销售额的算中价值，其余算低价值',
    en: 'Value tiers: those after them who make this share; the rest are of low value',
  },
  'settings.window.label': { zh: '转化窗口', en: 'Conversion window' },
  'settings.window.meaning': {
    zh: '从进入到完成全部步骤的时限：7 天、36 小时、不限',
    en: 'Time from entry to the last step: 7 days, 36 hours, no limit',
    pane: {
      zh: '从进入到完成全部步骤的时限：7 天、36 小时、不限',
      en: 'Time from entry to the last step, such as 7 days, 36 hours or no limit',
    },
  },
  'settings.window.none': { zh: '不限', en: 'no limit' },
  'settings.window.d': { zh: '{n} 天', en: '{n} {n|day|days}' },
  'settings.window.h': { zh: '{n} 小时', en: '{n} {n|hour|hours}' },
  'settings.window.m': { zh: '{n} 分钟', en: '{n} {n|minute|minutes}' },
  'settings.window.s': { zh: '{n} 秒', en: '{n} {n|second|seconds}' },
  'settings.entry.label': { zh: '路径口径', en: 'Path counting' },
  'settings.entry.meaning': {
    zh: '最远一次：任何一次进入走得最远的；首次进入；严格连续：中间不能有别的事件；不分先后',
    en: 'best: the entry that got furthest; first: the first entry only; strict: nothing in between; any: whatever the order',
  },
  'settings.entry.best': { zh: '最远一次', en: 'best' },
  'settings.entry.first': { zh: '首次进入', en: 'first' },
  'settings.entry.strict': { zh: '严格连续', en: 'strict' },
  'settings.entry.any': { zh: '不分先后', en: 'any' },
  'settings.by.label': { zh: '路径拆分', en: 'Split path by' },
  'settings.by.meaning': {
    zh: '渠道：按首次触达的渠道分开；不拆分',
    en: 'channel: by the channel of the first touch; none',
  },
  'settings.by.none': { zh: '不拆分', en: 'none' },
  'settings.by.channel': { zh: '渠道', en: 'channel' },
  'settings.minimum_n.label': { zh: '最小样本', en: 'Smallest sample' },
  'settings.minimum_n.meaning': {
    zh: '每期样本少于它就不下结论',
    en: 'With fewer per period, no verdict is given',
  },
  'settings.alpha.label': { zh: '显著性水平', en: 'Significance level' },
  'settings.alpha.meaning': {
    zh: 'p 值低于它才说有变化，一般取 0.05',
    en: 'A change is called one below this p-value; 0.05 is usual',
    pane: {
      zh: 'p 值低于它才说有变化，一般取 0.05',
      en: 'A change counts as one when its p-value is below this; usually 0.05',
    },
  },
});
