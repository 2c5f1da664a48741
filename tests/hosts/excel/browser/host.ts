import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { HostEvent } from '../protocol/events.ts';
import { PaneFrame } from './pane-frame.ts';
import type { HostService } from './service.ts';
import { DEFAULT_SETUP, type HostSetup } from './setup.ts';

const PATIENCE_MS = 5000;

export interface PaneOptions {
  /** Address of the pane's page, of the same origin. */
  readonly source: string;
  readonly title: string;
  readonly into: HTMLElement;
}

/**
 * The Excel of a page: the workbook in a worker, the pane in a frame. What it can do beside that is
 * `service`.
 */
export class Host {
  readonly service: Remote<HostService>;
  private readonly worker: Worker;
  private readonly listeners = new Set<() => void>();
  private readonly eventListeners = new Set<(events: readonly HostEvent[]) => void>();
  private pane: PaneFrame | null = null;
  private setup: HostSetup = DEFAULT_SETUP;

  constructor(script: string) {
    this.worker = new Worker(script, { type: 'module' });
    this.service = wrap<HostService>(this.worker);
    void this.service.listen(proxy(({ events }) => this.happened(events)));
  }

  /** Opens a workbook (`null`: an empty one); the pane is closed. */
  async open(bytes: Uint8Array | null, setup: Partial<HostSetup> = {}): Promise<void> {
    this.closePane();
    this.setup = { ...DEFAULT_SETUP, ...setup };
    await this.service.open(bytes, this.setup);
    this.happened([]);
  }

  /** Excel in another language; the pane is closed. */
  async speak(locale: HostSetup['locale']): Promise<void> {
    this.closePane();
    this.setup = { ...this.setup, locale };
    await this.service.speak(locale);
    this.happened([]);
  }

  /** Opens the pane beside the workbook. */
  openPane({ source, title, into }: PaneOptions): void {
    this.closePane();
    this.pane = new PaneFrame(this.service as unknown as HostService, this.setup, source, title);
    into.replaceChildren(this.pane.element);
  }

  /** Presses a ribbon button; `false`: no pane, or it did not answer in time. */
  async ribbon(action: string, patience = PATIENCE_MS): Promise<boolean> {
    return this.pane ? this.pane.press(action, patience) : false;
  }

  /** Calls back after something in the workbook may have changed; the result ends it. */
  onUpdate(then: () => void): () => void {
    this.listeners.add(then);
    return () => this.listeners.delete(then);
  }

  /** Calls back with the events handlers of Office.js are told; the result ends it. */
  onEvents(then: (events: readonly HostEvent[]) => void): () => void {
    this.eventListeners.add(then);
    return () => this.eventListeners.delete(then);
  }

  close(): void {
    this.closePane();
    this.service[releaseProxy]();
    this.worker.terminate();
  }

  private happened(events: readonly HostEvent[]): void {
    this.pane?.tell(events);
    for (const then of this.eventListeners) then(events);
    for (const then of this.listeners) then();
  }

  private closePane(): void {
    this.pane?.close();
    this.pane = null;
  }
}
