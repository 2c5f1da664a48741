import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { type Language, type Question, t } from '#core';
import { allowedContents } from '../access/index.ts';
import type { Bot } from '../app/bot.ts';
import {
  ACTIONS,
  type ActionId,
  actionPattern,
  clarificationMessage,
  noticeMessage,
  readButtonValue,
} from '../blocks/index.ts';
import { directChannel } from '../conversation/direct-channel.ts';
import {
  answerIn,
  permissionOf,
  type Reply,
  spokenLanguage,
  type Turn,
  tell,
} from '../conversation/index.ts';

type Press = BlockAction<ButtonAction>;

/** Buttons below messages and on the home page that ask something. */
export function onPresses(app: App, bot: Bot): void {
  const on = (id: ActionId, answer: (press: Press) => Promise<void>): void => {
    app.action<Press>({ type: 'block_actions', action_id: actionPattern(id) }, async (args) => {
      await args.ack();
      await answer(args.body);
    });
  };
  const asQuestion = (show?: Turn['show']) => async (press: Press) => {
    const value = readButtonValue(press.actions[0]?.value);
    if (value === null || !('question' in value.asked)) return;
    const question = value.asked.question as Question;
    const shown = show === undefined ? {} : { show };
    await ask(bot, press, { asked: { question }, language: value.language, ...shown });
  };
  const asText = async (press: Press): Promise<void> => {
    const text = press.actions[0]?.value;
    if (text !== undefined) await ask(bot, press, { asked: { text } });
  };
  on(ACTIONS.follow, asQuestion());
  on(ACTIONS.how, asQuestion('how'));
  on(ACTIONS.table, asQuestion('table'));
  on(ACTIONS.choose, asText);
  on(ACTIONS.example, asText);
  on(ACTIONS.notAsked, (press) => notAsked(bot, press));
}

/** Feedback buttons: kept as a count, thanked for in private. */
export function onFeedback(app: App, bot: Bot): void {
  app.action(ACTIONS.feedback, async ({ ack, body, action }) => {
    await ack();
    const press = body as Press;
    const { value } = action as { value?: string };
    const spot = await spotOf(bot, press);
    await bot.store.feedback.add({
      team: teamOf(press),
      channel: spot.channel,
      messageTs: spot.messageTs,
      helpful: value === 'helpful',
      at: bot.now(),
    });
    await whisperTo(bot, press, (language) => noticeMessage([t(language, 'bot.thanks')]));
  });
}

async function ask(bot: Bot, press: Press, turn: Omit<Turn, 'asker' | 'previous'>): Promise<void> {
  const spot = await spotOf(bot, press);
  await answerIn(bot, spot, { ...turn, asker: askerOf(press) });
}

async function notAsked(bot: Bot, press: Press): Promise<void> {
  const { channel } = askerOf(press);
  const workbook = bot.workbooks.forChannel(channel);
  if (workbook === null) return;
  const permission = await permissionOf(bot, askerOf(press));
  if (permission.role === null) return;
  const contents = allowedContents(
    permission.audience,
    await workbook.contents(await languageFor(bot, press)),
  );
  await whisperTo(bot, press, (language) =>
    clarificationMessage(
      { text: t(language, 'bot.not-asked'), suggestions: contents.examples, choices: [] },
      language,
    ),
  );
}

/** Says something to the one who pressed alone. */
export async function whisperTo(
  bot: Bot,
  press: Press,
  message: (language: Language) => Reply['message'],
): Promise<void> {
  const language = await languageFor(bot, press);
  const reply: Reply = { to: 'asker', message: message(language), about: null };
  await tell(bot, await spotOf(bot, press), press.user.id, reply);
}

async function languageFor(bot: Bot, press: Press): Promise<Language> {
  const value = readButtonValue(press.actions[0]?.value);
  if (value !== null) return value.language;
  const { person } = await permissionOf(bot, askerOf(press));
  return spokenLanguage(bot, person, null);
}

/** Where the answer to a press goes: the thread of its message; from the home page, a direct message. */
async function spotOf(bot: Bot, press: Press) {
  const { container, message, user, actions } = press;
  const pressed = actions[0]?.action_ts ?? String(bot.now());
  const receivedAt = bot.now();
  const channel = press.channel?.id ?? null;
  if (channel === null || message === undefined) {
    const direct = await directChannel(bot, user.id);
    const key = `press:home:${user.id}:${pressed}`;
    return { key, channel: direct, threadTs: null, messageTs: pressed, receivedAt };
  }
  const messageTs = String(message.ts ?? container.message_ts);
  const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : null;
  return {
    key: `press:${channel}:${messageTs}:${user.id}:${pressed}`,
    channel,
    // In a direct message the conversation itself goes on.
    threadTs: threadTs ?? (channel.startsWith('D') ? null : messageTs),
    messageTs,
    receivedAt,
  };
}

export function askerOf(press: Pick<Press, 'team' | 'user' | 'channel'>): Turn['asker'] {
  const channel = press.channel?.id ?? null;
  return {
    team: teamOf(press),
    user: press.user.id,
    channel: channel?.startsWith('D') ? null : channel,
  };
}

function teamOf({ team, user }: Pick<Press, 'team' | 'user'>): string {
  return team?.id ?? user.team_id ?? '';
}
