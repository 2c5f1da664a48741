// Office.js beside the page, for sites without Microsoft's network: the parts that Excel loads.
import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const SOURCE = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const WANTED = [
  /^office\.js$/,
  /^excel-[a-z0-9]+-16\.\d\d(?:-core)?\.js$/,
  /^(?:o15apptofilemappingtable|custom-functions-runtime|es6-promise)\.js$/,
  /^telemetry\/oteljs(?:_agave)?\.js$/,
  /^[a-z]{2,3}(?:-[a-z]{2,4})*(?:-[a-z0-9]{2,4})?\/office_strings\.js$/,
];

/** Copies what Excel needs of Office.js into `outdir/office/`; returns the number of files. */
export async function copyOffice(outdir) {
  const names = (await readdir(SOURCE, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const wanted = names.filter((name) => WANTED.some((pattern) => pattern.test(name)));
  for (const name of wanted) {
    const target = join(outdir, 'office', name);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(SOURCE, name), target);
  }
  return wanted.length;
}
