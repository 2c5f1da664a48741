import { LensError } from '#core';
import { asLensError } from '../errors.ts';

/** Bytes of a slice; Office on an iPad gives no more at once. */
const SLICE_BYTES = 65_536 * 8;
const IPAD_SLICE_BYTES = 65_536;

/** Whether this Excel can hand out the open workbook as a file. */
export function canReadFile(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

/**
 * The open workbook as .xlsx bytes, as it is now, saved or not.
 *
 * @throws LensError `addin.…` when Excel does not give it
 */
export async function workbookFile(
  progress: (fraction: number) => Promise<void>,
): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await sliceOf(file, index);
      if (at + slice.length > bytes.length) throw new LensError('addin.connection');
      bytes.set(slice, at);
      at += slice.length;
      await progress((index + 1) / file.sliceCount);
    }
    if (at !== bytes.length) throw new LensError('addin.connection');
    return bytes;
  } finally {
    // Excel keeps no more than two of them in memory.
    await new Promise((resolve) => file.closeAsync(resolve));
  }
}

function openFile(): Promise<Office.File> {
  const touch = Office.context.platform === Office.PlatformType.iOS;
  const options = { sliceSize: touch ? IPAD_SLICE_BYTES : SLICE_BYTES };
  return called((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, options, done);
  });
}

async function sliceOf(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await called<Office.Slice>((done) => {
    file.getSliceAsync(index, done);
  });
  return Uint8Array.from(slice.data as ArrayLike<number>);
}

/** A call with a callback, as a promise. */
function called<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(asLensError(error));
    });
  });
}
