import { type Language, LensError, type MessageCode, t } from '#core';

/** What was asked cannot be told from the data: `#N/A`. Everything else is a wrong argument: `#VALUE!`. */
const NOT_AVAILABLE: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'functions.no-rows',
  'functions.no-orders',
  'functions.no-numbers',
  'functions.metric-nothing',
  'functions.lift-never',
]);

/** Language of Excel's own words. */
export function languageOfExcel(): Language {
  const tag = typeof Office === 'undefined' ? '' : (Office.context?.displayLanguage ?? '');
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * Runs a function for Excel; what is thrown on purpose becomes an error value with its sentence in the
 * language of Excel.
 *
 * @throws {CustomFunctions.Error} `#VALUE!` or `#N/A` with a message
 */
export async function answer<Result>(
  compute: (language: Language) => Result | Promise<Result>,
): Promise<Result> {
  const language = languageOfExcel();
  try {
    return await compute(language);
  } catch (error) {
    const known = error instanceof LensError;
    const code = known ? error.code : 'functions.failed';
    const kind = NOT_AVAILABLE.has(code) ? 'notAvailable' : 'invalidValue';
    const message = t(language, code, known ? error.params : {}, 'pane');
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], message);
  }
}
