import { proxy, transfer, wrap } from 'comlink';
import { LensError } from '#core';
import type { AnalysisService } from '../../analysis/service.ts';

/**
 * The analysis in its worker, which starts with the first call or with `connect`. Cell buffers are
 * handed over, not copied. When the worker dies, calls under way fail with `addin.unknown`, and a new
 * worker starts with the next `begin`.
 */
export function analysisClient(start: () => Worker): AnalysisClient {
  let line: Line | null = null;
  const connected = (): Line => {
    line ??= connect(start);
    return line;
  };
  const call = async <T>(ask: (service: AnalysisService) => Promise<T>): Promise<T> => {
    const { service, broken } = connected();
    return Promise.race([ask(service), broken]);
  };
  return {
    connect: () => {
      connected();
    },
    begin: (name) => {
      if (line?.isBroken()) line = null;
      return call((service) => service.begin(name));
    },
    sheet: (meta) => call((service) => service.sheet(meta)),
    cells: (chunk) =>
      call((service) => service.cells(transfer(chunk, [chunk.kinds.buffer, chunk.values.buffer]))),
    file: (name, bytes) => call((service) => service.file(name, transfer(bytes, [bytes.buffer]))),
    analyse: (request, progress) => call((service) => service.analyse(request, proxy(progress))),
    preview: (rules) => call((service) => service.preview(rules)),
    customer: (at) => call((service) => service.customer(at)),
    ask: (asked) => call((service) => service.ask(asked)),
    mined: (part) => call((service) => service.mined(part)),
    find: (query) => call((service) => service.find(query)),
    plan: () => call((service) => service.plan()),
    block: (sheet, block) => call((service) => service.block(sheet, block)),
    sample: (language) => call((service) => service.sample(language)),
    cancel: () => call((service) => service.cancel()),
  };
}

export interface AnalysisClient extends AnalysisService {
  /** Starts the worker, so that the first call need not wait for it. */
  connect(): void;
}

interface Line {
  readonly service: AnalysisService;
  /** Never settles while the worker lives; then fails. */
  readonly broken: Promise<never>;
  isBroken(): boolean;
}

function connect(start: () => Worker): Line {
  const worker = start();
  let isBroken = false;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      isBroken = true;
      worker.terminate();
      reject(new LensError('addin.unknown', { code: 'worker' }, { cause: new Error(message) }));
    });
  });
  // Nobody may be waiting when it happens.
  broken.catch(() => undefined);
  const service = wrap<AnalysisService>(worker) as unknown as AnalysisService;
  return { service, broken, isBroken: () => isBroken };
}
