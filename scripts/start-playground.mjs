// Builds and serves the playground: for its command, and for tests with a pane of their own.
import { OFFICE_FOLDER, paneFiles, playgroundFiles, testPaneFiles } from './playground-files.mjs';
import { paneHeaders, playgroundHeaders, serve } from './serve-addin.mjs';

const LIBRARY = { 'x-content-type-options': 'nosniff' };

/**
 * Serves the playground at `/`, the pane at `/addin/`, Office.js at `/office/`; with `testPane` a pane
 * without a screen at `/test-pane/`. `port` 0 takes a free one.
 */
export async function startPlayground({ port = 0, testPane = false } = {}) {
  const headers = paneHeaders();
  const [page, pane, test] = await Promise.all([
    playgroundFiles(),
    paneFiles(),
    testPane ? testPaneFiles() : new Map(),
  ]);
  return serve({
    port,
    mounts: [
      { prefix: '/office/', headers: LIBRARY, folder: OFFICE_FOLDER },
      { prefix: '/addin/', headers, files: pane },
      { prefix: '/test-pane/', headers, files: test },
      { prefix: '/', headers: playgroundHeaders(), files: page },
    ],
  });
}
