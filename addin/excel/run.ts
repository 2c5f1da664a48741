import { asLensError } from './errors.ts';

/**
 * Runs a batch against the open workbook.
 *
 * @param waits while a cell is being edited the batch waits; otherwise it fails, so that the user is
 * told and doesn't wait in silence
 * @throws LensError with an `addin.…` code whatever Excel says
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waits = false }: { readonly waits?: boolean } = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, batch);
  } catch (error) {
    throw asLensError(error);
  }
}
