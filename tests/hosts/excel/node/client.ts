import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';

/** What the shipped client gives: the `Excel` and `OfficeExtension` of Office.js. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
}

/** Parts of the client that its types leave out. */
interface ClientInternals {
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly GenericEventRegistration: {
    _testReadyImpl: () => Promise<void>;
    getGenericEventRegistration(controlId: string): {
      _handleRichApiMessage(message: { entries: readonly object[] }): void;
    };
  };
}

let script: Script | null = null;

/**
 * The client of Excel on the web as npm ships it: compiled once, and run afresh each time. Its errors
 * are errors of this realm, so that `instanceof Error` holds.
 */
export function loadClient(api: string): OfficeClient {
  script ??= new Script(readFileSync(clientPath(), 'utf8'), { filename: 'excel-web-16.00.js' });
  const page = emptyPage();
  createContext(page);
  script.runInContext(page);
  page.Office = officeOf(api);
  return page as unknown as OfficeClient;
}

const clientPath = (): string =>
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** What code asks of `Office` before it uses a member: the requirement sets. */
export function officeOf(api: string) {
  const highest: Readonly<Record<string, string>> = {
    excelapi: api,
    sharedruntime: '1.2',
    delayforcelledit: '1.1',
    excelapiundo: '1.7',
    customfunctionsruntime: '1.4',
  };
  const requirements = {
    isSetSupported: (name: string, version = '1.1'): boolean => {
      const set = highest[name.toLowerCase()];
      return set !== undefined && compareVersions(set, String(version)) >= 0;
    },
  };
  return { context: { requirements } };
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/** As little of a browser as the client touches while it starts. */
function emptyPage(): Record<string, unknown> {
  const nothing = () => null;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const store = { getItem: nothing, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    console,
    Error,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location: {
      href: 'http://localhost/',
      search: '',
      hash: '',
      host: 'localhost',
      protocol: 'http:',
      origin: 'http://localhost',
      pathname: '/',
    },
    navigator: { userAgent: 'node', platform: 'linux', language: 'en-US' },
    document: {
      getElementsByTagName: () => [element()],
      createElement: element,
      getElementById: nothing,
      URL: 'http://localhost/',
      cookie: '',
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: '',
    sessionStorage: store,
    localStorage: store,
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  return page;
}
