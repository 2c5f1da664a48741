// The certificate local pages are served with: made once, kept where git does not look.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { root } from './setup.mjs';

const FOLDER = join(root, 'node_modules', '.cache', 'campaign-lens');
const DAYS = 365;
const DAY_MS = 86_400_000;

/** Key and certificate for https on localhost as PEM texts; a new pair when none is kept or it ends soon. */
export async function localCertificate() {
  const file = join(FOLDER, 'localhost.json');
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (kept !== null && kept.until > Date.now() + DAY_MS) return kept;
  const notBeforeDate = new Date(Date.now() - DAY_MS);
  const until = notBeforeDate.getTime() + DAYS * DAY_MS;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate,
    notAfterDate: new Date(until),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, JSON.stringify({ key, cert, until }), { mode: 0o600 });
  return { key, cert, until };
}
