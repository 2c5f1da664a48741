import { refusalNumber } from './dispatch.ts';
import type { ClientData, HostReply } from './messages.ts';

/** Kinds of a file and places of arguments and results (`OSF.DDA.Marshaling.File`). */
const COMPRESSED = 1;
const ARGUMENT = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const MOST_OPEN = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/**
 * Copies of the document that a pane reads slice by slice: `getFileAsync`, `getSliceAsync`,
 * `closeAsync`. As in Excel, two copies may be open at once.
 */
export class FileCopies {
  private readonly copies = new Map<number, Copy>();
  private opened = 0;
  private readonly save: () => Promise<Uint8Array>;

  constructor(save: () => Promise<Uint8Array>) {
    this.save = save;
  }

  async open(data: ClientData): Promise<HostReply> {
    if (data[ARGUMENT.fileType] !== COMPRESSED) return refused('FileTypeNotSupported');
    if (this.copies.size >= MOST_OPEN) return refused('InternalError');
    const bytes = await this.save();
    const handle = ++this.opened;
    this.copies.set(handle, { bytes, sliceSize: Number(data[ARGUMENT.sliceSize]) });
    return { Error: 0, Version: 1, 0: handle, 1: bytes.length };
  }

  slice(data: ClientData): HostReply {
    const copy = this.copies.get(Number(data[ARGUMENT.handle]));
    if (!copy) return refused('SpecifiedIdNotExist');
    const start = Number(data[ARGUMENT.sliceIndex]) * copy.sliceSize;
    const part = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { Error: 0, Version: 1, 0: part, 1: part.length };
  }

  close(data: ClientData): HostReply {
    const known = this.copies.delete(Number(data[ARGUMENT.handle]));
    return known ? { Error: 0, Version: 1 } : refused('SpecifiedIdNotExist');
  }
}

const refused = (code: string): HostReply => ({ Error: refusalNumber(code) ?? 5001, Version: 1 });
