// Builds and serves the playground: for its command, and for tests with a pane of their own.
import { builtPane, OFFICE_FOLDER, playgroundFiles, testPaneFiles } from './playground-files.mjs';
import { paneHeaders, playgroundHeaders, serve } from './serve-addin.mjs';

const LIBRARY = { 'x-content-type-options': 'nosniff' };

/**
 * Serves the playground at `/` and a pane: `addin`, the real one, at `/addin/`, or `test`, one without
 * a screen, at `/test-pane/`. `port` 0 takes a free one.
 */
export async function startPlayground({ port = 0, pane = 'addin' } = {}) {
  const headers = paneHeaders();
  const page = await playgroundFiles();
  const built = pane === 'addin' ? await builtPane() : null;
  const mounts = built
    ? [{ prefix: '/addin/', headers, folder: built.outdir }]
    : [
        { prefix: '/office/', headers: LIBRARY, folder: OFFICE_FOLDER },
        { prefix: '/test-pane/', headers, files: await testPaneFiles() },
      ];
  mounts.push({ prefix: '/', headers: playgroundHeaders(), files: page });
  const server = await serve({ port, mounts });
  const close = async () => {
    await server.close();
    await built?.remove();
  };
  return { origin: server.origin, close };
}
