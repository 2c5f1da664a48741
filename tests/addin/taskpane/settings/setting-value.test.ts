import { describe, expect, it } from 'vitest';
import { formatWindow } from '#core';
import {
  readDay,
  readEvents,
  readSteps,
  readWindow,
  windowMs,
} from '../../../../addin/taskpane/screens/settings/setting-value.ts';

describe('readWindow', () => {
  it('reads back every window the analysis writes', () => {
    for (const ms of [604_800_000, 129_600_000, 5_400_000, 45_000]) {
      const window = readWindow(formatWindow(ms))!;
      expect(windowMs(window.count, window.unit)).toBe(ms);
    }
    expect(readWindow(formatWindow(null))).toBeNull();
  });
});

describe('readDay', () => {
  it('takes a day in the usual forms', () => {
    for (const text of ['2026-06-26', '2026/6/26', '2026.06.26', '２０２６年６月２６日']) {
      expect(readDay(text), text).toBe('2026-06-26');
    }
  });

  it('refuses days there are not, and days without a year', () => {
    for (const text of ['', '2026-02-30', '2026-13-01', '6/26', 'tomorrow']) {
      expect(readDay(text), text).toBeNull();
    }
  });
});

describe('readSteps', () => {
  it('wants two steps, each with a name and events', () => {
    const view = { label: ' View ', events: 'view | 浏览' };
    expect(readSteps([view])).toBeNull();
    expect(readSteps([view, { label: 'Buy', events: ' ｜ ' }])).toBeNull();
    expect(readSteps([view, { label: 'Buy', events: 'pay' }])).toEqual([
      { label: 'View', events: ['view', '浏览'] },
      { label: 'Buy', events: ['pay'] },
    ]);
  });
});

describe('readEvents', () => {
  it('leaves empty names out', () => {
    expect(readEvents('a||b|')).toEqual(['a', 'b']);
  });
});
