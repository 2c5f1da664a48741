import * as z from 'zod';
import { type MessageCode, type Params, parseIsoDay, t } from '#core';
import { isTimeZone } from './is-time-zone.ts';

// Without compiled checks: trying whether code may be compiled is reported as a breach where it may not.
z.config({ jitless: true });

const EXAMPLE = '[{ "id": "618", "path": "/data/618.xlsx", "default": true }]';
const GRAPH_SECRET = 'LENS_GRAPH_CLIENT_SECRET';

/** A message in both languages, since whoever sets the bot up may read either. */
const both = (code: MessageCode, params: Params = {}): string =>
  `${t('zh', code, params)} ${t('en', code, params)}`;

const filled = z.string().trim().min(1);
const channel = filled.regex(/^[CG][A-Z0-9]{2,}$/, both('bot.workbooks-channel'));
const day = filled.refine((text) => parseIsoDay(text) !== null, both('bot.workbooks-day'));
const timeZone = filled.refine(isTimeZone, both('bot.workbooks-time-zone'));

const graph = z
  .strictObject({
    /** Tenant id or domain. */
    tenant: filled,
    /** Application (client) id. */
    clientId: filled,
    /** Name of the environment variable with the client secret; the secret itself is never in a file. */
    clientSecretFrom: filled.default(GRAPH_SECRET),
    driveId: filled.optional(),
    itemId: filled.optional(),
    shareUrl: z.url({ protocol: /^https$/ }).optional(),
    /** Seconds between two looks. */
    everySeconds: z.number().min(5).max(86_400).default(60),
    loginUrl: z.url().default('https://login.microsoftonline.com'),
    graphUrl: z.url().default('https://graph.microsoft.com'),
  })
  .refine(
    ({ driveId, itemId, shareUrl }) =>
      shareUrl === undefined
        ? driveId !== undefined && itemId !== undefined
        : driveId === undefined && itemId === undefined,
    both('bot.workbooks-graph-item'),
  );

const workbook = z
  .strictObject({
    id: filled.regex(/^[\w.-]{1,64}$/, both('bot.workbooks-id')),
    /** A file, or a folder of workbooks. */
    path: filled.optional(),
    /** What a folder stands for: its newest workbook, or all of them together. */
    take: z.enum(['newest', 'all']).default('newest'),
    /** Ask the disk for changes, as network shares need. */
    polling: z.boolean().default(false),
    /** Seconds a file must rest before it counts as written. */
    settleSeconds: z.number().min(0.05).max(600).default(1),
    graph: graph.optional(),
    channels: z.array(channel).default([]),
    /** Answers direct messages and channels without a workbook of their own. */
    default: z.boolean().default(false),
    /** JSON file, or a workbook with the settings sheet. */
    settings: filled.optional(),
    asOf: day.optional(),
    /** Where its days begin; IANA name. */
    timeZone: timeZone.optional(),
    /** Most memory of one version, MB. */
    memoryMb: z.number().int().min(128).max(16_384).default(1024),
  })
  .check(({ value, issues }) => {
    if ((value.path === undefined) !== (value.graph === undefined)) return;
    issues.push({
      code: 'custom',
      input: value,
      message: both('bot.workbooks-source', { id: value.id }),
    });
  });

/**
 * The `workbooks` part of the configuration. Messages of issues are whole sentences in both languages.
 * A single workbook is the default one, whether it says so or not.
 */
export const workbooksSchema = z
  .array(workbook)
  .min(1, both('bot.workbooks-none', { example: EXAMPLE }))
  .check(({ value, issues }) => {
    const refuse = (path: (string | number)[], code: MessageCode, params: Params): void => {
      issues.push({ code: 'custom', input: value, path, message: both(code, params) });
    };
    const ids = new Set<string>();
    const owners = new Map<string, string>();
    let standard: string | null = null;
    for (const [index, { id, channels, default: isDefault }] of value.entries()) {
      if (ids.has(id)) refuse([index, 'id'], 'bot.workbooks-same-id', { id });
      ids.add(id);
      for (const one of channels) {
        const first = owners.get(one);
        if (first !== undefined && first !== id) {
          const params = { channel: one, first, second: id };
          refuse([index, 'channels'], 'bot.workbooks-same-channel', params);
        }
        owners.set(one, id);
      }
      if (!isDefault) continue;
      if (standard !== null) {
        refuse([index, 'default'], 'bot.workbooks-two-defaults', { first: standard, second: id });
      }
      standard = id;
    }
  });

export type WorkbooksConfig = z.infer<typeof workbooksSchema>;
export type WorkbookConfig = WorkbooksConfig[number];
export type GraphConfig = NonNullable<WorkbookConfig['graph']>;
