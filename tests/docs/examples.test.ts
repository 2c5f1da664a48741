import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['core', 'workbook', 'cli'];

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
      const module: Record<string, unknown> = await import(pathToFileURL(example.file).href);
      const evaluate = (code: string): unknown =>
        new Function(...Object.keys(module), `"use strict"; return (${code});`)(
          ...Object.values(module),
        );
      expect(evaluate(example.code)).toEqual(evaluate(example.result));
    },
  );
});
