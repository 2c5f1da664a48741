import { defineMessages } from '../define.ts';

export const cliMessages = defineMessages({
  'cli.unknown-command': {
    zh: '不认识的命令「{command}」。可用：{known}，例：campaign-lens analyze 订单.xlsx。用 --help 查看用法。',
    en: 'There is no command “{command}”. There are {known}, as in campaign-lens analyze orders.xlsx; see --help.',
  },
  'cli.compare.no-column': {
    zh: '请用 --by 说明按什么比较，例：campaign-lens compare 订单.xlsx --segments high,churn_risk --by city',
    en: 'Say with --by what to compare by, as in campaign-lens compare orders.xlsx --segments high,churn_risk --by city',
  },
  'cli.compare.segments': {
    zh: '--segments 最多两个客群，这里有 {n} 个。名称里有逗号时请写编号。',
    en: '--segments takes two segments at most, not {n}. Where a name has a comma, give the id.',
  },
  'cli.unknown-option': {
    zh: '不认识的选项「{option}」。{suggestion}用 --help 查看全部选项。',
    en: 'There is no option “{option}”. {suggestion}See --help for all of them.',
  },
  'cli.did-you-mean': { zh: '是不是 {option}？', en: 'Did you mean {option}? ' },
  'cli.option-needs-value': {
    zh: '选项 {option} 后面要有值，例：{example}。',
    en: '{option} needs a value, e.g. {example}.',
  },
  'cli.option-takes-no-value': {
    zh: '选项 {option} 后面不跟值。',
    en: '{option} takes no value.',
  },
  'cli.bad-value': {
    zh: '{option} 的值「{value}」不对，应为 {expected}。',
    en: '{option} was given “{value}”; it takes {expected}.',
  },
  'cli.option-not-with': {
    zh: '选项 {option} 不能和 {other} 一起用。',
    en: '{option} does not go with {other}.',
  },
  'cli.option-not-here': {
    zh: '选项 {option} 不能用于 {command}。',
    en: '{option} does not belong to {command}.',
  },
  'cli.no-file': {
    zh: '没有给文件。例：campaign-lens {command} 订单.xlsx',
    en: 'No file was given. Example: campaign-lens {command} orders.xlsx',
  },
  'cli.no-question': {
    zh: '没有给问题。例：campaign-lens ask 订单.xlsx "高价值客户占比多少？"',
    en: 'No question was given. Example: campaign-lens ask orders.xlsx "what share are high-value customers?"',
  },
  'cli.output-is-input': {
    zh: '结果不能写到原文件「{file}」上，请换一个名字。',
    en: 'The result cannot replace your own file “{file}”; choose another name.',
  },
  'cli.output-exists': {
    zh: '「{file}」已经存在。加 --force 覆盖，或换一个名字。',
    en: '“{file}” exists already. Add --force to overwrite it, or choose another name.',
  },
  'cli.output-not-writable': {
    zh: '不能写入「{file}」：{reason}。请检查文件夹是否存在、是否有写入权限、磁盘是否已满、文件是否正在 Excel 中打开，或用 --out 换一个位置。',
    en: '“{file}” cannot be written ({reason}). Check that the folder exists and may be written to, that the disk is not full and the file is not open in Excel, or choose another place with --out.',
  },
  'cli.output-kind': {
    zh: '结果文件「{file}」要以 {extension} 结尾。',
    en: 'The result “{file}” must end in {extension}.',
  },
  'cli.written': { zh: '已写入 {file}', en: 'Written: {file}' },
  'cli.written-customers': { zh: '客户清单 {file}', en: 'Customers: {file}' },
  'cli.written-picture': { zh: '画像图片 {file}', en: 'Picture: {file}' },
  'cli.written-log': {
    zh: '完整的清洗日志（{n:count} 条）{file}',
    en: 'Complete cleaning log ({n:count} {n|entry|entries}): {file}',
  },
  'cli.next': {
    zh: '改设置再算一次：编辑结果里的「Lens 设置」表，然后加上 --settings {file}',
    en: 'To change something and run again: edit the Lens Settings sheet of the result, then add --settings {file}',
  },
  'cli.problem': { zh: '问题', en: 'Problem' },
  'cli.warning': { zh: '注意', en: 'Note' },
  'cli.more-notes': {
    zh: '另有 {n} 条，加上 --json 可以看到全部。',
    en: '{n} more {n|note|notes}: --json lists them all.',
  },
  'cli.internal': {
    zh: '程序出错了，这是我们的问题，不是您的文件的问题。没有写入任何结果。技术信息：{detail}',
    en: 'Something went wrong in the program; this is our fault, not your file’s. No result was written. Technical detail: {detail}',
  },
  'cli.step-read': { zh: '读取', en: 'Reading' },
  'cli.step-table': { zh: '找表头', en: 'Finding headers' },
  'cli.step-roles': { zh: '识别各列', en: 'Recognising columns' },
  'cli.step-clean': { zh: '清洗', en: 'Cleaning' },
  'cli.step-profile': { zh: '检查质量', en: 'Checking quality' },
  'cli.step-segment': { zh: '客户分群', en: 'Segmenting' },
  'cli.step-funnel': { zh: '转化路径', en: 'Counting the path' },
  'cli.segment-without-orders': {
    zh: '{reason}没有订单也能分的有：{known}（用 --preset 指定）。',
    en: '{reason} Without orders, --preset can be: {known}.',
  },
  'cli.more-rows': {
    zh: '……还有 {n:count} 行，见工作簿',
    en: '… {n:count} more {n|row|rows} in the workbook',
  },
  'cli.step-mine': { zh: '挖掘客户', en: 'Getting to know the customers' },
  'cli.step-evaluate': { zh: '效果评估', en: 'Evaluating' },
  'cli.step-report': { zh: '生成报表', en: 'Building the report' },
  'cli.step-write': { zh: '写入', en: 'Writing' },
  'cli.inspect-sheet': {
    zh: '{sheet}　{kind}（把握 {confidence}）　{rows:count} 行 · 列名在第 {header} 行',
    en: '{sheet}: {kind} (confidence {confidence}), {rows:count} {rows|row|rows}, names in row {header}',
  },
  'cli.inspect-column': { zh: '列', en: 'Column' },
  'cli.inspect-role': { zh: '认成', en: 'Taken for' },
  'cli.inspect-confidence': { zh: '把握', en: 'Confidence' },
  'cli.inspect-reason': { zh: '依据', en: 'Because' },
  'cli.inspect-none': { zh: '没有用到', en: 'not used' },
  'cli.inspect-ambiguous': {
    zh: '「{sheet}」的「{column}」不确定（可能是 {candidates}）。如要指定，加上：{fix}',
    en: '“{column}” in “{sheet}” is in doubt ({candidates}). To settle it, add: {fix}',
  },
  'cli.inspect-no-problems': { zh: '没有发现问题。', en: 'No problems found.' },
  'cli.answer-definition': { zh: '口径', en: 'Definition' },
  'cli.answer-period': { zh: '期间', en: 'Period' },
  'cli.answer-source': { zh: '来源', en: 'Source' },
  'cli.answer-caveat': { zh: '注意', en: 'Note' },
  'cli.answer-question': { zh: '理解为', en: 'Understood as' },
  'cli.answer-could-mean': { zh: '您想问的可能是：', en: 'You may have meant:' },
  'cli.answer-try': { zh: '可以这样问', en: 'You could ask' },
  'cli.kind-customers': { zh: '客户表', en: 'customers' },
  'cli.kind-orders': { zh: '订单表', en: 'orders' },
  'cli.kind-refunds': { zh: '退款表', en: 'refunds' },
  'cli.kind-touches': { zh: '触达／行为记录', en: 'touches or events' },
  'cli.kind-stages': { zh: '转化阶段表', en: 'stage table' },
  'cli.kind-feedback': { zh: '反馈表', en: 'feedback' },
  'cli.kind-costs': { zh: '花费表', en: 'costs' },
  'cli.kind-targets': { zh: '指标／目标表', en: 'metrics and targets' },
  'cli.kind-segments': { zh: '分群表', en: 'segment table' },
  'cli.kind-settings': { zh: '设置表', en: 'settings' },
  'cli.kind-result': { zh: '上次的结果', en: 'an earlier result' },
  'cli.kind-unknown': { zh: '没认出', en: 'not recognised' },
  'cli.tags.more-customers': {
    zh: '……还有 {n:count} 位；加 --json 可以得到全部客户编号。',
    en: '… {n:count} more; --json lists the keys of all of them.',
  },
});
