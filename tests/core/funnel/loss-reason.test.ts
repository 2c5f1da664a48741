import { describe, expect, it } from 'vitest';
import { eventFunnel, type LossReason, t } from '#core';
import { abc, cleanedEvents } from './events.ts';

const lossAt = (step: number, ...groups: readonly (readonly [number, string])[]): LossReason => {
  const customers = groups.flatMap(([count, text]) => new Array<string>(count).fill(text));
  const result = eventFunnel(cleanedEvents(...customers, 'A0 B5 C9 X99'), abc());
  return result.steps[step]!.lossReason!;
};
const say = ({ note }: LossReason) => t('en', note.code, note.params);

describe('the reason customers were lost', () => {
  it('says how many came too late', () => {
    const reason = lossAt(1, [30, 'A0 B5 C90'], [10, 'A0 B5']);
    expect(reason.grade).toBe('data');
    expect(say(reason)).toBe('75.0% came to “C” after the window (n = 40)');
    expect(reason.direction?.code).toBe('funnel.try-late');
  });

  it('says how many did nothing more', () => {
    const reason = lossAt(0, [30, 'A0'], [10, 'A0 X5']);
    expect(say(reason)).toBe('75.0% did nothing further (n = 40)');
    expect(reason.direction?.code).toBe('funnel.try-idle.other');
  });

  it('does not take being contacted again for something the customer did', () => {
    const reason = lossAt(0, [30, 'A0 sms_sent5'], [10, 'A0']);
    expect(say(reason)).toBe('100.0% did nothing further before the next contact (n = 40)');
  });

  it('says where most went instead, after their last time at the step', () => {
    const reason = lossAt(0, [30, 'A0 X5 A20 Y30'], [10, 'A0']);
    expect(say(reason)).toBe('75.0% went on to “Y” (n = 40)');
  });

  it('tells nothing about fewer than 30', () => {
    const reason = lossAt(0, [29, 'A0']);
    expect(say(reason)).toBe('Only 29 lost, fewer than 30: too few to tell why');
    expect(reason.direction).toBeNull();
  });

  it('is null when nobody was lost and for the last step', () => {
    const result = eventFunnel(cleanedEvents('A0 B5 C9'), abc());
    expect(result.steps.map(({ lossReason }) => lossReason)).toEqual([null, null, null]);
  });

  it('is marked a hypothesis where nothing stands out', () => {
    const scattered = Array.from({ length: 33 }, (_, index) => `A0 ${'XYZUVWKLMNO'[index % 11]}5`);
    const result = eventFunnel(cleanedEvents(...scattered, 'A0 B5 C9'), abc());
    const reason = result.steps[0]!.lossReason!;
    expect(reason.grade).toBe('hypothesis');
    expect(reason.note.code).toBe('funnel.hypothesis.other');
  });

  it('is a hypothesis under any order, where nothing comes next', () => {
    const customers = new Array<string>(40).fill('A0 X5');
    const result = eventFunnel(cleanedEvents(...customers, 'A0 B5 C9'), abc({ entry: 'any' }));
    expect(result.steps[0]!.lossReason!.grade).toBe('hypothesis');
  });

  it('points to a failure by name', () => {
    const customers = new Array<string>(40).fill('A0 payment_error5');
    const result = eventFunnel(cleanedEvents(...customers, 'A0 B5 C9'), abc());
    expect(result.steps[0]!.lossReason!.direction).toMatchObject({
      code: 'funnel.try-failure',
      params: { event: 'payment_error' },
    });
  });
});
