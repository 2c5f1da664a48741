import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { LensError } from '#core';
import {
  type AskReply,
  type AskRequest,
  type Snapshot,
  type Workbook,
  type WorkbooksOptions,
  workbooksFor,
  workbooksSchema,
} from '../../../../bot/workbooks/index.ts';

/** A folder of the calling file's tests, removed when they are over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const asking = (text: string, changes: Partial<AskRequest> = {}): AskRequest => ({
  asked: { text },
  previous: null,
  language: 'en',
  role: 'owner',
  earlier: [],
  ...changes,
});

/** The number of an answer; throws when it is none. */
export function numberOf(reply: AskReply): number | null {
  if (reply.kind !== 'answer') throw new Error(`no answer: ${reply.text}`);
  return reply.answer.value;
}

export interface Opened {
  readonly workbook: Workbook;
  readonly problems: LensError[];
  close(): Promise<void>;
}

/** One workbook with short waits, read from `entry`. */
export async function opened(
  entry: Record<string, unknown>,
  options: Partial<WorkbooksOptions> & { readonly worker: URL },
): Promise<Opened> {
  const problems: LensError[] = [];
  const config = workbooksSchema.parse([{ id: 'test', settleSeconds: 0.05, ...entry }]);
  const workbooks = await workbooksFor(config, {
    environment: {},
    now: () => Date.UTC(2026, 5, 30, 12),
    timeZone: 'UTC',
    onProblem: (_, error) => problems.push(error),
    ...options,
  });
  return { workbook: workbooks.all[0]!, problems, close: () => workbooks.close() };
}

/** Waits until a snapshot is as wanted. */
export async function until(
  workbook: Workbook,
  wanted: (snapshot: Snapshot) => boolean,
  milliseconds = 20_000,
): Promise<Snapshot> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const { snapshot } = workbook;
    if (snapshot !== null && wanted(snapshot)) return snapshot;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(snapshot)}`);
    await new Promise((resume) => setTimeout(resume, 10));
  }
}
