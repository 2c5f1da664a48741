import { defineMessages } from '../define.ts';

/** What Excel shows of the add-in before its pane is open: the store's name, the ribbon, the first hint. */
export const manifestMessages = defineMessages({
  'manifest.name': { zh: '营销洞察 Campaign Lens', en: 'Campaign Lens' },
  'manifest.name-local': { zh: '营销洞察（本机）', en: 'Campaign Lens (local)' },
  'manifest.description': {
    zh: '把营销工作簿变成客户分群、转化路径和活动评估表，全部在 Excel 里计算，数据不离开这台电脑。',
    en: 'Turns a marketing workbook into customer segments, a conversion path and a campaign evaluation. Everything is computed inside Excel; your data stays on this computer.',
  },
  'manifest.tab': { zh: '营销洞察', en: 'Campaign Lens' },
  'manifest.start.title': { zh: '营销洞察已就绪', en: 'Campaign Lens is ready' },
  'manifest.start.text': {
    zh: '打开「营销洞察」选项卡，点「分析」。没有数据时，可以先用示例数据试试。',
    en: 'Open the Campaign Lens tab and choose Analyse. Without data of your own, try it with the sample data first.',
  },
  'manifest.group.analysis': { zh: '分析', en: 'Analysis' },
  'manifest.group.tables': { zh: '结果', en: 'Results' },
  'manifest.group.workbook': { zh: '工作簿', en: 'Workbook' },
  'manifest.analyse.label': { zh: '分析', en: 'Analyse' },
  'manifest.analyse.tip': {
    zh: '看看每张表被认成了什么，选择要生成的结果，开始分析。',
    en: 'See what each sheet was taken for, choose what to produce and start.',
  },
  'manifest.segments.label': { zh: '客户分群', en: 'Segments' },
  'manifest.segments.tip': {
    zh: '查看和修改分群规则，先看有多少客户会移动。',
    en: 'See and edit the segment rules, with a preview of who would move.',
  },
  'manifest.funnel.label': { zh: '转化路径', en: 'Funnel' },
  'manifest.funnel.tip': {
    zh: '从触达到下单，看客户在哪一步离开。',
    en: 'From contact to order: see at which step customers leave.',
  },
  'manifest.evaluate.label': { zh: '效果评估', en: 'Evaluate' },
  'manifest.evaluate.tip': {
    zh: '比较活动前后的指标，并说明样本是否足够下结论。',
    en: 'Compare the figures before and during the campaign, and whether they are enough to tell.',
  },
  'manifest.settings.label': { zh: '设置', en: 'Settings' },
  'manifest.settings.tip': {
    zh: '设置截至日、活动日期、分群方案和语言。',
    en: 'Set the as-of date, the campaign dates, the segments and the language.',
  },
  'manifest.refresh.label': { zh: '刷新结果', en: 'Refresh' },
  'manifest.refresh.tip': {
    zh: '按现在的数据重新计算，更新已有的结果表。',
    en: 'Compute again from the data as it is now and update the result sheets in place.',
  },
  'manifest.removeResults.label': { zh: '移除结果', en: 'Remove results' },
  'manifest.removeResults.tip': {
    zh: '删除本加载项写入的工作表。您自己的工作表不受影响。',
    en: 'Delete the sheets this add-in wrote. Your own sheets stay as they are.',
  },
  'manifest.bad-base': {
    zh: '「{base}」不是 https 地址。请给出放置这些文件的文件夹地址，例如 https://example.com/lens。',
    en: '“{base}” is no https address. Give the address of the folder the files will stand in, such as https://example.com/lens.',
  },
});
