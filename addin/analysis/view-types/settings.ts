import type { FunnelEntry, Settings } from '#core';

/** Settings of `SettingsView`, by their id on the settings sheet. */
export type SettingId =
  | 'language'
  | 'as_of'
  | 'refunds'
  | 'duplicates'
  | 'identity'
  | 'campaign_type'
  | 'currency'
  | 'aov_high'
  | 'aov_low'
  | 'orders_high'
  | 'window'
  | 'entry'
  | 'by'
  | 'minimum_n'
  | 'alpha'
  | 'steps';

interface ChoiceText<Value> {
  readonly value: Value;
  readonly text: string;
}

/** The settings that have no place elsewhere, with what they mean. */
export interface SettingsView {
  readonly refunds: 'net' | 'exclude';
  readonly duplicates: 'keep' | 'drop';
  readonly identity: Settings['identity'];
  /** `null`: proposed from the data. */
  readonly campaignType: Settings['campaignType'];
  readonly currency: string | null;
  readonly thresholds: {
    readonly aovHigh: number;
    readonly aovLow: number;
    readonly ordersHigh: number;
  };
  /** `7d`, `36h`, `30m`, `45s`, or `none` for no limit. */
  readonly window: string;
  readonly entry: FunnelEntry;
  readonly by: 'channel' | null;
  readonly minimumN: number;
  readonly alpha: number;
  readonly steps: readonly { readonly label: string; readonly events: readonly string[] }[] | null;
  /** What can be chosen, in words; `none` for a campaign type that is proposed. */
  readonly choices: {
    readonly identity: readonly ChoiceText<Settings['identity']>[];
    readonly campaignType: readonly ChoiceText<NonNullable<Settings['campaignType']> | 'none'>[];
  };
  /** Texts by setting: name and meaning. */
  readonly help: Readonly<Record<SettingId, { readonly label: string; readonly meaning: string }>>;
}
