import { Host } from '../tests/hosts/excel/browser/host.ts';
import { pageOptions } from './page-options.ts';
import { Playground } from './playground.ts';

const host = new Host('host-worker.js');
const page = new Playground(host, pageOptions(location.search, navigator.language));

declare global {
  interface Window {
    /** The stand-in for Excel, for scripts and tests. */
    host: Host;
    playground: Playground;
  }
}

window.host = host;
window.playground = page;
void page.start();
