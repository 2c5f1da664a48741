import { defineMessages } from '../define.ts';

/** The settings sheet, and what is wrong in it. */
export const settingsSheetMessages = defineMessages({
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
});
