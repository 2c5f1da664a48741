import { CancelledError, type Language, LensError } from '#core';
import { isPaneCode, say } from '#core/pane';
import type { Problem } from '../../analysis/views.ts';
import { asLensError, excelDetails, RefusedFile } from '../../excel/index.ts';

/** What to tell the user of an error; `null` for one that is none: the user cancelled. */
export function problemOf(error: unknown, language: Language): Problem | null {
  if (error instanceof CancelledError) return null;
  if (error instanceof RefusedFile) return error.problem;
  const { code, params, cause } = error instanceof LensError ? error : asLensError(error);
  const sentence = (wanted: string): string | null =>
    isPaneCode(wanted) ? say(language, wanted, params) : null;
  return {
    code,
    title: sentence(`${code}.title`) ?? say(language, 'addin.unknown.title'),
    text: sentence(code) ?? say(language, 'addin.unknown', { code }),
    advice: sentence(`${code}.advice`) ?? say(language, 'addin.unknown.advice'),
    safe: say(language, 'addin.safe'),
    details: excelDetails(cause ?? error),
    ...(typeof params.beside === 'string' ? { beside: params.beside } : {}),
  };
}
