import * as z from 'zod';
import { isoDay, LensError, nearest, parseIsoDay, parsePeriod } from '../basics/index.ts';
import { IDENTITY_MODES } from '../identity/index.ts';
import { ROLE_IDS } from '../roles/index.ts';
import { parseRule } from '../segment/index.ts';
import { DECISIONS, FILL_RULES, UNDO_RULES } from './quality-settings.ts';
import { checkTagRule } from './tag-rule.ts';
import { CAMPAIGN_TYPES, ENTRIES, type PartialSettings, PRESETS } from './types.ts';
import { parseWindow } from './window.ts';

// Without compiled checks: trying whether code may be compiled is reported as a breach where it may not.
z.config({ jitless: true });

/** A text that another function understands; `undefined` from it refuses the text. */
const readBy = <Value>(read: (text: string) => Value | undefined) =>
  z.string().transform((text, context) => {
    const value = read(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'not understood' });
    return z.NEVER;
  });

const day = readBy((text) => {
  const found = parseIsoDay(text);
  return found === null ? undefined : isoDay(found);
});
const period = readBy((text) => parsePeriod(text) ?? undefined);
const filled = z.string().trim().min(1);
const money = z.number().min(0);
const shareOf = z.number().gt(0).lt(1);

const thresholds = z.strictObject({
  aovHigh: money.optional(),
  aovLow: money.optional(),
  ordersHigh: z.number().int().min(1).optional(),
  topValueShare: shareOf.optional(),
  midValueShare: shareOf.optional(),
});
const segment = z.strictObject({
  id: filled,
  name: z.string().default(''),
  rule: z.string().default(''),
  strategy: z.string().default(''),
});
const step = z.strictObject({ label: filled, events: z.array(filled).min(1) });
const role = z.strictObject({ sheet: filled, column: filled, role: z.enum(ROLE_IDS) });
const target = z.strictObject({ metric: filled, target: z.number() });
const tag = z.strictObject({ id: filled, name: z.string().default(''), rule: filled });
const synonym = z.strictObject({ word: filled.max(40), means: filled.max(60) });

const share = z.number().min(0).max(1).nullable().default(null);
const review = z
  .strictObject({
    key: filled,
    decision: z.enum(DECISIONS),
    corrected: z.number().nullable().default(null),
    where: z.string().default(''),
    amount: z.number().nullable().default(null),
  })
  .refine(({ decision, corrected }) => decision !== 'correct' || corrected !== null);
const fill = z
  .strictObject({
    column: filled,
    rule: z.enum(FILL_RULES),
    value: z.string().nullable().default(null),
  })
  .refine(({ rule, value }) => rule !== 'constant' || (value ?? '') !== '');
const run = z.strictObject({
  asOf: day.nullable().default(null),
  rows: z.number().int().min(0),
  score: share,
  accuracy: share,
  completeness: share,
  consistency: share,
  timeliness: share,
  usefulness: share,
  inputs: filled,
});

/** What each key of a settings file takes. */
const SCHEMAS = {
  language: z.enum(['zh', 'en']),
  asOf: day.nullable(),
  campaign: period.nullable(),
  campaignName: filled.nullable(),
  campaignType: z.enum(CAMPAIGN_TYPES).nullable(),
  before: period.nullable(),
  refunds: z.enum(['net', 'exclude']),
  duplicates: z.enum(['keep', 'drop']),
  identity: z.enum(IDENTITY_MODES),
  sharedKeyLimit: z.number().int().min(1).max(1000),
  campaignCost: money.nullable(),
  margin: z.number().gt(0).max(1).nullable(),
  currency: z.string().max(8).nullable(),
  preset: z.enum(PRESETS),
  thresholds,
  segments: z.array(segment).min(1).max(200).nullable(),
  tags: z.array(tag).max(100),
  steps: z.array(step).min(2).max(250).nullable(),
  window: readBy(parseWindow),
  entry: z.enum(ENTRIES),
  by: z.enum(['channel']).nullable(),
  roles: z.array(role),
  targets: z.array(target),
  synonyms: z.array(synonym).max(500),
  reviews: z.array(review).max(20_000),
  fills: z.array(fill).max(200),
  undo: z.array(z.enum(UNDO_RULES)),
  qualityHistory: z.array(run).max(1000),
  minimumN: z.number().int().min(2),
  alpha: z.number().gt(0).lt(1),
} satisfies Readonly<Record<string, z.ZodType>>;

export type SettingKey = keyof typeof SCHEMAS;
export const SETTING_KEYS = Object.keys(SCHEMAS) as readonly SettingKey[];

/** What would work, for messages; the same in every language. */
const EXPECTED: Readonly<Record<SettingKey, string>> = {
  language: 'zh | en',
  asOf: '2026-06-26',
  campaign: '2026-06-01..2026-06-18',
  campaignName: '618',
  campaignType: CAMPAIGN_TYPES.join(' | '),
  before: '2026-05-14..2026-05-31',
  refunds: 'net | exclude',
  duplicates: 'keep | drop',
  identity: IDENTITY_MODES.join(' | '),
  sharedKeyLimit: '3',
  campaignCost: '50000',
  margin: '0.35',
  currency: '¥ | £ | $',
  preset: PRESETS.join(' | '),
  thresholds: '{ "aovHigh": 1000, "aovLow": 500, "ordersHigh": 5, "topValueShare": 0.5 }',
  segments: '[{ "id": "vip", "name": "VIP", "rule": "orders_90d >= 5", "strategy": "…" }]',
  tags: '[{ "id": "big_order", "name": "…", "rule": "aov >= 2000" }]',
  steps: '[{ "label": "view", "events": ["view"] }, { "label": "buy", "events": ["buy"] }]',
  window: '7d | 36h | 90m | none',
  entry: ENTRIES.join(' | '),
  by: 'channel | null',
  roles: '[{ "sheet": "Orders", "column": "Total", "role": "amount" }]',
  targets: '[{ "metric": "conversion_rate", "target": 0.08 }]',
  synonyms: '[{ "word": "GMV", "means": "revenue" }]',
  reviews: '[{ "key": "…", "decision": "correct", "corrected": 1280 }]',
  fills: '[{ "column": "Customers.City", "rule": "constant", "value": "Shanghai" }]',
  undo: UNDO_RULES.join(' | '),
  qualityHistory: '[{ "rows": 9231, "score": 0.98, "inputs": "…" }]',
  minimumN: '30',
  alpha: '0.05',
};

/**
 * Settings from a value as JSON holds it: the keys of `Settings`, with periods as `FROM..TO`, days as
 * ISO text and `window` as `7d`, `36h` or `none` in place of `windowMs`.
 *
 * @throws {LensError} `settings.not-an-object`, `settings.unknown-key`, `settings.bad-value` naming the
 *   key and what would work, `segment.rule-…` for a rule that cannot be read
 *
 * @example
 * parseSettings({ window: '36h', campaign: '2026-06-01..2026-06-18' }).windowMs // => 129600000
 */
export function parseSettings(value: unknown): PartialSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LensError('settings.not-an-object', { value: shown(value) });
  }
  const settings: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (!isSettingKey(key)) throw unknownKey(key, SETTING_KEYS, '');
    Object.assign(settings, parseSetting(key, one));
  }
  return settings;
}

/** One setting; errors as for `parseSettings`. */
export function parseSetting(key: SettingKey, value: unknown): PartialSettings {
  const result = SCHEMAS[key].safeParse(value);
  if (!result.success) throw refused(key, value, result.error.issues[0]!);
  if (key === 'window') return { windowMs: result.data as number | null };
  const settings = { [key]: result.data } as PartialSettings;
  for (const { rule } of settings.segments ?? []) parseRule(rule);
  for (const { rule } of settings.tags ?? []) checkTagRule(rule);
  return settings;
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SCHEMAS, key);
}

const NESTED_KEYS: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  thresholds: Object.keys(thresholds.shape),
  segments: Object.keys(segment.shape),
  tags: Object.keys(tag.shape),
  steps: Object.keys(step.shape),
  roles: Object.keys(role.shape),
  targets: Object.keys(target.shape),
  synonyms: Object.keys(synonym.shape),
};

function refused(key: SettingKey, value: unknown, issue: z.core.$ZodIssue): LensError {
  const path = issue.path.map((part) =>
    typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`,
  );
  const where = `${key}${path.join('')}`;
  if (issue.code === 'unrecognized_keys') {
    return unknownKey(issue.keys[0] ?? '', NESTED_KEYS[key] ?? [], `${where}.`);
  }
  const seen = issue.path.reduce<unknown>(
    (inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
  const params = { key: where, value: shown(seen), expected: EXPECTED[key] };
  return new LensError('settings.bad-value', params);
}

function unknownKey(key: string, known: readonly string[], prefix: string): LensError {
  const suggestion = nearest(key, known);
  const params = { key: `${prefix}${key}`, known: known.join(', ') };
  if (suggestion === null) return new LensError('settings.unknown-key', params);
  return new LensError('settings.unknown-key-near', { ...params, suggestion });
}

/** A value as it can stand in a message: short, and on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
