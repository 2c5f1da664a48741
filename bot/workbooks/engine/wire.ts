import {
  type CampaignSummary,
  type Day,
  type Language,
  LensError,
  type MessageCode,
  type Params,
} from '#core';
import type { Role } from '../../access/types.ts';
import type { AskReply, AskRequest, WorkbookContents } from '../types.ts';

/** What a thread is started with. */
export interface EngineInput {
  /** Copies that nobody changes. */
  readonly files: readonly string[];
  /** What people call the workbook, for messages. */
  readonly name: string;
  /** JSON or a workbook with the settings sheet; `null`: none. */
  readonly settingsFile: string | null;
  /** ISO day that overrides the workbook's own; `null`: as the workbook says. */
  readonly asOf: string | null;
  /** Heap and typed arrays together. */
  readonly memoryBytes: number;
  /** Time for reading one file. */
  readonly readMs: number;
  /** Groups of 1 to this many customers are hidden; absent: the usual. */
  readonly hiddenUpTo?: number;
}

/** A reply before the snapshot it comes from is named. */
export type Unsigned<Reply> = Reply extends unknown ? Omit<Reply, 'snapshot'> : never;

/** What can be asked of a thread, and what it replies. */
export interface Calls {
  readonly ask: { readonly takes: AskRequest; readonly gives: Unsigned<AskReply> };
  readonly summary: {
    readonly takes: { readonly language: Language; readonly role: Role };
    readonly gives: { readonly summary: CampaignSummary };
  };
  readonly contents: {
    readonly takes: { readonly language: Language };
    readonly gives: Unsigned<WorkbookContents>;
  };
}

export type CallName = keyof Calls;

/** One call on its way to the thread. `today`: the real day where the workbook is used. */
export type CallMessage = {
  readonly [Name in CallName]: {
    readonly id: number;
    readonly name: Name;
    readonly takes: Calls[Name]['takes'];
    readonly today: Day;
  };
}[CallName];

/** Told once the workbook can be asked. */
export interface ReadyMessage {
  readonly type: 'ready';
  /** ISO day; `null` without dates. */
  readonly asOf: string | null;
  /** Bytes the thread holds, heap and typed arrays. */
  readonly memoryBytes: number;
}

export type ThreadMessage =
  | ReadyMessage
  | { readonly type: 'unreadable'; readonly error: PackedError }
  | { readonly type: 'reply'; readonly id: number; readonly gives: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: PackedError };

/** An error as plain data; only what was thrown on purpose has a code. */
export type PackedError =
  | { readonly code: MessageCode; readonly params: Params }
  | { readonly code: null; readonly message: string };

export function packError(error: unknown): PackedError {
  if (error instanceof LensError) return { code: error.code, params: error.params };
  const message = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  return { code: null, message };
}

/** The error that was packed; a fault of ours is told as one, its cause kept for the log. */
export function unpackError(packed: PackedError, workbook: string): LensError {
  if (packed.code !== null) return new LensError(packed.code, packed.params);
  return new LensError('bot.workbook-failed', { workbook }, { cause: new Error(packed.message) });
}
