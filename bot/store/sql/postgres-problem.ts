import { LensError } from '#core';

const LOGIN_CODES = new Set(['28P01', '28000']);
const NO_DATABASE_CODE = '3D000';

/**
 * Where a database is, without who logs in: `db.internal:5432/lens`.
 *
 * @throws LensError `bot.store-url` when it is no PostgreSQL address; without a cause, which would hold it
 */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) throw new LensError('bot.store-url');
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw new LensError('bot.store-url');
  const host = searchParams.get('host') ?? (hostname || 'localhost');
  return `${host}:${port || searchParams.get('port') || '5432'}${pathname}`;
}

/** What to tell when a connection could not be opened. */
export function connectionProblem(error: unknown, place: string, url: string): LensError {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const reason =
    typeof code === 'string' ? code : withoutPassword(String(message ?? 'no reason given'), url);
  if (LOGIN_CODES.has(reason)) return new LensError('bot.store-login', { place, reason });
  if (reason === NO_DATABASE_CODE) return new LensError('bot.store-database', { place });
  return new LensError('bot.store-unreachable', { place, reason });
}

function withoutPassword(message: string, url: string): string {
  const { password } = new URL(url);
  let text = message.replaceAll(url, '…');
  for (const secret of new Set([password, decoded(password)])) {
    if (secret !== '') text = text.replaceAll(secret, '…');
  }
  return text;
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
