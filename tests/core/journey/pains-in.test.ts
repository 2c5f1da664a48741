import { describe, expect, it } from 'vitest';
import { painsIn } from '../../../core/journey/comments/pains-in.ts';
import { journeyStage } from '../../../core/journey/stages/stage-of.ts';

describe('painsIn', () => {
  it.each([
    ['等了一周才发货，请改进。', 1, ['delivery']],
    ['快递破损，瓶子漏了', 2, ['packaging']],
    ['支付的时候卡住了三次', Number.NaN, ['checkout']],
    ['客服一直不回复，退款拖了很久', Number.NaN, ['service', 'refund']],
    ['物流给力，包装也完整', 5, []],
    ['价格和平时差不多', 3, ['price']],
    ['价格和平时差不多', Number.NaN, []],
    ['不太贵', Number.NaN, []],
    ['Payment froze three times', 2, ['checkout']],
    ['It is not too expensive', Number.NaN, []],
    ['Not bad, but overpriced', Number.NaN, ['price']],
    ['Lovely to use, good quality', 5, []],
    ['', Number.NaN, []],
  ])('%s (%d) complains of %j', (comment, score, pains) => {
    expect(painsIn(comment, score)).toEqual(pains);
  });
});

describe('journeyStage', () => {
  it.each([
    ['触达', 'awareness'],
    ['email_open', 'interest'],
    ['加购', 'consideration'],
    ['search', 'consideration'],
    ['payment_error', 'purchase'],
    ['支付失败', 'purchase'],
    ['下单', 'purchase'],
    ['退款申请', 'after'],
    ['xyz', null],
  ] as const)('%s belongs to %s', (name, stage) => {
    expect(journeyStage(name)).toBe(stage);
  });
});
