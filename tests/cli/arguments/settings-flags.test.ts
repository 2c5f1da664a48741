import { describe, expect, it } from 'vitest';
import { settingsFromFlags } from '../../../cli/arguments/settings-flags.ts';

describe('settingsFromFlags', () => {
  it('gives nothing for no flags', () => {
    expect(settingsFromFlags({})).toEqual({});
  });

  it('reads every flag', () => {
    expect(
      settingsFromFlags({
        'as-of': '2026-06-26',
        campaign: '2026-06-01..2026-06-18',
        refunds: 'exclude',
        duplicates: 'keep',
        preset: 'rfm11',
        steps: 'view > add|favourite > buy',
        window: '36h',
        entry: 'strict',
        by: 'channel',
        role: ['Orders.Total (net)=amount', '订单.收货.城市=city'],
      }),
    ).toEqual({
      asOf: '2026-06-26',
      campaign: { from: 20605, to: 20622 },
      refunds: 'exclude',
      duplicates: 'keep',
      preset: 'rfm11',
      steps: [
        { label: 'view', events: ['view'] },
        { label: 'add|favourite', events: ['add', 'favourite'] },
        { label: 'buy', events: ['buy'] },
      ],
      windowMs: 36 * 3_600_000,
      entry: 'strict',
      by: 'channel',
      roles: [
        { sheet: 'Orders', column: 'Total (net)', role: 'amount' },
        { sheet: '订单', column: '收货.城市', role: 'city' },
      ],
    });
  });

  it('knows a window without end', () => {
    expect(settingsFromFlags({ window: 'none' })).toEqual({ windowMs: null });
  });

  it.each([
    ['as-of', '2026-02-30'],
    ['campaign', '2026-06-18..2026-06-01'],
    ['refunds', 'gross'],
    ['preset', 'template5'],
    ['steps', 'only-one'],
    ['window', 'soon'],
    ['entry', 'last'],
    ['by', 'city'],
  ])('refuses --%s %s and says what it takes', (name, value) => {
    expect(() => settingsFromFlags({ [name]: value })).toThrow('cli.bad-value');
  });

  it('refuses a role that does not exist', () => {
    expect(() => settingsFromFlags({ role: ['Orders.Total=money'] })).toThrow('cli.bad-value');
    expect(() => settingsFromFlags({ role: ['Total=amount'] })).toThrow('cli.bad-value');
  });
});
