import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { LensError } from '#core';
import { faultFields, type Log } from '../observe/index.ts';
import { isRefusedToken, slackErrorOf } from './slack-error.ts';
import { quietLogger } from './slack-logger.ts';

/** Waiting time before trying again, ms: at once, then doubling to half a minute. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** A socket from which nothing was heard for so long is taken for dead, ms. */
const PONG_TIMEOUT_MS = 1500;
/** Asking for a new socket is given up after so long, and tried again, ms. */
const OPEN_TIMEOUT_MS = 10_000;

export interface SocketOptions {
  readonly appToken: string;
  readonly slackApiUrl: string | null;
  /** One, or two so that one stays open while the other is renewed. */
  readonly count: 1 | 2;
  readonly log: Log;
  /** Sockets open now; called after each change. */
  readonly onConnected?: (open: number) => void;
  readonly onReconnect?: () => void;
  /** Slack refuses the token: nothing more can be received. */
  readonly onRefused: (error: LensError) => void;
}

/**
 * Bolt's Socket Mode receiver under supervision: a socket that Slack renews or that breaks is opened
 * again at once; a network that is down is tried with growing pauses; a token that Slack refuses is told
 * and not tried again. The SDK's own reconnecting is off, as it waits five seconds and ends the process
 * when a reconnect fails.
 */
export class SupervisedSockets implements Receiver {
  readonly #options: SocketOptions;
  readonly #sockets: Socket[];

  constructor(options: SocketOptions) {
    this.#options = options;
    const changed = (): void => options.onConnected?.(this.open);
    this.#sockets = Array.from({ length: options.count }, () => new Socket(options, changed));
  }

  /** Sockets open now. */
  get open(): number {
    return this.#sockets.filter((socket) => socket.isOpen).length;
  }

  init(app: App): void {
    for (const socket of this.#sockets) socket.receiver.init(app);
  }

  /** @throws {LensError} `bot.token-refused` when Slack does not accept the app token */
  async start(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.start()));
    this.#options.log.info('connected', { sockets: this.open });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.stop()));
  }
}

class Socket {
  readonly receiver: SocketModeReceiver;
  readonly #options: SocketOptions;
  readonly #changed: () => void;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = true;
  #connecting = false;
  isOpen = false;

  constructor(options: SocketOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
    const { appToken, slackApiUrl } = options;
    this.receiver = new SocketModeReceiver({
      appToken,
      autoReconnectEnabled: false,
      clientPingTimeout: PONG_TIMEOUT_MS,
      logger: quietLogger(options.log),
      installerOptions: {
        clientOptions: {
          retryConfig: { retries: 0 },
          timeout: OPEN_TIMEOUT_MS,
          ...(slackApiUrl === null ? {} : { slackApiUrl }),
        },
      },
    });
    const { client } = this.receiver;
    client.on('connected', () => this.#opened());
    client.on('disconnected', () => this.#closed());
  }

  /** Until it is open; goes on trying while the network is down. */
  async start(): Promise<void> {
    this.#stopped = false;
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (this.isOpen) await Promise.race([this.receiver.client.disconnect(), pause(1000)]);
    this.isOpen = false;
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      this.#connecting = true;
      try {
        await this.receiver.client.start();
        return;
      } catch (error) {
        if (isRefusedToken(error)) {
          this.#stopped = true;
          throw new LensError('bot.token-refused', {
            token: 'SLACK_APP_TOKEN',
            reason: slackErrorOf(error),
          });
        }
        this.#failures += 1;
        const wait = waitAfter(this.#failures);
        this.#options.log.warn('connect-failed', { waitMs: wait, ...faultFields(error) });
        await pause(wait);
      } finally {
        this.#connecting = false;
      }
    }
  }

  #opened(): void {
    this.#failures = 0;
    this.isOpen = true;
    this.#changed();
  }

  #closed(): void {
    const wasOpen = this.isOpen;
    this.isOpen = false;
    this.#changed();
    // While connecting, the attempt itself fails and is tried again there.
    if (this.#stopped || this.#connecting || !wasOpen) return;
    this.#options.log.info('reconnecting');
    this.#options.onReconnect?.();
    this.#timer = setTimeout(() => {
      this.#connect().catch((error: unknown) => {
        if (error instanceof LensError) this.#options.onRefused(error);
      });
    }, 0);
  }
}

function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
