import { describe, expect, it } from 'vitest';
import { funnelTable } from '../../../addin/functions/funnel.ts';
import { analysisOf, codeThrown, column } from './support.ts';

const users = column('K1', 'K1', 'K1', 'K2', 'K2', 'K3', 'K4');
const events = column('sent', 'click', 'order', 'sent', 'click', 'sent', 'order');
// hours after 2024-01-01
const times = column(0, 1, 2, 0, 200, 3, 5).map(([hours]) => [45_292 + hours! / 24]);
const steps = column('sent', 'click', 'order');

describe('funnelTable', () => {
  it('counts customers at each step within the window', async () => {
    expect(await funnelTable({ users, events, times, steps }, 'en')).toEqual([
      ['Step', 'Reached', 'Of step before', 'Of first step'],
      ['sent', 3, '', 1],
      ['click', 1, 1 / 3, 1 / 3],
      ['order', 1, 1, 1 / 3],
    ]);
  });

  it('takes a window in days or as text, and steps as text', async () => {
    const reached = async (window: string | number) =>
      (
        await funnelTable(
          { users, events, times, steps: [['sent > click、order']], window: [[window]] },
          'en',
        )
      )
        .slice(1)
        .map((row) => row[1]);
    expect(await reached(10)).toEqual([3, 2, 1]);
    expect(await reached('240h')).toEqual([3, 2, 1]);
    expect(await reached('不限')).toEqual([3, 2, 1]);
    expect(await reached('1小时')).toEqual([3, 1, 0]);
  });

  it('counts as an analysis of the same rows does', async () => {
    const rows = users.map(([user], row) => [
      user!,
      events[row]![0]!,
      new Date((times[row]![0]! - 25_569) * 86_400_000),
    ]);
    const { funnel } = await analysisOf([['customer', 'event', 'event time'], ...rows], {
      steps: ['sent', 'click', 'order'].map((label) => ({ label, events: [] })),
    });
    const table = await funnelTable({ users, events, times, steps }, 'en');
    expect(table.slice(1).map((row) => row[1])).toEqual(
      funnel!.steps.map(({ reached }) => reached),
    );
  });

  it('takes a step of either of two events', async () => {
    const table = await funnelTable({ users, events, times, steps: [['sent>click|order']] }, 'en');
    expect(table.slice(1)).toEqual([
      ['sent', 3, '', 1],
      ['click|order', 1, 1 / 3, 1 / 3],
    ]);
  });

  it('takes header rows', async () => {
    const headed = {
      users: [['user'], ...users],
      events: [['event'], ...events],
      times: [['time'], ...times],
      steps,
    };
    expect(await funnelTable(headed, 'en')).toEqual(
      await funnelTable({ users, events, times, steps }, 'en'),
    );
  });

  it('refuses steps that never occur and windows it cannot read', async () => {
    const code = (more: object) =>
      codeThrown(() => funnelTable({ users, events, times, steps, ...more }, 'en'));
    expect(await code({ steps: [['sent>refunded']] })).toBe('funnel.unknown-step');
    expect(await code({ steps: [['sent>clik']] })).toBe('funnel.unknown-step-near');
    expect(await code({ steps: [['']] })).toBe('funnel.no-steps');
    expect(await code({ window: [['soon']] })).toBe('functions.not-a-window');
    expect(await code({ window: [[0]] })).toBe('functions.not-a-window');
    expect(await code({ times: column(45_292) })).toBe('functions.different-lengths');
  });
});
