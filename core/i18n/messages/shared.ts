import { defineMessages } from '../define.ts';

export const sharedMessages = defineMessages({
  'language.name': { zh: '简体中文', en: 'English' },
  'run.cancelled': {
    zh: '已取消，没有写入任何文件。',
    en: 'Cancelled. Nothing was written.',
  },
});
