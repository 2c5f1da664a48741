import { describe, expect, it } from 'vitest';
import { isThanks } from '../../../bot/conversation/thanks.ts';
import { cpuWatch } from '../../support/cpu-watch.ts';

describe('isThanks', () => {
  it.each([
    '谢谢',
    '非常感谢你！',
    '好的，收到',
    'Thanks a lot!',
    'ok',
    'haha 👍',
    ':+1:',
    '哈哈哈哈',
  ])('takes %s for thanks', (text) => expect(isThanks(text)).toBe(true));

  it.each([
    '',
    'ok thanks, and by channel?',
    '好的渠道是哪个',
    'great orders',
    'okra',
    '谢谢'.repeat(40),
  ])('does not take %s for thanks', (text) => expect(isThanks(text)).toBe(false));

  it('is as quick about what only begins like thanks', () => {
    const spent = cpuWatch();
    for (const word of ['谢', '哈', 'ha', 'ok ', '好的'])
      isThanks(`${word.repeat(20)}?`.slice(-60));
    expect(spent()).toBeLessThan(200);
  });
});
