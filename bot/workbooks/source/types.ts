import type { LensError } from '#core';

/** A file as it was at one moment, copied to where nobody changes it. */
export interface CopiedFile {
  /** File name, as people know it. */
  readonly name: string;
  /** Where the copy lies. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/** One version of a workbook, ready to be read; the copies stay until `release`. */
export interface VersionCopy {
  /** Changes with the bytes and the names of the files. */
  readonly version: string;
  /** What people call the workbook: its file's name, or that of the folder. */
  readonly name: string;
  readonly files: readonly CopiedFile[];
  /** Removes the copies; never fails. */
  release(): Promise<void>;
}

/** Who wants to hear of new versions. */
export interface SourceListener {
  /**
   * A version that is there now, new or the same as before. The listener releases it.
   *
   * @param isOlder it is taken only because a newer one could not be read
   * @returns whether it could be read
   */
  offer(copy: VersionCopy, isOlder: boolean): Promise<boolean>;
  /** What was offered last is there again, unchanged. */
  same(): void;
  /** What is there now cannot be had: missing, in use, half-written, no access. */
  unavailable(error: LensError): void;
}

/** Where a workbook comes from. It tells of one version at a time and waits until that was taken. */
export interface WorkbookSource {
  start(listener: SourceListener): void;
  /** Ends watching; copies handed out stay. */
  close(): Promise<void>;
}
