import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { ADDIN_IDS, manifestXml, RIBBON_ACTIONS } from '../../../addin/manifest/index.ts';
import { checkManifest, type ManifestSurroundings } from './check-manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BASE = 'https://example.com/lens';
const PAGES = ['index.html', 'help.html', 'help.zh.html', 'functions.js'];
const METADATA = ['functions.json', 'functions.zh.json'];

const around: ManifestSurroundings = {
  base: BASE,
  actions: RIBBON_ACTIONS,
  has: (name) =>
    PAGES.includes(name) || METADATA.includes(name) || existsSync(path.join(ROOT, 'addin', name)),
  pixelsOf: (name) => {
    const file = path.join(ROOT, 'addin', name);
    if (!existsSync(file)) return null;
    const bytes = readFileSync(file);
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  },
};

const config = {
  base: BASE,
  id: ADDIN_IDS.production,
  version: '1.2.3.0',
  supportUrl: `${BASE}/help.html`,
  environment: 'production',
} as const;
const good = manifestXml(config);
const faultsOf = (xml: string) => checkManifest(xml, around);

describe('manifestXml', () => {
  it('passes every check', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf(manifestXml({ ...config, id: ADDIN_IDS.local, environment: 'local' }))).toEqual(
      [],
    );
  });

  it('has another id and name on this computer', () => {
    const local = manifestXml({ ...config, id: ADDIN_IDS.local, environment: 'local' });
    expect(ADDIN_IDS.local).not.toBe(ADDIN_IDS.production);
    expect(local).toContain('DefaultValue="Campaign Lens (local)"');
    expect(good).toContain('DefaultValue="Campaign Lens"');
  });

  it('takes the base with or without a slash, and nothing but https', () => {
    expect(manifestXml({ ...config, base: `${BASE}/` })).toBe(good);
    for (const base of ['http://example.com', 'example.com', 'https://example.com/?x=1', '']) {
      expect(() => manifestXml({ ...config, base })).toThrow('manifest.bad-base');
    }
  });

  it('allows the support page of another origin', () => {
    const xml = manifestXml({ ...config, supportUrl: 'https://help.example.org/lens' });
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<AppDomain>https://help.example.org</AppDomain>');
  });

  it('is read by office-addin-manifest', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-'));
    try {
      const file = path.join(folder, 'manifest.xml');
      writeFileSync(file, good);
      const told = await OfficeAddinManifest.readManifestFile(file);
      expect(told.id).toBe(ADDIN_IDS.production);
      expect(told.displayName).toBe('Campaign Lens');
      expect(told.hosts).toEqual(['Workbook']);
      expect(told.permissions).toBe('ReadWriteDocument');
      expect(told.version).toBe('1.2.3.0');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('checkManifest', () => {
  const faults: readonly (readonly [string, (xml: string) => string, string])[] = [
    ['a broken document', (xml) => xml.replace('</Hosts>', ''), 'not well formed'],
    ['an id that is no GUID', (xml) => xml.replace(ADDIN_IDS.production, 'lens'), 'no GUID'],
    ['a short version', (xml) => xml.replace('1.2.3.0', '1.2.3'), 'not four numbers'],
    [
      'elements out of order',
      (xml) => {
        const [version] = /\s*<Version>.*<\/Version>/.exec(xml)!;
        return xml.replace(version, '').replace('</Permissions>', `</Permissions>${version}`);
      },
      'Version stands too late',
    ],
    [
      'runtimes after form factors',
      (xml) => {
        const [runtimes] = /\s*<Runtimes>[\s\S]*<\/Runtimes>/.exec(xml)!;
        return xml
          .replace(runtimes, '')
          .replace('</DesktopFormFactor>', `</DesktopFormFactor>${runtimes}`);
      },
      'Runtimes stands too late',
    ],
    [
      'a button whose label comes last',
      (xml) =>
        xml.replace(/(<Control [^>]*>)(\s*<Label [^>]*\/>)([\s\S]*?)(\s*<\/Control>)/, '$1$3$2$4'),
      'Label stands too late',
    ],
    [
      'an element Excel does not know',
      (xml) => xml.replace('<Hosts>', '<ExtendedPermissions/><Hosts>'),
      'no place for ExtendedPermissions',
    ],
    ['no support page', (xml) => xml.replace(/<SupportUrl [^>]*>/, ''), 'SupportUrl is missing'],
    [
      'more permission than needed',
      (xml) => xml.replace('ReadWriteDocument', 'Restricted'),
      'Permissions',
    ],
    [
      'a requirement set left out',
      (xml) => xml.replace('<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
      'SharedRuntime 1.1 is missing',
    ],
    [
      'a requirement of another version',
      (xml) => xml.replaceAll('MinVersion="1.14"', 'MinVersion="1.7"'),
      'ExcelApi 1.14 is missing',
    ],
    [
      'a long resource id',
      (xml) => xml.replaceAll('"Icon.lens.16"', `"Icon.lens.16${'x'.repeat(30)}"`),
      'is too long',
    ],
    [
      'a resid of nothing',
      (xml) => xml.replace('resid="tab"', 'resid="tabs"'),
      'resid tabs resolves to nothing',
    ],
    [
      'a resource nobody uses',
      (xml) => xml.replace('resid="tab"', 'resid="group.tables"'),
      'resource tab is not used',
    ],
    [
      'an id used twice',
      (xml) => xml.replace('id="Lens.Button.funnel"', 'id="Lens.Button.segments"'),
      'Lens.Button.segments stands twice',
    ],
    [
      'a description as a short string',
      (xml) => xml.replace('resid="analyse.tip"', 'resid="tab"'),
      'stands in bt:ShortStrings',
    ],
    [
      'a label that is too long',
      (xml) => xml.replace('DefaultValue="Segments"', `DefaultValue="${'S'.repeat(126)}"`),
      'is over 125',
    ],
    [
      'a Chinese description that is too long',
      (xml) => xml.replace(/Value="打开「营销洞察」[^"]*"/, `Value="${'长'.repeat(251)}"`),
      'is over 250',
    ],
    [
      'a sentence without Chinese',
      (xml) => xml.replace(/<bt:Override Locale="zh-CN" Value="转化路径"\/>/, ''),
      'funnel.label has no zh-CN',
    ],
    [
      'a name without Chinese',
      (xml) => xml.replace(/(<DisplayName[^>]*>)\s*<Override[^>]*\/>/, '$1'),
      'DisplayName has no zh-CN',
    ],
    [
      'plain http',
      (xml) => xml.replaceAll(`${BASE}/index`, 'http://example.com/index'),
      'not https',
    ],
    ['a page that is not there', (xml) => xml.replaceAll('help.zh.html', 'hilfe.html'), 'no file'],
    [
      'an icon that is not there',
      (xml) => xml.replaceAll('funnel-16.png', 'funnel-20.png'),
      'is missing',
    ],
    [
      'an icon of other pixels',
      (xml) => xml.replaceAll('funnel-16.png', 'funnel-32.png'),
      'is 32 × 32, not 16',
    ],
    [
      'a missing icon size',
      (xml) => xml.replace(/\s*<bt:Image size="80" resid="Icon.funnel.80"\/>/, ''),
      'lacks 16, 32 or 80',
    ],
    [
      'a button that runs nothing known',
      (xml) => xml.replace('<FunctionName>refresh<', '<FunctionName>reload<'),
      'reload is no action',
    ],
    [
      'a runtime that ends',
      (xml) => xml.replace('lifetime="long"', 'lifetime="short"'),
      'not long',
    ],
    [
      'another page for the commands',
      (xml) => xml.replace('<FunctionFile resid="Page.Url"', '<FunctionFile resid="Help.Url"'),
      'not the runtime',
    ],
    [
      'another page for the pane',
      (xml) => xml.replace(`DefaultValue="${BASE}/index.html"`, `DefaultValue="${BASE}/help.html"`),
      'the pane is not',
    ],
    [
      'a namespace with a blank',
      (xml) => xml.replace('DefaultValue="LENS"', 'DefaultValue="MY LENS"'),
      'namespace',
    ],
    [
      'a domain with a path',
      (xml) => xml.replace('<AppDomain>https://example.com<', '<AppDomain>https://example.com/x<'),
      'no https origin',
    ],
  ];

  it.each(faults)('finds %s', (_, change, fault) => {
    const changed = change(good);
    expect(changed).not.toBe(good);
    expect(faultsOf(changed).join('\n')).toContain(fault);
  });
});
