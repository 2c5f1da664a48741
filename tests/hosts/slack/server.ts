import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Arguments } from './api/call.ts';
import { type CallRecord, runMethod, type Throttle } from './api/run.ts';
import type { Context } from './context.ts';
import { Refusal } from './failure.ts';
import type { Faults } from './faults.ts';
import { respond } from './responses.ts';

/** Fields of a form that hold JSON. */
const JSON_FIELDS = [
  'attachments',
  'blocks',
  'chunks',
  'files',
  'loading_messages',
  'metadata',
  'prompts',
  'view',
];

function argumentsOf(type: string, body: Buffer): Arguments {
  const text = body.toString();
  if (type.includes('json')) return JSON.parse(text === '' ? '{}' : text) as Arguments;
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(text));
  for (const name of JSON_FIELDS) {
    const value = fields[name];
    if (typeof value !== 'string') continue;
    try {
      fields[name] = JSON.parse(value);
    } catch {
      // Left as it is: the method refuses what is no list or object.
    }
  }
  return fields;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A file as it comes: bare, or in a form of several parts. */
async function uploadOf(type: string, body: Buffer): Promise<Uint8Array> {
  if (!type.startsWith('multipart/')) return new Uint8Array(body);
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  if (file === undefined || typeof file === 'string') throw new Refusal('invalid_upload');
  return new Uint8Array(await file.arrayBuffer());
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof body === 'string';
  const type = text ? 'text/plain' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(text ? body : JSON.stringify(body));
}

/** A page for people; with `location`, the browser is sent there instead. */
export interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly location?: string;
}

/** Extra pages; `null`: not one of theirs. `from`: the page that was left for this one. */
export type Pages = (
  path: string,
  query: URLSearchParams,
  body: Buffer,
  from: string,
) => Promise<Page | null>;

export interface ServerParts {
  readonly context: Context;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly calls: CallRecord[];
  readonly pages: Pages;
}

/** What a bot talks to: `/api/METHOD`, response addresses, uploads and files. */
export function apiServer({ context, faults, throttle, calls, pages }: ServerParts): Server {
  async function api(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
  ): Promise<void> {
    const args = argumentsOf(request.headers['content-type'] ?? '', body);
    const token =
      request.headers.authorization?.replace(/^Bearer\s+/i, '') ??
      (args.token as string | undefined);
    const record = (answer: Answer): Answer => {
      const { token: _token, ...shown } = args;
      calls.push({ method: name, args: shown, answer, at: Date.now() });
      return answer;
    };
    const fault = faults.take(name, args);
    if (fault?.kind === 'dropped') {
      record({ ok: false, error: 'dropped' });
      response.destroy();
      return;
    }
    if (fault?.kind === 'status') {
      record({ ok: false, error: `http ${fault.status}` });
      return send(response, fault.status, 'fault');
    }
    if (fault?.kind === 'error') {
      return send(response, 200, record({ ok: false, error: fault.error }));
    }
    if (fault?.kind === 'rate-limited') {
      const retryAfter = String(fault.retryAfterSeconds);
      record({ ok: false, error: 'ratelimited' });
      return send(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': retryAfter },
      );
    }
    if (fault?.kind === 'slow') await wait(fault.ms);
    const answer = record(await runMethod(name, args, token, context, throttle));
    if (fault?.kind === 'slow-answer') await wait(fault.ms);
    if (fault?.kind === 'answer-lost') {
      response.destroy();
      return;
    }
    if (answer.error === 'ratelimited') {
      const retryAfter = String(answer.retryAfter ?? 1);
      return send(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': retryAfter },
      );
    }
    send(response, 200, answer, {
      'x-oauth-scopes': context.workspace.app.scopes.join(','),
      'x-slack-req-id': String(calls.length),
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (path.startsWith('/api/')) return api(path.slice('/api/'.length), request, response, body);
    if (path.startsWith('/response/')) {
      const args = argumentsOf(request.headers['content-type'] ?? '', body);
      await respond(context, path, args);
      return send(response, 200, 'ok');
    }
    if (path.startsWith('/upload/v1/')) {
      const bytes = await uploadOf(request.headers['content-type'] ?? '', body);
      await context.files.receive(path.split('/')[3] ?? '', bytes);
      return send(response, 200, `OK - ${bytes.byteLength}`);
    }
    if (path.startsWith('/files-pri/')) {
      const file = context.files.find(path.split('/')[2] ?? '');
      const bearer = `Bearer ${context.workspace.app.token}`;
      if (file === null || request.headers.authorization !== bearer) {
        return send(response, 404, 'file_not_found');
      }
      response.writeHead(200, { 'content-type': file.mimetype });
      response.end(await context.messages.emulated.download(file.id, file.name));
      return;
    }
    const from = request.headers.referer ?? '/';
    const page = await pages(path, searchParams, body, from);
    if (page === null) return send(response, 404, 'not found');
    const { type, location } = page;
    response.writeHead(location === undefined ? 200 : 303, {
      'content-type': type,
      ...(location === undefined ? {} : { location }),
    });
    response.end(page.body);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) return;
      if (error instanceof Refusal) {
        const gone = ['expired_url', 'used_url', 'invalid_url'].includes(error.code);
        return send(response, gone ? 404 : 400, error.code);
      }
      send(response, 500, error instanceof Error ? (error.stack ?? error.message) : 'error');
    });
  });
}
