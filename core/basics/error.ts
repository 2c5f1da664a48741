import type { Language, MessageCode } from '../i18n/index.ts';
import type { Params } from './note.ts';

/**
 * Everything thrown on purpose: a message code, its parameters and, where there is one, the cause.
 * The edges turn it into a sentence with `t(language, error.code, error.params)`.
 */
export class LensError extends Error {
  readonly code: MessageCode;
  readonly params: Params;
  /** Language of the files it is about, where they were read; `null`: not known. */
  language: Language | null = null;

  constructor(code: MessageCode, params: Params = {}, options?: { readonly cause?: unknown }) {
    super(code, options);
    this.name = 'LensError';
    this.code = code;
    this.params = params;
  }
}

/** The work was cancelled by the user; not a fault. */
export class CancelledError extends LensError {
  constructor() {
    super('run.cancelled');
    this.name = 'CancelledError';
  }
}
