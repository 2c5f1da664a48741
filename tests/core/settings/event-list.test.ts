import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEvents, splitEvents } from '../../../core/settings/event-list.ts';

describe('splitEvents', () => {
  it.each([
    ['view | cart', ['view', 'cart']],
    ['浏览、加购，下单；支付', ['浏览', '加购', '下单', '支付']],
    ['"buy, now" | view', ['buy, now', 'view']],
    ['say "hi"', ['say "hi"']],
    [' , ', []],
  ])('reads %s', (text, events) => {
    expect(splitEvents(text)).toEqual(events);
  });
});

describe('joinEvents', () => {
  it('is read back by splitEvents, whatever the names hold', () => {
    const event = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((text) => text === text.trim() && text !== '');
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        expect(splitEvents(joinEvents(events))).toEqual(events);
      }),
    );
  });
});
