import { defineMessages } from '../define.ts';

/** What the bot's messages say around an answer. */
export const botBlocksMessages = defineMessages({
  'bot.blocks.funnel-title': {
    zh: '转化路径（客户数，占上一步）',
    en: 'Conversion path (customers, share of step before)',
  },
  'bot.blocks.more-bars': { zh: '…另有 {n:count} 项没有画出', en: '…{n:count} more not drawn' },
});
