import { defineMessages } from '../define.ts';

/** What Excel refused or lost, and what to do about it. */
export const addinMessages = defineMessages({
  'addin.unknown': {
    zh: 'Excel 没有完成这一步（{code}）。您的工作表没有被改动，请再试一次。',
    en: 'Excel did not complete this step ({code}). Your sheets are unchanged; please try again.',
  },
});
