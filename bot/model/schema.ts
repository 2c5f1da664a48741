import * as z from 'zod';
import { LensError, type MessageCode, t } from '#core';

// Without compiled checks: trying whether code may be compiled is reported as a breach where it may not.
z.config({ jitless: true });

const both = (code: MessageCode): string => `${t('zh', code)} ${t('en', code)}`;

/**
 * A language model that may read questions the grammar does not understand; absent: none is ever asked.
 */
export const modelSchema = z.strictObject({
  /** Of an endpoint like OpenAI's, up to before `/chat/completions`. */
  baseUrl: z.url().refine(isPrivate, both('bot.model-base-url')),
  model: z.string().trim().min(1).max(200),
  /** Name of the environment variable with the key, which is never in a file; `null`: no key is needed. */
  keyFrom: z.string().trim().min(1).nullable().default('LENS_MODEL_KEY'),
  timeoutMs: z.number().int().min(200).max(30_000).default(5_000),
  /** Send the names of channels, cities, products, … as well, so that they can be filled in. */
  shareValues: z.boolean().default(true),
});

export type ModelConfig = z.infer<typeof modelSchema>;

/** Questions go over an encrypted connection, or stay on this machine. */
function isPrivate(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && local);
}

/**
 * The key of a configuration.
 *
 * @throws LensError `bot.model-key` when the environment does not have it
 */
export function modelKey(
  { keyFrom }: ModelConfig,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (keyFrom === null) return null;
  const key = environment[keyFrom]?.trim();
  if (key === undefined || key === '') throw new LensError('bot.model-key', { name: keyFrom });
  return key;
}
