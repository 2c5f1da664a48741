import { defineMessages } from '../define.ts';

/** What stopped an analysis in the pane: a title, what to do about it, and what is safe. */
export const addinProblemMessages = defineMessages({
  'addin.views.problem.analysis': { zh: '还没有可分析的数据', en: 'Nothing to analyse yet' },
  'addin.views.problem.roles': { zh: '指定的列找不到了', en: 'A column was not found' },
  'addin.views.problem.segment': { zh: '有一条规则读不懂', en: 'A rule cannot be read' },
  'addin.views.problem.workbook': { zh: '文件读不了', en: 'The file cannot be read' },
  'addin.views.problem.settings': { zh: '有一项设置不能用', en: 'A setting does not work' },
  'addin.views.problem.funnel': { zh: '转化步骤对不上数据', en: 'The steps do not fit the data' },
  'addin.views.problem.unexpected': { zh: '分析没有完成', en: 'The analysis did not finish' },
  'addin.views.problem.unexpected-text': {
    zh: '中途出了意外的错误。',
    en: 'Something unexpected happened on the way.',
  },
  'addin.views.advice.analysis': {
    zh: '请确认第一行是列名，下面是数据；也可以插入示例数据看看。',
    en: 'Put column names in the first row with data below, or insert the sample to see how it works.',
  },
  'addin.views.advice.data': {
    zh: '请在「数据」页看一下各列的角色。',
    en: 'Look at the roles of the columns on the Data screen.',
  },
  'addin.views.advice.roles': {
    zh: '列名或工作表可能改过。请在「数据」页重新选择这一列的角色。',
    en: 'The column or sheet may have been renamed. Choose its role again on the Data screen.',
  },
  'addin.views.advice.segment': {
    zh: '请在「结果」页点「修改分群规则」改正，或恢复方案自带的规则。',
    en: 'Correct it under Results, “Edit the rules”, or restore the preset’s rules.',
  },
  'addin.views.advice.settings': {
    zh: '请在「设置」页或「分析」页改正。',
    en: 'Correct it under Settings or Analyse.',
  },
  'addin.views.advice.workbook': {
    zh: '请在 Excel 里打开这个文件，另存为 .xlsx 再试。',
    en: 'Open the file in Excel, save it as .xlsx and try again.',
  },
  'addin.views.advice.again': {
    zh: '请再试一次；还是不行，请把「详细信息」发给支持人员。',
    en: 'Try again; if it happens again, send the details to support.',
  },
  'addin.views.safe': {
    zh: '您的工作表没有被改动。',
    en: 'Your sheets are unchanged.',
  },
  'addin.views.no-analysis': {
    zh: '还没有分析结果，请先分析。',
    en: 'There is no analysis yet; run one first.',
  },
  'addin.views.no-block': {
    zh: '要写入的内容已经过时，请重新写入。',
    en: 'What was to be written is out of date; write again.',
  },
});
