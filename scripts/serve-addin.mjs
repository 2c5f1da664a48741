// An https server on localhost: files from folders and from memory, each path with its headers.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { headerPolicy } from './addin/policy.mjs';
import { localCertificate } from './certificate.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** Headers of the pane's page as it is served to users, shown in a page of the same origin. */
export function paneHeaders() {
  return strict(headerPolicy('', []));
}

/** What the playground's own page may do: its grid and charts write styles, its scripts are files. */
export function playgroundHeaders() {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return strict(
    Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
  );
}

/** Headers that go with a policy: nothing guessed, nothing told, nothing kept. */
function strict(policy) {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

/**
 * Serves `mounts` on localhost: `{ prefix, headers, folder }` from disk or `{ prefix, headers, files }`
 * from a map of paths below the prefix to bytes. `port` 0 takes a free one; a taken one is an error.
 * `certificate`: key and cert; ours when left out.
 */
export async function serve({ port = 0, mounts, certificate = localCertificate() }) {
  const { key, cert } = await certificate;
  const server = createServer({ key, cert }, async (request, response) => {
    const found = await find(mounts, new URL(request.url ?? '/', 'https://localhost').pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end();
    else if (found === null) response.writeHead(404, { 'content-type': 'text/plain' }).end();
    else response.writeHead(200, found.headers).end(found.body);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', listening);
  });
  const close = () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(closed);
    });
  return { origin: `https://localhost:${server.address().port}`, close };
}

async function find(mounts, pathname) {
  const path = safely(() => decodeURIComponent(pathname));
  const mount = path === null ? undefined : mounts.find(({ prefix }) => path.startsWith(prefix));
  if (mount === undefined) return null;
  const rest = path.slice(mount.prefix.length);
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const body = mount.files ? (mount.files.get(name) ?? null) : await fromFolder(mount.folder, name);
  if (body === null) return null;
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { body, headers: { ...mount.headers, 'content-type': type } };
}

/** A file inside the folder, never outside it. */
async function fromFolder(folder, name) {
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep)) return null;
  return readFile(file).catch(() => null);
}

function safely(compute) {
  try {
    return compute();
  } catch {
    return null;
  }
}
