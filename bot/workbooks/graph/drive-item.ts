import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import * as z from 'zod';
import { LensError } from '#core';
import { failureCode, type RequestOptions, request } from './request.ts';
import type { Tokens } from './token.ts';

/** Where a file stands. */
export type ItemPlace =
  | { readonly driveId: string; readonly itemId: string }
  | { readonly shareUrl: string };

const itemSchema = z.object({
  name: z.string().min(1),
  size: z.number().optional(),
  eTag: z.string().optional(),
  cTag: z.string().optional(),
  folder: z.unknown().optional(),
  deleted: z.unknown().optional(),
  '@microsoft.graph.downloadUrl': z.url().optional(),
});
export type DriveItem = z.infer<typeof itemSchema>;

const MOST_REDIRECTS = 5;
const OWNER_ONLY = 0o600;

/** One file of SharePoint or OneDrive, asked over Microsoft Graph. */
export class DriveFile {
  private readonly address: string;
  private readonly tokens: Tokens;
  private readonly options: RequestOptions;

  constructor(graphUrl: string, place: ItemPlace, tokens: Tokens, options: RequestOptions) {
    this.address = `${graphUrl.replace(/\/$/, '')}/v1.0/${itemPath(place)}`;
    this.tokens = tokens;
    this.options = options;
  }

  /**
   * What the file is now.
   *
   * @param knownTag its eTag as last seen
   * @returns `null` when it is still the same
   * @throws LensError `bot.workbook-graph-…`
   */
  async item(knownTag: string | null): Promise<DriveItem | null> {
    const headers = knownTag === null ? {} : { 'if-none-match': knownTag };
    const response = await this.authorised(this.address, headers);
    if (response.status === 304) {
      await response.body?.cancel();
      return null;
    }
    await refuseStatus(response);
    const item = itemSchema.safeParse(await response.json().catch(() => null));
    if (!item.success) throw new LensError('bot.workbook-graph-unreachable', { reason: 'JSON' });
    const { name, folder, deleted } = item.data;
    if (deleted !== undefined) throw new LensError('bot.workbook-graph-missing');
    if (folder !== undefined) throw new LensError('bot.workbook-graph-folder', { name });
    return item.data;
  }

  /**
   * Saves the file's bytes.
   *
   * @returns their SHA-256
   * @throws LensError `workbook.read-too-large`, `bot.workbook-graph-incomplete`, `bot.workbook-graph-…`
   */
  async download(item: DriveItem, to: string, limit: number): Promise<string> {
    refuseLarge(item.name, item.size ?? 0, limit);
    const response = await this.content(item);
    await refuseStatus(response);
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (length > limit) await response.body?.cancel();
    refuseLarge(item.name, length, limit);
    const { hash, bytes } = await this.save(response, item.name, to, limit);
    const encoded = response.headers.get('content-encoding') !== null;
    if (!encoded && !Number.isNaN(length) && bytes !== length) throw incomplete(item.name);
    return hash;
  }

  /** The address a file is handed out at carries its own key and must not be given ours. */
  private async content(item: DriveItem): Promise<Response> {
    const direct = item['@microsoft.graph.downloadUrl'];
    let response =
      direct === undefined
        ? await this.authorised(this.contentAddress(), {})
        : await request(direct, {}, this.options);
    for (let hop = 0; hop < MOST_REDIRECTS; hop++) {
      const next = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || next === null) break;
      await response.body?.cancel();
      response = await request(new URL(next, response.url || this.address).href, {}, this.options);
    }
    // A direct address that has run out is asked for anew the next time.
    return response;
  }

  private contentAddress(): string {
    return `${this.address}/content`;
  }

  private async save(
    response: Response,
    name: string,
    to: string,
    limit: number,
  ): Promise<{ readonly hash: string; readonly bytes: number }> {
    const hash = createHash('sha256');
    const file = await open(to, 'w', OWNER_ONLY);
    let bytes = 0;
    try {
      for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        refuseLarge(name, bytes, limit);
        hash.update(chunk);
        await file.write(chunk);
      }
    } catch (error) {
      if (error instanceof LensError) throw error;
      if (this.options.signal.aborted) throw new LensError('bot.workbook-closed');
      const cut = failureCode(error);
      throw /ENOSPC|EDQUOT/.test(cut) ? error : incomplete(name);
    } finally {
      await file.close();
    }
    return { hash: hash.digest('hex'), bytes };
  }

  /** A request with a token; one that has ended early is renewed once. */
  private async authorised(url: string, headers: Record<string, string>): Promise<Response> {
    const token = await this.tokens.get();
    const response = await this.withToken(url, headers, token);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    this.tokens.forget(token);
    return this.withToken(url, headers, await this.tokens.get());
  }

  private withToken(
    url: string,
    headers: Record<string, string>,
    token: string,
  ): Promise<Response> {
    return request(
      url,
      { headers: { ...headers, authorization: `Bearer ${token}` } },
      this.options,
    );
  }
}

/** A sharing link is given as base64url with `u!` before it, as Graph encodes it. */
function itemPath(place: ItemPlace): string {
  if ('shareUrl' in place) {
    return `shares/u!${Buffer.from(place.shareUrl).toString('base64url')}/driveItem`;
  }
  return `drives/${encodeURIComponent(place.driveId)}/items/${encodeURIComponent(place.itemId)}`;
}

async function refuseStatus(response: Response): Promise<void> {
  if (response.ok) return;
  await response.body?.cancel();
  const { status } = response;
  if (status === 401 || status === 403) throw new LensError('bot.workbook-graph-no-access');
  if (status === 404 || status === 410) throw new LensError('bot.workbook-graph-missing');
  throw new LensError('bot.workbook-graph-unreachable', { reason: `HTTP ${status}` });
}

function refuseLarge(name: string, bytes: number, limit: number): void {
  if (!(bytes > limit)) return;
  const size = Math.max(1, Math.round(bytes / 2 ** 20));
  throw new LensError('workbook.read-too-large', {
    name,
    size,
    limit: Math.max(1, Math.round(limit / 2 ** 20)),
  });
}

function incomplete(name: string): LensError {
  return new LensError('bot.workbook-graph-incomplete', { name });
}
