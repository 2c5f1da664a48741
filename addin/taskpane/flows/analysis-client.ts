import { proxy, transfer, wrap } from 'comlink';
import { LensError } from '#core';
import type { AnalysisService } from '../../analysis/service.ts';

/**
 * The analysis in its worker. Cell buffers are handed over, not copied. When the worker dies, calls
 * under way fail with `addin.unknown`, and a new worker starts with the next `begin`.
 */
export function analysisClient(start: () => Worker): AnalysisService {
  let line = connect(start);
  const call = async <T>(ask: (service: AnalysisService) => Promise<T>): Promise<T> =>
    Promise.race([ask(line.service), line.broken]);
  return {
    begin: (name) => {
      if (line.isBroken()) line = connect(start);
      return call((service) => service.begin(name));
    },
    sheet: (meta) => call((service) => service.sheet(meta)),
    cells: (chunk) =>
      call((service) => service.cells(transfer(chunk, [chunk.kinds.buffer, chunk.values.buffer]))),
    file: (name, bytes) => call((service) => service.file(name, transfer(bytes, [bytes.buffer]))),
    analyse: (request, progress) => call((service) => service.analyse(request, proxy(progress))),
    preview: (rules) => call((service) => service.preview(rules)),
    customer: (at) => call((service) => service.customer(at)),
    plan: () => call((service) => service.plan()),
    block: (sheet, block) => call((service) => service.block(sheet, block)),
    sample: (language) => call((service) => service.sample(language)),
    cancel: () => call((service) => service.cancel()),
  };
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
