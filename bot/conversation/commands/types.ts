import type { Language } from '#core';
import type { Workbook } from '../../workbooks/index.ts';
import type { Allowed } from '../permission.ts';
import type { Turn } from '../types.ts';

/** A word to the bot that is more than a question, with everything known of who says it. */
export interface Spoken {
  readonly turn: Turn;
  readonly text: string;
  readonly workbook: Workbook;
  readonly permission: Allowed;
  readonly language: Language;
}
