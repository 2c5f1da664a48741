import type { Grid } from '#core';

/**
 * SHA-256 in hexadecimal over the cells of some sheets: the same for the same cells, however they were
 * cut into chunks on their way.
 */
export async function contentHash(grids: readonly Grid[]): Promise<string> {
  const digests: Uint8Array[] = [];
  for (const { sheet, rowNumbers, columns, texts } of grids) {
    const words = Array.from({ length: texts.size }, (_, index) => texts.get(index));
    digests.push(await digest(new TextEncoder().encode(JSON.stringify([sheet, words]))));
    digests.push(await digest(bytesOf(rowNumbers)));
    for (const { index, kinds, values } of columns) {
      digests.push(await digest(Uint8Array.from([...new TextEncoder().encode(`${index}:`)])));
      digests.push(await digest(kinds), await digest(bytesOf(values)));
    }
  }
  const all = await digest(Uint8Array.from(digests.flatMap((one) => [...one])));
  return Array.from(all, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
