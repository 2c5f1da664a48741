/** A task of the page's main thread of 50 ms or more; `at` and the others are milliseconds since 1970. */
export interface LongTask {
  readonly at: number;
  readonly ms: number;
  /** Whose scripts ran in it; `both` also where the browser does not tell. */
  readonly whose: 'pane' | 'host' | 'both';
}

/** A request of Office.js to the host. */
export interface HostRequest {
  readonly at: number;
  readonly answered: number;
  readonly sent: number;
  readonly received: number;
  /** What it does, as far as the bench tells requests apart. */
  readonly kind: 'read' | 'stage' | 'commit' | 'other';
}

/** Moments of the pane's start. */
export interface Start {
  /** The pane's navigation began. */
  began: number;
  /** Its buttons were on the screen. */
  painted: number;
  /** A press was answered by a new picture. */
  answered: number;
  /** Office.js said that Excel can be asked. */
  office: number;
}

declare global {
  interface Window {
    longTasks: LongTask[];
    hostRequests: HostRequest[];
    start: Start;
  }
}

/** Runs in every frame before its own scripts: notes long tasks, and in the pane how it starts. */
export function probe(): void {
  const now = () => performance.timeOrigin + performance.now();
  const inPane = window !== window.top;
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const whose =
        name === 'self' ? 'pane' : name.startsWith('same-origin-ancestor') ? 'host' : 'both';
      window.longTasks.push({ at: performance.timeOrigin + startTime, ms: duration, whose });
    }
  }).observe({ type: 'longtask', buffered: true });
  if (!inPane) return;
  const start = { began: performance.timeOrigin, painted: 0, answered: 0, office: 0 };
  window.start = start;
  const shown = new MutationObserver(() => {
    if (document.querySelector('.hello button') === null) return;
    shown.disconnect();
    void note();
  });
  shown.observe(document, { childList: true, subtree: true });

  /** The next picture has been drawn. */
  const picture = () =>
    new Promise<void>((drawn) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn();
        port2.postMessage(null);
      });
    });
  const note = async () => {
    await picture();
    start.painted = now();
    void Office.onReady().then(() => {
      start.office = now();
    });
    const press = () => document.querySelector<HTMLElement>('.hello [lang] button')?.click();
    press();
    await picture();
    start.answered = now();
    await Office.onReady();
    await picture();
    if (document.documentElement.lang !== 'en') press();
  };
}

/** Runs in the host's page before a workbook is opened: notes every request and its answer. */
export function recordRequests(): void {
  const now = () => performance.timeOrigin + performance.now();
  const { host } = window;
  const service = host.service as unknown as Record<string, unknown>;
  const execute = service.execute as (
    request: string,
    flags: number,
  ) => Promise<{ readonly body?: string }>;
  window.hostRequests = [];
  const kindOf = (request: string): HostRequest['kind'] => {
    if (request.includes('"CopyFrom"')) return 'commit';
    if (request.includes('"_ValidateArraySize"')) return 'stage';
    return request.includes('GetRangeByIndexes') ? 'read' : 'other';
  };
  const recording = async (request: string, flags: number) => {
    const at = now();
    const executed = await execute(request, flags);
    window.hostRequests.push({
      at,
      answered: now(),
      sent: request.length,
      received: executed.body?.length ?? 0,
      kind: kindOf(request),
    });
    return executed;
  };
  const wrapped = new Proxy(service, {
    get: (target, name: string) => (name === 'execute' ? recording : target[name]),
  });
  Object.assign(host, { service: wrapped });
}
