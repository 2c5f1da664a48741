import { LensError } from '#core';
import { type RequestOptions, request } from './request.ts';

export interface Credentials {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly loginUrl: string;
  readonly graphUrl: string;
}

/** A token is renewed this long before it ends. */
const EARLY_MS = 300_000;

/**
 * Tokens of an application that signs in as itself (client credentials). One is kept until shortly before
 * it ends; it stands in no message and no log.
 */
export class Tokens {
  readonly #credentials: Credentials;
  private readonly options: RequestOptions;
  #known: { readonly token: string; readonly until: number } | null = null;
  #asked: Promise<string> | null = null;

  constructor(credentials: Credentials, options: RequestOptions) {
    this.#credentials = credentials;
    this.options = options;
  }

  /** @throws LensError `bot.workbook-graph-credentials`, `bot.workbook-graph-unreachable` */
  get(): Promise<string> {
    if (this.#known !== null && this.options.now() < this.#known.until) {
      return Promise.resolve(this.#known.token);
    }
    this.#asked ??= this.ask().finally(() => {
      this.#asked = null;
    });
    return this.#asked;
  }

  /** The server no longer takes this token. */
  forget(token: string): void {
    if (this.#known?.token === token) this.#known = null;
  }

  private async ask(): Promise<string> {
    const { tenant, clientId, clientSecret, loginUrl, graphUrl } = this.#credentials;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${new URL(graphUrl).origin}/.default`,
    });
    const url = `${loginUrl.replace(/\/$/, '')}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const response = await request(url, { method: 'POST', body }, this.options);
    const reply = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    const token = reply.access_token;
    if (!response.ok || typeof token !== 'string') throw refused(response, reply);
    const seconds = Number(reply.expires_in);
    const lasts = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : EARLY_MS;
    // Short-lived tokens are used for half their time.
    const until = this.options.now() + Math.max(lasts - EARLY_MS, lasts / 2);
    this.#known = { token, until };
    return token;
  }
}

/** Only the short code of a refusal is told (`invalid_client`, AADSTS…); its text holds ids. */
function refused(response: Response, reply: Record<string, unknown>): LensError {
  const error = typeof reply.error === 'string' ? reply.error : `HTTP ${response.status}`;
  const code = /AADSTS\d+/.exec(String(reply.error_description ?? ''))?.[0];
  const reason = [error.slice(0, 60), ...(code === undefined ? [] : [code])].join(', ');
  return new LensError('bot.workbook-graph-credentials', { reason });
}
