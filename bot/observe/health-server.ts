import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LensError } from '#core';

/** Whether the bot can do its work now, part by part. */
export interface Health {
  readonly ok: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `/healthz` (200 or 503 with the parts as JSON) and `/metrics` (Prometheus text).
 *
 * @throws {LensError} `bot.health-port` when the port is taken
 */
export async function startHealthServer({
  host,
  port,
  health,
  metrics,
}: {
  readonly host: string;
  readonly port: number;
  readonly health: () => Health | Promise<Health>;
  readonly metrics: () => Promise<string>;
}): Promise<HealthServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').split('?')[0];
    const tell = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    try {
      if (request.method !== 'GET') tell(405, 'text/plain', 'GET only\n');
      else if (path === '/healthz') {
        const now = await health();
        tell(now.ok ? 200 : 503, 'application/json', `${JSON.stringify(now)}\n`);
      } else if (path === '/metrics') tell(200, 'text/plain; version=0.0.4', await metrics());
      else tell(404, 'text/plain', 'not found\n');
    } catch {
      if (!response.headersSent) tell(503, 'text/plain', 'not available\n');
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await listening(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new LensError('bot.health-port', { port }, { cause })));
    server.listen(port, host, () => resolve());
  });
}
