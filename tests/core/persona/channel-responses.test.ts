import { describe, expect, it } from 'vitest';
import { bestChannelOf } from '../../../core/persona/channel-responses.ts';

const channel = (name: string, reached: number, converted: number) => ({
  ...{ channel: name, reached, converted },
  ...{ restReached: 100, restConverted: 10 },
});
const options = { minimumN: 30, alpha: 0.05 };

describe('bestChannelOf', () => {
  it('calls a channel the best that is told apart from all others of the segment', () => {
    const sms = channel('SMS', 200, 60);
    expect(bestChannelOf([channel('Mail', 300, 30), sms, channel('App', 10, 5)], options)).toEqual({
      verdict: 'best',
      channel: sms,
      others: { hits: 35, n: 310 },
    });
  });
  it('names none where the highest rate may be chance', () => {
    // 9 of 54 against 15 of 148: p = 0.2
    const channels = [channel('SMS', 72, 6), channel('WeCom', 54, 9), channel('Article', 53, 5)];
    expect(bestChannelOf([...channels, channel('Mail', 23, 4)], options)).toEqual({
      verdict: 'unclear',
    });
    const same = [channel('SMS', 40, 0), channel('Mail', 40, 0)];
    expect(bestChannelOf(same, options)).toEqual({ verdict: 'unclear' });
  });
  it('counts how many channels could have been the best', () => {
    // 20 of 100 against 80 of 700: p = 0.015, enough for one channel, not for eight
    const others = Array.from({ length: 7 }, (_, index) => channel(`C${index}`, 100, 11));
    expect(bestChannelOf([channel('SMS', 100, 20), ...others], options).verdict).toBe('unclear');
    expect(bestChannelOf([channel('SMS', 100, 20), channel('All', 700, 77)], options).verdict).toBe(
      'best',
    );
  });
  it('compares nothing with fewer than two channels of enough customers', () => {
    expect(bestChannelOf([], options)).toEqual({ verdict: 'few' });
    expect(bestChannelOf([channel('SMS', 90, 50), channel('Mail', 29, 1)], options)).toEqual({
      verdict: 'few',
    });
  });
});
