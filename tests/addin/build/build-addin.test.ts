import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIBBON_ACTIONS } from '../../../addin/manifest/index.ts';
import { sourcesOf } from '../../../scripts/addin/sizes.mjs';
import { type BuiltAddin, buildAddin } from '../../../scripts/build-addin.mjs';
import { checkManifest } from '../manifest/check-manifest.ts';
import { standIns } from './stand-ins.ts';

const BASE = 'https://example.com/lens';
const { folder, entries } = standIns();
const outdir = path.join(folder, 'out');
const read = (name: string) => readFileSync(path.join(outdir, name), 'utf8');
let built: BuiltAddin;

beforeAll(async () => {
  built = await buildAddin({ outdir, base: `${BASE}/`, entries });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('buildAddin', () => {
  it('writes a manifest whose every file is there', () => {
    const faults = checkManifest(read('manifest.xml'), {
      base: BASE,
      actions: RIBBON_ACTIONS,
      has: (name) => existsSync(path.join(outdir, name)),
      pixelsOf: (name) => {
        const bytes = readFileSync(path.join(outdir, name));
        return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
      },
    });
    expect(faults).toEqual([]);
  });

  it('writes a page that loads Office.js, then the pane, then the functions', () => {
    const page = read('index.html');
    const scripts = [...page.matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
    const { pane, functions, css } = built.files;
    expect(scripts).toEqual([built.address, pane, functions]);
    expect(page).toContain(`<link rel="stylesheet" href="${css}">`);
    expect(page).toContain('<div id="app"></div>');
    for (const name of [pane, functions, css!])
      expect(existsSync(path.join(outdir, name))).toBe(true);
  });

  it('allows scripts of its own and of Office.js only, nothing inline, no text evaluated', () => {
    for (const name of ['index.html', '_headers', 'web.config', 'nginx.conf']) {
      const [policy] = /script-src[^;]*;/.exec(read(name)) ?? [];
      expect(policy).toBe(
        "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;",
      );
      expect(read(name)).not.toContain("'unsafe-");
    }
    expect(read('index.html')).not.toMatch(/<script>|<style>| on\w+=| style=/);
    expect(read('_headers')).toContain('frame-ancestors');
    // Every page around the pane counts: OneDrive's around Excel's too.
    for (const shown of ['live.com', 'sharepoint.com', 'cloud.microsoft', 'microsoft.com'])
      expect(read('_headers')).toContain(` https://*.${shown}`);
    expect(read('index.html')).not.toContain('frame-ancestors');
  });

  it('puts the hashed name of the worker into the pane', () => {
    expect(built.files.worker).toMatch(/^worker-[A-Z0-9]{8}\.js$/);
    expect(read(built.files.pane)).toContain(`./${built.files.worker}`);
    expect(read(built.files.pane)).not.toContain('./worker.js');
  });

  it('leads from functions.js to the hashed functions, beside metadata in both languages', () => {
    expect(read('functions.js')).toContain(built.files.functions);
    const ids = (name: string) =>
      (JSON.parse(read(name)) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect(ids('functions.json')).toHaveLength(7);
    expect(ids('functions.zh.json')).toEqual(ids('functions.json'));
  });

  it('takes only the list of actions from the manifest into the pane', () => {
    const sources = sourcesOf(built.metafiles.pane, built.files.pane);
    expect(sources.some((source) => source.endsWith('addin/manifest/ribbon.ts'))).toBe(true);
    expect(sources.filter((source) => source.includes('core/'))).toEqual([]);
  });

  it('gives the same names for the same sources, others for others', async () => {
    const again = await buildAddin({ outdir: `${outdir}-again`, base: BASE, entries });
    expect(again.files).toEqual(built.files);
    const readable = await buildAddin({
      outdir: `${outdir}-again`,
      base: BASE,
      entries,
      minify: false,
    });
    expect(readable.files.functions).not.toBe(built.files.functions);
  });

  it('copies what Excel loads of Office.js when it is to be our own', async () => {
    const own = `${outdir}-own`;
    const { address } = await buildAddin({ outdir: own, base: BASE, office: 'self', entries });
    expect(address).toBe('office/office.js');
    const office = readdirSync(path.join(own, 'office'), { recursive: true });
    expect(office).toEqual(
      expect.arrayContaining(['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js']),
    );
    expect(office).toContain(path.join('zh-cn', 'office_strings.js'));
    expect(office.some((name) => /outlook|word|\.debug\./.test(String(name)))).toBe(false);
    const [policy] = /script-src[^;]*;/.exec(readFileSync(path.join(own, 'index.html'), 'utf8'))!;
    expect(policy).toBe("script-src 'self' 'wasm-unsafe-eval';");
  });

  it('has another id and name for this computer', async () => {
    const local = `${outdir}-local`;
    await buildAddin({
      outdir: local,
      base: 'https://localhost:3000',
      environment: 'local',
      entries,
    });
    const manifest = readFileSync(path.join(local, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('(local)');
    expect(manifest).toContain('https://localhost:3000/index.html');
  });

  it('refuses an address that is not https and another source of Office.js', async () => {
    const build = (more: object) => buildAddin({ outdir, base: BASE, entries, ...more });
    await expect(build({ base: 'http://example.com' })).rejects.toThrow('manifest.bad-base');
    await expect(build({ office: 'elsewhere' })).rejects.toThrow('--office');
    expect(existsSync(path.join(outdir, 'manifest.xml'))).toBe(true);
  });
});
