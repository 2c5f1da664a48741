import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Acknowledgement, Transport } from './transport.ts';

interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (acknowledgement: Acknowledgement) => void;
  readonly began: number;
}

/** Socket Mode: several sockets of one app, each envelope to one of them in turn. */
export interface Sockets extends Transport {
  /** Sockets that are given envelopes. */
  readonly size: number;
  /** How many were ever opened. */
  readonly opened: number;
  /** Cuts all, as a network that fails. */
  drop(): void;
  /** Asks all to come back on a new socket, then closes them. */
  refresh(reason: 'refresh_requested' | 'warning', closeAfterMs: number): void;
  close(): void;
}

export interface SocketRules {
  readonly pingMs: number;
  readonly appId: string;
  /** Spends a ticket of `apps.connections.open`. */
  readonly admit: (ticket: string) => boolean;
  readonly onUnknown: (envelopeId: string) => void;
}

export function openSockets(server: Server, rules: SocketRules): Sockets {
  const wss = new WebSocketServer({ noServer: true });
  const live: WebSocket[] = [];
  const all = new Set<WebSocket>();
  const waiting = new Map<string, Waiting>();
  const past = new Set<string>();
  let next = 0;
  let opened = 0;

  const forget = (socket: WebSocket): void => {
    const at = live.indexOf(socket);
    if (at >= 0) live.splice(at, 1);
  };

  server.on('upgrade', (request, stream, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/link' || !rules.admit(url.searchParams.get('ticket') ?? '')) {
      stream.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
      return;
    }
    wss.handleUpgrade(request, stream, head, greet);
  });

  function greet(socket: WebSocket): void {
    opened += 1;
    live.push(socket);
    all.add(socket);
    const ping = setInterval(
      () => socket.ping(`Ping from local-slack ${Date.now()}`),
      rules.pingMs,
    );
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      all.delete(socket);
      forget(socket);
      for (const [id, entry] of waiting) {
        if (entry.socket !== socket) continue;
        waiting.delete(id);
        entry.settle({ ok: false, reason: 'connection_failed', noRetry: false });
      }
    });
    socket.on('message', (data) => acknowledge(String(data)));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: live.length,
        debug_info: {
          host: 'local-slack',
          build_number: 1,
          approximate_connection_time: 18_060,
        },
        connection_info: { app_id: rules.appId },
      }),
    );
  }

  function acknowledge(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as {
      envelope_id: string;
      payload?: unknown;
    };
    const entry = waiting.get(id);
    if (entry === undefined) {
      if (!past.has(id)) rules.onUnknown(id);
      return;
    }
    waiting.delete(id);
    entry.settle({ ok: true, response: payload, ms: Date.now() - entry.began });
  }

  return {
    get size() {
      return live.length;
    },
    get opened() {
      return opened;
    },
    send(attempt) {
      const socket = live[next++ % Math.max(1, live.length)];
      if (socket === undefined) {
        return Promise.resolve({ ok: false, reason: 'connection_failed', noRetry: false });
      }
      const id = randomUUID();
      past.add(id);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          resolve({ ok: false, reason: 'timeout', noRetry: false });
        }, attempt.limitMs);
        const settle = (acknowledgement: Acknowledgement): void => {
          clearTimeout(timer);
          resolve(acknowledgement);
        };
        waiting.set(id, { socket, settle, began: Date.now() });
        socket.send(
          JSON.stringify({
            envelope_id: id,
            type: attempt.kind,
            payload: attempt.payload,
            accepts_response_payload: attempt.acceptsResponse,
            ...(attempt.kind === 'events_api'
              ? { retry_attempt: attempt.number, retry_reason: attempt.reason }
              : {}),
          }),
        );
      });
    },
    drop() {
      for (const socket of all) socket.terminate();
    },
    refresh(reason, closeAfterMs) {
      for (const socket of [...live]) {
        const debug = { host: 'local-slack' };
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: debug }));
        if (reason === 'warning') continue;
        forget(socket);
        setTimeout(() => socket.close(1000), closeAfterMs).unref();
      }
    },
    close() {
      for (const socket of all) socket.terminate();
      wss.close();
    },
  };
}
