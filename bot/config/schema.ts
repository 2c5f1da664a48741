import * as z from 'zod';
import { accessSchema } from '../access/index.ts';
import { modelSchema } from '../model/index.ts';
import { workbooksSchema } from '../workbooks/index.ts';
import { isTimeZone } from '../workbooks/is-time-zone.ts';

const timeZone = z.string().refine(isTimeZone, { error: 'Asia/Shanghai, Europe/Berlin, UTC, …' });

/** The configuration file; secrets stand in the environment. */
export const configSchema = z.strictObject({
  /** Where neither the question nor its thread says which. */
  language: z.enum(['zh', 'en']).optional(),
  /** Of schedules that name no zone of their own. */
  timeZone: timeZone.default('UTC'),
  slack: z
    .strictObject({
      mode: z.enum(['socket', 'http']).default('socket'),
      /** HTTP: where Slack's requests arrive, at `/slack/events`. */
      port: z.int().min(1).max(65_535).default(3000),
      /** Socket Mode: two sockets leave no gap while one is renewed. */
      sockets: z.union([z.literal(1), z.literal(2)]).default(2),
    })
    .prefault({}),
  workbooks: workbooksSchema.optional(),
  access: accessSchema.optional(),
  /** Where state is kept without `DATABASE_URL`; relative to the configuration file. */
  state: z.strictObject({ file: z.string().min(1) }).optional(),
  schedules: z
    .strictObject({
      /** Posts that fell due while nothing ran. */
      missed: z.enum(['post-late', 'skip']).default('post-late'),
    })
    .prefault({}),
  /** `null`: no health server. */
  health: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(8484),
    })
    .nullable()
    .prefault({}),
  model: modelSchema.nullable().default(null),
  log: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type ConfigFile = z.infer<typeof configSchema>;
