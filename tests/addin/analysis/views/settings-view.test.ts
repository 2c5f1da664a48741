import { describe, expect, it } from 'vitest';
import { CAMPAIGN_TYPES, defaultSettings } from '#core';
import { settingsView } from '../../../../addin/analysis/views/settings-view.ts';

describe('settingsView', () => {
  it('offers every campaign type and one that is proposed, in the language of the analysis', () => {
    const { campaignType, choices } = settingsView(defaultSettings('zh'));
    expect(campaignType).toBeNull();
    expect(choices.campaignType.map(({ value }) => value)).toEqual(['none', ...CAMPAIGN_TYPES]);
    expect(choices.campaignType[0]).toEqual({ value: 'none', text: '按数据建议' });
  });

  it('says what is set', () => {
    const view = settingsView({
      ...defaultSettings('en'),
      campaignType: 'win-back',
      identity: 'merge',
    });
    expect([view.campaignType, view.identity]).toEqual(['win-back', 'merge']);
    expect(view.choices.identity.map(({ text }) => text)).toEqual(['link', 'merge', 'off']);
    expect(view.help.identity.label).toBe('One customer view');
  });
});
