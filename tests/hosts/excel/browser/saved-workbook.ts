import type { HostWorkbook } from '../model/workbook.ts';

export async function savedWorkbook(_workbook: HostWorkbook): Promise<Uint8Array> {
  throw new Error('not there yet');
}
