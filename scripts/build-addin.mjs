// npm run build:addin -- --base https://example.com/lens [--office cdn|cdn-cn|self]: the add-in as static files.
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleAddin } from './addin/bundles.mjs';
import { writeFunctions } from './addin/functions.mjs';
import { writeHosting } from './addin/hosting.mjs';
import { importProduct } from './addin/import-product.mjs';
import { copyOffice } from './addin/office.mjs';
import { helpPage, panePage } from './addin/pages.mjs';
import { sizeReport } from './addin/sizes.mjs';
import { root } from './setup.mjs';

/** What the add-in is bundled from. */
const ENTRIES = {
  pane: 'addin/taskpane/main.tsx',
  worker: 'addin/analysis/worker.ts',
  functions: 'addin/functions/functions.ts',
  'functions-worker': 'addin/functions/worker.ts',
};

/**
 * Builds the add-in into `outdir`, which is emptied first: pane, worker and functions in hashed files,
 * metadata of the functions in both languages, help, icons, manifest.xml and settings for web servers.
 *
 * @param base https address of the folder the files will stand in
 * @param office where Office.js comes from: `cdn`, `cdn-cn` or `self` (copied beside the page)
 * @param environment `local` for an add-in of its own name beside the installed one
 * @param supportUrl help page; default: the one that is built
 * @param entries other sources, for tests
 * @param minify false for readable bundles
 * @returns names of the files, sizes of what is loaded, address of Office.js, esbuild's metafiles
 */
export async function buildAddin({
  outdir,
  base,
  office = 'cdn',
  environment = 'production',
  supportUrl,
  entries = ENTRIES,
  minify = true,
}) {
  const product = await importProduct();
  if (!product.OFFICE_SOURCES.includes(office)) {
    throw new Error(`--office: ${product.OFFICE_SOURCES.join(' | ')}`);
  }
  const folder = base.replace(/\/+$/, '');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = product.manifestXml({
    base: folder,
    id: product.ADDIN_IDS[environment],
    version: `${version}.0`,
    supportUrl: supportUrl ?? `${folder}/help.html`,
    environment,
  });

  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'manifest.xml'), manifest);
  const built = await bundleAddin({ entries, outdir, minify });
  const origin = product.officeOrigin(office);
  const address = product.officeAddress(office);
  await writeFile(join(outdir, 'index.html'), panePage({ ...built.files, address, origin }));
  for (const language of ['en', 'zh']) {
    const name = language === 'en' ? 'help.html' : `help.${language}.html`;
    await writeFile(join(outdir, name), helpPage(language, product));
  }
  await cp(join(root, 'scripts', 'addin', 'help.css'), join(outdir, 'help.css'));
  await writeFunctions(outdir, built.files.functions, product);
  await cp(join(root, 'addin', 'assets'), join(outdir, 'assets'), { recursive: true });
  if (office === 'self') await copyOffice(outdir);
  await writeHosting(outdir, origin);
  const sizes = await sizeReport(outdir, built);
  await writeFile(join(outdir, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  return { outdir, address, files: built.files, sizes, metafiles: built.metafiles };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      office: { type: 'string', default: 'cdn' },
      support: { type: 'string' },
      out: { type: 'string', default: join(root, 'dist', 'addin') },
    },
  });
  if (values.base === undefined) {
    console.error(
      'npm run build:addin -- --base https://example.com/lens [--office cdn|cdn-cn|self]',
    );
    console.error('--base: the address the files will be served from · 放置这些文件的 https 地址');
    process.exit(2);
  }
  try {
    const { outdir, sizes } = await buildAddin({
      outdir: values.out,
      base: values.base,
      office: values.office,
      supportUrl: values.support,
    });
    for (const [name, { bytes, gzip }] of Object.entries(sizes)) {
      console.log(`${name.padEnd(10)} ${kilobytes(bytes)} KB  ${kilobytes(gzip)} KB gzip`);
    }
    console.log(`${outdir}/manifest.xml`);
  } catch (error) {
    console.error((await sentenceOf(error)) ?? error);
    process.exit(1);
  }
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1).padStart(7);
}

/** The sentence of an error thrown on purpose; `null` for any other. */
async function sentenceOf({ name, code, params }) {
  if (name !== 'LensError') return null;
  const { t } = await importProduct();
  return `${t('en', code, params)}\n${t('zh', code, params)}`;
}
