import { CAMPAIGN_TYPES, formatWindow, type Settings } from '#core';
import type { SettingId, SettingsView } from '../views.ts';
import { type Say, sayIn } from './words.ts';

/** Settings of the view that have a row of their own on the settings sheet. */
const ROWS = [
  'language',
  'as_of',
  'refunds',
  'duplicates',
  'identity',
  'campaign_type',
  'currency',
  'aov_high',
  'aov_low',
  'orders_high',
  'window',
  'entry',
  'by',
  'minimum_n',
  'alpha',
] as const satisfies readonly SettingId[];

/** The settings that have no place on other screens, with what they mean. */
export function settingsView(settings: Settings): SettingsView {
  const say = sayIn(settings.language);
  const { identity, campaignType } = settings;
  const { refunds, duplicates, currency, thresholds, entry, by, minimumN, alpha, steps, windowMs } =
    settings;
  return {
    refunds,
    duplicates,
    identity,
    campaignType,
    currency,
    thresholds,
    window: formatWindow(windowMs),
    entry,
    by,
    minimumN,
    alpha,
    steps: steps?.map(({ label, events }) => ({ label, events })) ?? null,
    choices: {
      identity: (['link', 'merge', 'off'] as const).map((value) => ({
        value,
        text: say(`settings.identity.${value}`),
      })),
      campaignType: [
        { value: 'none', text: say('settings.campaign_type.none') },
        ...CAMPAIGN_TYPES.map((value) => ({ value, text: say(`goals.type.${value}`) })),
      ],
    },
    help: helpTexts(say),
  };
}

function helpTexts(say: Say): SettingsView['help'] {
  const steps = {
    label: say('addin.views.settings.steps.label'),
    meaning: say('addin.views.settings.steps.meaning'),
  };
  const rows = ROWS.map((id) => [
    id,
    { label: withoutId(say(`settings.${id}.label`)), meaning: say(`settings.${id}.meaning`) },
  ]);
  return { ...Object.fromEntries(rows), steps };
}

/** "High order value (aov_high)" without the id. */
const withoutId = (label: string): string => label.replace(/\s*[（(][a-z_]+[）)]$/, '');
