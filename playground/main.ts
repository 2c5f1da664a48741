import { Host } from '../tests/hosts/excel/browser/host.ts';
import '../tests/hosts/excel/browser/window.ts';
import { pageOptions } from './page-options.ts';
import { Playground } from './playground.ts';

type Method = (...args: readonly unknown[]) => Promise<unknown>;

const host = new Host('host-worker.js');
const page = new Playground(host, pageOptions(location.search, navigator.language));

window.host = host;
window.playground = page;
window.callHost = (method, args) =>
  (host.service as unknown as Readonly<Record<string, Method>>)[method]!(...args);
void page.start();
