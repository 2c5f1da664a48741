import { asLensError } from './errors.ts';

/**
 * Runs a batch against the open workbook.
 *
 * @throws LensError with an `addin.…` code whatever Excel says
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    // Without a delay: a cell being edited is told to the user at once, not waited for in silence.
    return await Excel.run({ delayForCellEdit: false }, batch);
  } catch (error) {
    throw asLensError(error);
  }
}
