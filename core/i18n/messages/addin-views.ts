import { defineMessages } from '../define.ts';

/** What the analysis says for the pane headings, counts and reasons. */
export const addinViewsMessages = defineMessages({
  'addin.views.sure': { zh: '确定', en: 'sure' },
});
