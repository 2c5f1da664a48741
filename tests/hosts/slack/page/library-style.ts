import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The library's own style, from where it is installed. */
export function libraryStyle(): string {
  const require = createRequire(import.meta.url);
  return readFileSync(join(dirname(require.resolve('slack-blocks-to-jsx')), 'style.css'), 'utf8');
}
