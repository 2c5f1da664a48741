import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as core from '#core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['core', 'workbook', 'cli', 'bot'];

interface Example {
  readonly file: string;
  readonly code: string;
  readonly result: string;
}

/** Lines of `@example` blocks that end in `// => result`; lines before it belong to the same expression. */
function examplesOf(file: string): readonly Example[] {
  const examples: Example[] = [];
  for (const [, comment = ''] of readFileSync(file, 'utf8').matchAll(/\/\*\*([\s\S]*?)\*\//g)) {
    const [, ...blocks] = comment.split('@example');
    for (const block of blocks) {
      let code = '';
      for (const raw of block.split('\n').map((text) => text.replace(/^\s*\*? ?/, ''))) {
        if (raw.startsWith('@')) break;
        const [expression = '', result] = raw.split('// =>');
        code += `${expression}\n`;
        if (result === undefined) continue;
        examples.push({ file, code: code.trim().replace(/;$/, ''), result: result.trim() });
        code = '';
      }
    }
  }
  return examples;
}

/** Names an example may use: those of core's window, of the folder's, and of the file itself. */
async function scopeOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const load = (target: string) => import(pathToFileURL(target).href);
  const siblings = readdirSync(path.dirname(file)).filter((name) => name.endsWith('.ts'));
  const folder = await Promise.all(
    siblings
      .filter((name) => name !== 'main.ts')
      .map((name) => load(path.join(path.dirname(file), name))),
  );
  return Object.assign({}, core, ...folder, await load(file));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(ROOT, folder, name)),
);
const examples = files.flatMap(examplesOf);

describe('@example lines', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples.map((example) => [path.relative(ROOT, example.file), example.code, example]))(
    '%s: %s',
    async (_file, _code, example) => {
      const scope = await scopeOf(example.file);
      const evaluate = (code: string): unknown =>
        new Function(...Object.keys(scope), `"use strict"; return (${code});`)(
          ...Object.values(scope),
        );
      expect(evaluate(example.code)).toEqual(evaluate(example.result));
    },
  );
});
