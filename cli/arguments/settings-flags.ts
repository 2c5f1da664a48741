import {
  CAMPAIGN_TYPES,
  ENTRIES,
  IDENTITY_MODES,
  type PartialSettings,
  PRESETS,
  parseIsoDay,
  parsePeriod,
  parseWindow,
  ROLE_IDS,
  type RoleOverride,
} from '#core';
import { type Flags, textFlag } from './options.ts';
import { UsageError } from './parse.ts';

/**
 * Settings given as flags.
 *
 * @throws {UsageError} `cli.bad-value` with what the flag takes
 */
export function settingsFromFlags(flags: Flags): PartialSettings {
  const settings: { -readonly [Key in keyof PartialSettings]: PartialSettings[Key] } = {};
  const take = <Value>(
    name: string,
    expected: string,
    parse: (text: string) => Value | null | undefined,
    keep: (value: Value) => void,
  ): void => {
    const text = textFlag(flags, name);
    if (text === undefined) return;
    const value = parse(text.trim());
    if (value === null || value === undefined) {
      throw new UsageError('cli.bad-value', { option: `--${name}`, value: text, expected });
    }
    keep(value);
  };
  const period = 'FROM..TO, 2026-06-01..2026-06-18';
  take('as-of', 'YYYY-MM-DD, 2026-06-26', isoText, (asOf) => {
    settings.asOf = asOf;
  });
  take('campaign', period, parsePeriod, (campaign) => {
    settings.campaign = campaign;
  });
  take('before', period, parsePeriod, (before) => {
    settings.before = before;
  });
  take('campaign-type', CAMPAIGN_TYPES.join(' | '), oneOf(CAMPAIGN_TYPES), (campaignType) => {
    settings.campaignType = campaignType;
  });
  take('refunds', 'net | exclude', oneOf(['net', 'exclude']), (refunds) => {
    settings.refunds = refunds;
  });
  take('duplicates', 'keep | drop', oneOf(['keep', 'drop']), (duplicates) => {
    settings.duplicates = duplicates;
  });
  take('identity', IDENTITY_MODES.join(' | '), oneOf(IDENTITY_MODES), (identity) => {
    settings.identity = identity;
  });
  take('preset', PRESETS.join(' | '), oneOf(PRESETS), (preset) => {
    settings.preset = preset;
  });
  take('entry', ENTRIES.join(' | '), oneOf(ENTRIES), (entry) => {
    settings.entry = entry;
  });
  take('by', 'channel', oneOf(['channel']), (by) => {
    settings.by = by;
  });
  take('steps', '"view>cart>purchase"', stepsOf, (steps) => {
    settings.steps = steps;
  });
  take('window', '7d | 36h | 90m | none', windowOf, ({ windowMs }) => {
    settings.windowMs = windowMs;
  });
  const roles = flags.role;
  if (Array.isArray(roles)) settings.roles = roles.map(roleOf);
  return settings;
}

function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  return (text: string): Choice | null => choices.find((choice) => choice === text) ?? null;
}

function isoText(text: string): string | null {
  return parseIsoDay(text) === null ? null : text;
}

/** `a>b>c`; several events for one step are written `a|b`. */
function stepsOf(text: string): PartialSettings['steps'] | null {
  const labels = text.split('>').map((step) => step.trim());
  if (labels.length < 2 || labels.some((step) => step === '')) return null;
  return labels.map((label) => ({
    label,
    events: label
      .split('|')
      .map((event) => event.trim())
      .filter((event) => event !== ''),
  }));
}

function windowOf(text: string): { windowMs: number | null } | null {
  const windowMs = parseWindow(text);
  return windowMs === undefined ? null : { windowMs };
}

/** `Sheet.Column=role`; the first point parts sheet and column. */
function roleOf(text: string): RoleOverride {
  const bad = (expected: string) =>
    new UsageError('cli.bad-value', { option: '--role', value: text, expected });
  const match = /^([^.]+)\.(.+)=([\w-]+)$/.exec(text.trim());
  if (match === null) throw bad('"Sheet.Column=role"');
  const role = ROLE_IDS.find((id) => id === match[3]);
  if (role === undefined) throw bad(`"Sheet.Column=role", role: ${ROLE_IDS.join(', ')}`);
  return { sheet: match[1]!.trim(), column: match[2]!.trim(), role };
}
