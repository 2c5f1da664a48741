// npm run addin: builds the add-in for this computer, serves it on https://localhost:3000 and says how to load it.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headerPolicy } from './addin/policy.mjs';
import { sideloadSteps } from './addin/sideload-steps.mjs';
import { trustedCertificate } from './addin/trusted-certificate.mjs';
import { buildAddin } from './build-addin.mjs';
import { serve } from './serve-addin.mjs';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ everything: true });
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    office: { type: 'string', default: 'self' },
    'own-certificate': { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
const outdir = join(root, 'dist', 'addin');
const base = `https://localhost:${port}`;
const { address } = await buildAddin({
  outdir,
  base,
  office: values.office,
  environment: 'local',
});
const origin = address.startsWith('https:') ? new URL(address).origin : '';
const certificate = values['own-certificate'] ? null : await trustedCertificate();
const headers = {
  'content-security-policy': headerPolicy(origin),
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cache-control': 'no-cache',
};
try {
  await serve({
    port,
    mounts: [{ prefix: '/', headers, folder: outdir }],
    ...(certificate === null ? {} : { certificate: Promise.resolve(certificate) }),
  });
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken; choose another: npm run addin -- --port 3100`);
  console.error(`端口 ${port} 被占用，请换一个：npm run addin -- --port 3100`);
  process.exit(1);
}
const steps = sideloadSteps({
  manifest: join(outdir, 'manifest.xml'),
  base,
  platform: process.platform,
  home: homedir(),
  trusted: certificate !== null,
});
console.log(steps);
