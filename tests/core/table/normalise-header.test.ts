import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseHeader } from '#core';

describe('normaliseHeader', () => {
  it.each([
    ['订单付款时间 ', '订单付款时间'],
    ['\ufeffupdate_time', 'update_time'],
    ['金额（元）', '金额(元)'],
    ['Order\r\n No.', 'Order No.'],
    ['　客户　编号', '客户 编号'],
    ['a\u200bb', 'ab'],
    ['', ''],
  ])('turns %j into %j', (header, name) => {
    expect(normaliseHeader(header)).toBe(name);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseHeader(text);
        expect(normaliseHeader(once)).toBe(once);
      }),
    );
  });
});
