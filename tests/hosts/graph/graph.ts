import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request asks for. */
export type Door = 'token' | 'item' | 'content' | 'download';

/** An answer other than the usual one, given once. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sends this share of the bytes and cuts the connection. */
  readonly cutAfter?: number;
  /** Called before the usual answer is given. */
  readonly before?: () => void;
}

export interface SeenRequest {
  readonly door: Door;
  readonly path: string;
  readonly authorization: string | null;
  readonly ifNoneMatch: string | null;
  readonly body: string;
}

export interface GraphFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Microsoft's sign-in and Graph on localhost, as far as a drive item's reader sees them: client
 * credentials, metadata with tags, content by redirect to an address with its own key, which refuses
 * our token as the real one does. Rules and their sources: RULES.md.
 */
export interface GraphHost {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  readonly tenant: string;
  readonly clientId: string;
  clientSecret: string;
  /** Seconds a token lasts, as told. */
  expiresIn: number;
  /** Metadata carry the address the file is handed out at; else only `/content` leads there. */
  tellsDownloadUrl: boolean;
  /** `null`: deleted. */
  put(file: GraphFile | null): void;
  /** A change that leaves the content alone, such as a comment. */
  touch(): void;
  /** The item becomes a folder. */
  putFolder(name: string): void;
  /** No token given out so far is taken any more. */
  endTokens(): void;
  /** The next request at a door is answered so. */
  fault(door: Door, fault: Fault): void;
  close(): Promise<void>;
}

export const DRIVE_ID = 'b!drive-0001';
export const ITEM_ID = '01ITEM0001';
export const SHARE_URL = 'https://example.sharepoint.com/:x:/s/team/made-up-link';

export async function startGraph(): Promise<GraphHost> {
  const host = new Host();
  await host.listen();
  return host;
}

class Host implements GraphHost {
  readonly tenant = 'made-up-tenant';
  readonly clientId = '00000000-0000-0000-0000-000000000001';
  clientSecret = 'made-up-secret';
  expiresIn = 3599;
  tellsDownloadUrl = true;
  url = '';
  readonly seen: SeenRequest[] = [];
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private readonly tokens = new Set<string>();
  private readonly faults: { readonly door: Door; readonly fault: Fault }[] = [];
  private file: GraphFile | null = null;
  private folder: string | null = null;
  private content = 0;
  private change = 0;
  private given = 0;

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  put(file: GraphFile | null): void {
    this.file = file;
    this.folder = null;
    this.content += 1;
    this.change += 1;
  }

  touch(): void {
    this.change += 1;
  }

  putFolder(name: string): void {
    this.put(null);
    this.folder = name;
  }

  endTokens(): void {
    this.tokens.clear();
  }

  fault(door: Door, fault: Fault): void {
    this.faults.push({ door, fault });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const path = request.url ?? '';
    const door = doorOf(path);
    if (door === null) return json(response, 404, { error: { code: 'itemNotFound' } });
    this.seen.push({
      door,
      path,
      authorization: request.headers.authorization ?? null,
      ifNoneMatch: request.headers['if-none-match'] ?? null,
      body,
    });
    const place = this.faults.findIndex((one) => one.door === door);
    const fault = place < 0 ? null : this.faults.splice(place, 1)[0]!.fault;
    fault?.before?.();
    if (fault?.status !== undefined) {
      return response.writeHead(fault.status, { ...fault.headers }).end(fault.body ?? '');
    }
    if (door === 'token') return this.giveToken(path, body, response);
    if (door === 'download') return this.giveBytes(request, path, fault, response);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!this.tokens.has(token)) {
      return json(response, 401, { error: { code: 'InvalidAuthenticationToken' } });
    }
    if (door === 'content') return this.redirect(response);
    return this.giveItem(request, response);
  }

  private giveToken(path: string, body: string, response: ServerResponse): ServerResponse {
    const form = new URLSearchParams(body);
    const right =
      path === `/${this.tenant}/oauth2/v2.0/token` &&
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === this.clientId &&
      form.get('client_secret') === this.clientSecret &&
      form.get('scope') === `${this.url}/.default`;
    if (!right) {
      return json(response, 401, {
        error: 'invalid_client',
        error_description: `AADSTS7000215: Invalid client secret provided for app ${this.clientId}.`,
      });
    }
    this.given += 1;
    const token = `made-up-token-${this.given}`;
    this.tokens.add(token);
    return json(response, 200, {
      token_type: 'Bearer',
      expires_in: this.expiresIn,
      access_token: token,
    });
  }

  private giveItem(request: IncomingMessage, response: ServerResponse): ServerResponse {
    if (this.folder !== null) {
      return json(response, 200, { id: ITEM_ID, name: this.folder, folder: { childCount: 1 } });
    }
    if (this.file === null) return json(response, 404, { error: { code: 'itemNotFound' } });
    const eTag = `"{made-up},${this.change}"`;
    if (request.headers['if-none-match'] === eTag) {
      return response.writeHead(304).end();
    }
    return json(response, 200, {
      id: ITEM_ID,
      name: this.file.name,
      size: this.file.bytes.length,
      eTag,
      cTag: `"c:{made-up},${this.content}"`,
      file: { mimeType: 'application/octet-stream' },
      ...(this.tellsDownloadUrl ? { '@microsoft.graph.downloadUrl': this.downloadUrl() } : {}),
    });
  }

  private downloadUrl(): string {
    return `${this.url}/download/${this.content}?tempauth=made-up-key`;
  }

  private redirect(response: ServerResponse): ServerResponse {
    if (this.file === null) return json(response, 404, { error: { code: 'itemNotFound' } });
    return response.writeHead(302, { location: this.downloadUrl() }).end();
  }

  private giveBytes(
    request: IncomingMessage,
    path: string,
    fault: Fault | null,
    response: ServerResponse,
  ): ServerResponse {
    if (request.headers.authorization !== undefined || !path.includes('tempauth=made-up-key')) {
      return json(response, 401, { error: { code: 'unauthenticated' } });
    }
    if (this.file === null) return json(response, 404, { error: { code: 'itemNotFound' } });
    const { bytes } = this.file;
    response.writeHead(200, { 'content-length': bytes.length });
    if (fault?.cutAfter === undefined) return response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(bytes.length * fault.cutAfter)), () =>
      response.destroy(),
    );
    return response;
  }
}

function doorOf(path: string): Door | null {
  if (path.endsWith('/oauth2/v2.0/token')) return 'token';
  if (path.startsWith('/download/')) return 'download';
  const shared = `/v1.0/shares/u!${Buffer.from(SHARE_URL).toString('base64url')}/driveItem`;
  const item = `/v1.0/drives/${encodeURIComponent(DRIVE_ID)}/items/${ITEM_ID}`;
  for (const place of [item, shared]) {
    if (path === place) return 'item';
    if (path === `${place}/content`) return 'content';
  }
  return null;
}

function json(response: ServerResponse, status: number, value: unknown): ServerResponse {
  return response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify(value));
}
