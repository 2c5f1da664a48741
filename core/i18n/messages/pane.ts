import { defineMessages } from '../define.ts';

/** What the task pane says around the results shell, first run, data, analyse, errors. */
export const paneMessages = defineMessages({
  'pane.name': { zh: 'Campaign Lens', en: 'Campaign Lens' },
});
