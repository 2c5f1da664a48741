import { Refusal } from '../failure.ts';
import type { Emulated } from './emulated.ts';
import type { FileRecord } from './messages.ts';

interface Upload {
  readonly name: string;
  readonly length: number;
  readonly altText: string | null;
  bytes: Uint8Array | null;
}

/** Files: begun, sent, finished; only then can they be shown. */
export interface Files {
  begin(name: string, length: number, altText: string | undefined): Promise<string>;
  /** @throws Refusal when nothing was begun, or the length is not the one announced */
  receive(id: string, bytes: Uint8Array): Promise<void>;
  /** @throws Refusal `file_not_found` unless it was received whole */
  finish(
    id: string,
    title: string | undefined,
    shared: { readonly channel: string | null; readonly threadTs: string | null },
  ): Promise<FileRecord>;
  find(id: string): FileRecord | null;
  remove(id: string): boolean;
  all(): readonly FileRecord[];
}

export function fileCabinet(emulated: Emulated, processingMs: number): Files {
  const uploads = new Map<string, Upload>();
  const files = new Map<string, FileRecord>();
  return {
    async begin(name, length, altText) {
      const id = await emulated.beginUpload(name, length, altText);
      uploads.set(id, { name, length, altText: altText ?? null, bytes: null });
      return id;
    },
    async receive(id, bytes) {
      const upload = uploads.get(id);
      if (upload === undefined) throw new Refusal('file_not_found');
      if (bytes.byteLength !== upload.length) throw new Refusal('file_size_mismatch');
      await emulated.upload(id, bytes);
      upload.bytes = bytes;
    },
    async finish(id, title, shared) {
      const upload = uploads.get(id);
      if (upload === undefined || upload.bytes === null) throw new Refusal('file_not_found');
      const stored = await emulated.finishUpload(id, title);
      uploads.delete(id);
      const file: FileRecord = {
        id,
        name: stored.name,
        title: stored.title,
        mimetype: stored.mimetype,
        size: stored.size,
        altText: upload.altText,
        ...shared,
        bytes: upload.bytes,
        readyAt: Date.now() + processingMs,
      };
      files.set(id, file);
      return file;
    },
    find: (id) => files.get(id) ?? null,
    remove: (id) => files.delete(id),
    all: () => [...files.values()],
  };
}
