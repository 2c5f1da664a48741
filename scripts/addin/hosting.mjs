// Settings for web servers: what the page may do, and how long browsers keep which file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy } from './policy.mjs';

const LONG = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';
/** Asks again at each start, so that a new version is seen at once. */
const ASK = 'no-cache';
/** Names that stay the same from version to version. */
const STEADY = ['/index.html', '/functions.json', '/functions.zh.json', '/functions.js'];

/** Writes `_headers` (Netlify, Cloudflare), `web.config` (IIS, Azure) and `nginx.conf` (a snippet). */
export async function writeHosting(outdir, officeOrigin) {
  const policy = headerPolicy(officeOrigin);
  await writeFile(join(outdir, '_headers'), headersFile(policy));
  await writeFile(join(outdir, 'web.config'), webConfig(policy));
  await writeFile(join(outdir, 'nginx.conf'), nginxSnippet(policy));
}

function headersFile(policy) {
  const steady = STEADY.map((path) => `${path}\n  Cache-Control: ${ASK}\n`);
  return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: ${DAY}
${steady.join('')}`;
}

function webConfig(policy) {
  const steady = STEADY.map(
    (path) => `  <location path="${path.slice(1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache"/>
      </staticContent>
    </system.webServer>
  </location>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json"/>
      <mimeMap fileExtension=".json" mimeType="application/json"/>
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Content-Security-Policy" value="${policy}"/>
        <add name="X-Content-Type-Options" value="nosniff"/>
        <add name="Referrer-Policy" value="no-referrer"/>
        <add name="Access-Control-Allow-Origin" value="*"/>
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${steady.join('')}</configuration>
`;
}

function nginxSnippet(policy) {
  const own = [
    `add_header Content-Security-Policy "${policy}" always;`,
    'add_header X-Content-Type-Options nosniff always;',
    'add_header Referrer-Policy no-referrer always;',
    'add_header Access-Control-Allow-Origin "*" always;',
  ];
  const block = (match, cache) => `location ${match} {
  ${[...own, `add_header Cache-Control "${cache}";`].join('\n  ')}
}
`;
  return `# For the server block that serves the folder of --base.
${block('/', ASK)}${block('~ -[A-Z0-9]{8}\\.(js|css)$', LONG)}${block('~ /assets/', DAY)}`;
}
