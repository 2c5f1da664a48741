import { HostWorkbook } from '../model/workbook.ts';
import { ExcelHost, type HostOptions } from '../protocol/host.ts';
import { HostError } from '../protocol/types.ts';
import { loadClient, type OfficeClient, officeOf } from './client.ts';

export interface OpenOptions extends HostOptions {
  /** Absent: a new workbook with `Sheet1`. */
  readonly workbook?: HostWorkbook;
  /** Also puts `Excel`, `Office` and `OfficeExtension` where product code looks for them. */
  readonly globals?: boolean;
}

/** The real client of Office.js with a host of its own behind it. */
export interface OpenedExcel extends OfficeClient {
  readonly Office: ReturnType<typeof officeOf>;
  readonly host: ExcelHost;
  readonly workbook: HostWorkbook;
  /** `Excel.run`. */
  readonly run: typeof Excel.run;
}

interface RequestMessage {
  readonly Body: unknown;
}

/**
 * Opens Excel in Node: the shipped client, and a workbook in memory behind it. Each is independent
 * of the others. Handlers of events are called as in Excel, after the answer.
 */
export function openExcel(options: OpenOptions = {}): OpenedExcel {
  const { workbook = new HostWorkbook(), globals = false, ...hostOptions } = options;
  const host = new ExcelHost(workbook, hostOptions);
  const client = loadClient(host.api);
  const { Excel, OfficeExtension } = client;
  const Office = officeOf(host.api);
  connect(client, host);
  if (globals) Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return { Excel, OfficeExtension, Office, host, workbook, run: Excel.run };
}

function connect({ OfficeExtension }: OfficeClient, host: ExcelHost): void {
  const { SessionBase, GenericEventRegistration } = OfficeExtension;
  class Session extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'https://host.invalid/', headers: {} });
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_data: unknown, flags: number, message: RequestMessage) =>
          reply(host, JSON.stringify(message.Body), flags),
      };
    }
  }
  SessionBase._overrideSession = new Session();
  GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  host.events.listen((events) => {
    const entries = events.map(({ type, target, args }) => ({
      messageCategory: 65_536,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: 0,
      isRemoteOverride: false,
    }));
    // After the answer: its handlers are registered while the client takes it in.
    setTimeout(() =>
      GenericEventRegistration.getGenericEventRegistration('')._handleRichApiMessage({ entries }),
    );
  });
}

async function reply(host: ExcelHost, request: string, flags: number) {
  const answer = { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {} };
  try {
    return { ...answer, Body: JSON.parse(await host.answer(request, flags)) as unknown };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, message, status } = error;
    return {
      ...answer,
      HttpStatusCode: status,
      ErrorCode: code,
      ErrorMessage: message,
      Body: null,
    };
  }
}
