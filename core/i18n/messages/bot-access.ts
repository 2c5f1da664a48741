import { defineMessages } from '../define.ts';

/** Why someone isn't answered, and what is wrong with the list of who is. */
export const botAccessMessages = defineMessages({
  'bot.access-team': {
    zh: '这个助手只回答本团队成员的问题。',
    en: 'This bot only answers people of its own team.',
  },
  'bot.access-user': {
    zh: '您还没有这里的提问权限，请联系设置助手的同事。',
    en: 'You are not among those who may ask here. Whoever set the bot up can add you.',
  },
  'bot.access-guest': {
    zh: '访客需要单独加入名单才能提问，请联系设置助手的同事。',
    en: 'Guests may ask once they are listed by name. Whoever set the bot up can add you.',
  },
  'bot.access-direct': {
    zh: '私信只回答名单上的人，请在助手所在的频道里提问，或请设置助手的同事把您加入名单。',
    en: 'Direct messages are answered for listed people only. Ask in a channel the bot answers in, or have whoever set it up add you.',
  },
  'bot.access-channel': {
    zh: '这个频道不在名单上，这里不能提问。设置助手的同事可以把它加进去。',
    en: 'This channel is not one the bot answers in. Whoever set it up can add it.',
  },
  'bot.access-segments': {
    zh: '客群和标签在这里不能问，需要分析（analyst）权限；可以按渠道、城市、月份等来问。',
    en: 'Segments and tags cannot be asked about here; that takes the analyst role. Channels, cities, months and other columns can.',
  },
  'bot.access-why': {
    zh: '请说明按哪一列找原因，例如「按渠道，为什么转化率下降」；不指定时会用到客群，这里没有权限。',
    en: 'Please say which column to look in, as in “why did conversion fall, by channel”; otherwise segments are used, which cannot be asked about here.',
  },
  'bot.access-customers': {
    zh: '单个客户的情况只有负责人（owner）可以查看，请由负责人私信助手。',
    en: 'Single customers are for owners only, in a direct message with the bot.',
  },
  'bot.access-schedules': {
    zh: '定时发送和提醒由负责人（owner）设置。',
    en: 'Schedules and alerts are set up by owners.',
  },
  'bot.access-role': {
    zh: '权限只能是 viewer（合计）、analyst（客群和标签）或 owner（客户、定时发送）。',
    en: 'A role is one of viewer (totals), analyst (segments and tags) and owner (customers, schedules).',
  },
  'bot.access-team-id': {
    zh: '这里要填团队 ID，以 T 或 E 开头，例如 T0123ABCD。',
    en: 'This must be the ID of a team, which begins with T or E, as T0123ABCD.',
  },
  'bot.access-user-id': {
    zh: '这里要填用户 ID，以 U 或 W 开头（在 Slack 个人资料里「复制成员 ID」），不是姓名。',
    en: 'This must be the ID of a person, which begins with U or W (“Copy member ID” in their Slack profile), not a name.',
  },
  'bot.access-channel-id': {
    zh: '这里要填频道 ID，以 C 或 G 开头（在频道详情的最下方），不是频道名。',
    en: 'This must be the ID of a channel, which begins with C or G (at the end of the channel’s details), not its name.',
  },
  'bot.access-channel-entry': {
    zh: '频道后面写权限，例如 "viewer"，或者 { "role": "viewer", "users": ["U0123ABCD"] }。',
    en: 'A channel is followed by a role, as "viewer", or by { "role": "viewer", "users": ["U0123ABCD"] }.',
  },
  'bot.access-hidden': {
    zh: '隐藏的群体上限最低为 5。',
    en: 'The largest hidden group cannot be set below 5.',
  },
  'bot.access-nobody': {
    zh: '名单是空的，助手不会回答任何人。请在 access 里写上频道或人，例如 { "channels": { "C0123ABCD": "viewer" }, "users": { "U0123ABCD": "owner" } }。',
    en: 'Nobody is listed, so the bot would answer no one. List channels or people under access, as { "channels": { "C0123ABCD": "viewer" }, "users": { "U0123ABCD": "owner" } }.',
  },
});
