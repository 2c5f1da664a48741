import { defineMessages } from '../define.ts';

/** What the task pane says on results, segments, customer and settings. */
export const paneResultsMessages = defineMessages({
  'pane.tab-results': { zh: '结果', en: 'Results' },
});
