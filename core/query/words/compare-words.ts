import type { Comparing } from '../meaning.ts';

export const COMPARE_WORDS: Readonly<Record<Comparing, readonly string[]>> = {
  previous: [
    ...['环比', '较上期', '比上期', '上期对比', '对比上期', '与上期相比', '较上一期', '和上期比'],
    ...['相比上期', '跟上期比', '比上一期', '环比变化', '环比增长', '较前期'],
    ...['vs last period', 'vs previous period', 'versus last period', 'versus previous period'],
    ...['compared to last period', 'compared with last period', 'compared to the previous period'],
    ...['compared with the previous period', 'period over period', 'vs the previous period'],
    ...['compared to previous period', 'month over month', 'mom', 'week over week', 'wow'],
    ...['against the previous period', 'than the previous period', 'vs prior period'],
  ],
  'year-ago': [
    ...['同比', '去年同期', '较去年同期', '比去年同期', '与去年同期相比', '同比变化', '同比增长'],
    ...['相比去年同期', '和去年同期比', '跟去年同期比', '对比去年同期'],
    ...['year over year', 'yoy', 'year on year', 'vs a year ago', 'compared to a year ago'],
    ...['compared with a year ago', 'vs same period last year', 'same period last year'],
    ...['compared to the same period last year', 'vs the same period last year', 'a year earlier'],
    ...['than a year ago', 'compared with the same period last year'],
  ],
  versus: [
    ...['比', '对比', '相比', '比较', '较', '相较', '相较于', '对照', '相对于', '比起', '相比于'],
    ...['vs', 'versus', 'compare', 'compared', 'compared to', 'compared with', 'than', 'against'],
    ...['comparison', 'compare with', 'relative to'],
  ],
  change: [
    ...[
      '变化',
      '变了',
      '涨了',
      '涨',
      '涨幅',
      '上涨',
      '上升',
      '提升',
      '提高',
      '增长了',
      '增加了',
      '增加',
    ],
    ...['下降', '下滑', '下跌', '跌了', '跌', '降了', '减少', '减少了', '有没有提升', '有没有涨'],
    ...['有没有提高', '有没有下降', '有没有变化', '涨没涨', '跌没跌', '升了', '降低', '改善'],
    ...['change', 'changed', 'changes', 'difference', 'improve', 'improved', 'improvement'],
    ...['increase', 'increased', 'decrease', 'decreased', 'rise', 'rose', 'risen', 'drop'],
    ...['dropped', 'fell', 'fallen', 'grow', 'grew', 'grown', 'decline', 'declined'],
    ...['go up', 'went up', 'gone up', 'go down', 'went down', 'gone down'],
  ],
  'before-after': [
    ...['活动前后', '活动前后对比', '大促前后', '前后对比', '促销前后'],
    ...[
      'before and after the campaign',
      'before and after',
      'before vs after',
      'before and during',
    ],
    ...['before versus after', 'during vs before the campaign', 'during vs before'],
    ...['during versus before the campaign', 'during and before the campaign'],
    ...['before and during the campaign', 'before vs during the campaign', 'before vs during'],
    ...['during versus before', 'before vs after the campaign'],
  ],
  'to-before': [
    ...['比之前', '比以前', '较之前', '和之前比', '跟之前比', '与之前相比', '之前', '以前'],
    ...['before', 'beforehand'],
  ],
};

/** A target set for a metric. */
export const TARGET_WORDS: readonly string[] = [
  ...[
    '目标',
    '达标',
    '达标了',
    '达成率',
    '完成率',
    '达成',
    '达成了',
    '达成情况',
    '目标完成率',
    '完成情况',
  ],
  ...[
    '达到目标',
    '完成目标',
    '目标值',
    '目标达成率',
    '离目标还差多少',
    '距离目标还差多少',
    '离目标差多少',
  ],
  ...[
    'target',
    'targets',
    'goal',
    'goals',
    'on target',
    'hit',
    'met',
    'meet',
    'achieve',
    'achieved',
  ],
  ...['vs target', 'versus target', 'against target', 'compared with target', 'compared to target'],
  ...['vs the target', 'against the target', 'did we reach the', 'attainment', 'achievement'],
];

/** Words that stand beside what something is compared with: vs May, 比5月, 和5月相比. */
export const BASE_WORDS: ReadonlySet<string> = new Set([
  ...['比', '较', '相比', '相比于', '相较', '相较于', '相对于', '比起', '对比'],
  ...['vs', 'versus', 'than', 'against', 'compared to', 'compared with', 'compare with'],
  ...['relative to'],
]);

export const CAMPAIGN_PERIOD_WORDS: Readonly<
  Record<'during' | 'before' | 'after', readonly string[]>
> = {
  during: [
    ...['活动期间', '活动期', '活动中', '活动时', '活动当期', '活动内', '活动时间内', '大促期间'],
    ...[
      '促销期间',
      '本次活动',
      '这次活动',
      '此次活动',
      '本次活动期间',
      '这次活动期间',
      '活动这段时间',
    ],
    ...[
      'during the campaign',
      'during campaign',
      'in the campaign',
      'campaign period',
      'this campaign',
    ],
    ...['the campaign period', 'during this campaign', 'in the campaign period', 'of the campaign'],
    ...['during the promotion', 'during the sale', 'during the campaign period'],
  ],
  before: [
    ...['活动前', '活动之前', '活动以前', '活动开始前', '大促前', '促销前', '活动前期'],
    ...['before the campaign', 'before campaign', 'pre campaign', 'prior to the campaign'],
    ...['before the promotion', 'before the sale', 'the period before the campaign'],
  ],
  after: [
    ...['活动后', '活动之后', '活动以后', '活动结束后', '大促后', '促销后'],
    ...['after the campaign', 'after campaign', 'post campaign', 'since the campaign'],
    ...['after the promotion', 'after the sale', 'since the campaign ended'],
  ],
};
