import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../../cli/io.ts';
import { run } from '../../../cli/run.ts';

/** What a command line printed and ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with nothing of the machine it runs on. */
export async function campaignLens(
  argv: readonly string[],
  options: {
    readonly signal?: Io['signal'];
    readonly lang?: string;
    readonly environment?: Io['environment'];
    readonly locale?: string;
  } = {},
): Promise<Outcome> {
  const { signal = new AbortController().signal, lang = 'en_US.UTF-8', locale = 'en-US' } = options;
  const { environment = { LANG: lang } } = options;
  let out = '';
  let err = '';
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTerminal: false,
    environment,
    locale,
    signal,
    clock: () => 0,
  });
  return { code, out, err };
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
