import { type Language, LensError, type Question, t } from '#core';
import { allowedContents, type Role } from '../access/index.ts';
import type { Bot } from '../app/bot.ts';
import {
  clarificationMessage,
  errorMessage,
  helpMessage,
  noticeMessage,
  refusalMessage,
  type SlackMessage,
} from '../blocks/index.ts';
import { askWithModel } from '../model/index.ts';
import { faultFields } from '../observe/index.ts';
import { earlierQuestions } from '../store/index.ts';
import type { AskReply, AskRequest, Workbook } from '../workbooks/index.ts';
import { commandReply } from './commands/index.ts';
import { languageOf } from './language-of.ts';
import { type Permission, permissionOf, spokenLanguage } from './permission.ts';
import { plainQuestion, typedText } from './plain-question.ts';
import { showAnswer } from './show-answer.ts';
import { isThanks } from './thanks.ts';
import type { Reply, Turn } from './types.ts';

const HELP =
  /^(?:help|\?|？|hi|hello|hey|帮助|帮忙|你好|您好|怎么用|能问什么|你会什么|你能做什么|what can (?:you do|i ask))[\s!！?？。.]*$/i;

/**
 * What is said to a question: its answer, a question back, or why not. Never rejects. Turns of one person
 * follow each other, so that the guard sees every number they were given before.
 */
export async function replyTo(bot: Bot, turn: Turn): Promise<Reply> {
  const { team, user } = turn.asker;
  return bot.inOrder(`${team} ${user}`, () => replyInTurn(bot, turn));
}

async function replyInTurn(bot: Bot, turn: Turn): Promise<Reply> {
  const before = turn.language ?? turn.previous?.language ?? null;
  let language = before ?? bot.language;
  try {
    const permission = await permissionOf(bot, turn.asker);
    const known = spokenLanguage(bot, permission.person, before);
    language = 'text' in turn.asked ? languageOf(turn.asked.text, known) : known;
    return await permitted(bot, turn, permission, language);
  } catch (error) {
    bot.metrics.answers.inc({ outcome: 'failed' });
    return { to: 'everyone', message: whatWentWrong(bot, error, language), about: null };
  }
}

/** What went wrong in words; a fault of our own is logged under the reference it names. */
export function whatWentWrong(bot: Bot, error: unknown, language: Language): SlackMessage {
  if (error instanceof LensError) return errorMessage(error, language);
  const reference = bot.now().toString(36).slice(-6);
  bot.log.error('fault', { reference, ...faultFields(error) });
  return errorMessage(new LensError('bot.internal', { reference }), language);
}

async function permitted(
  bot: Bot,
  turn: Turn,
  permission: Permission,
  language: Language,
): Promise<Reply> {
  const { asker, asked } = turn;
  const record = async (outcome: string, question: Question | null, workbook: string | null) => {
    bot.metrics.answers.inc({ outcome });
    await bot.audit.asked({ asker, at: bot.now(), outcome, question, workbook });
  };
  const privately = (reason: string): Reply => ({
    to: 'asker',
    message: refusalMessage(reason, language),
    about: null,
  });
  if (permission.role === null) {
    await record('not-allowed', null, null);
    return privately(permission.refused);
  }
  const workbook = bot.workbooks.forChannel(asker.channel);
  if (workbook === null) {
    await record('no-workbook', null, null);
    return privately('bot.no-workbook-here');
  }
  if ('text' in asked) {
    const text = plainQuestion(asked.text, bot.userId);
    if (isThanks(text)) {
      const message = noticeMessage([t(language, 'bot.welcome')]);
      return { to: 'everyone', message, about: null };
    }
    if (text === '' || HELP.test(text)) {
      const message = helpMessage(
        allowedContents(permission.audience, await workbook.contents(language)),
        language,
      );
      return { to: 'everyone', message, about: null };
    }
    const spoken = {
      turn,
      text: typedText(asked.text, bot.userId),
      workbook,
      permission,
      language,
    };
    const command = await commandReply(bot, spoken);
    if (command !== null) return command;
  }
  const reply = await understood(bot, turn, workbook, permission.audience, language);
  if (reply.kind === 'refused') {
    await record('refused', null, workbook.id);
    return privately(reply.text);
  }
  if (reply.kind === 'clarification') {
    await record('asked-back', null, workbook.id);
    return { to: 'everyone', message: clarificationMessage(reply, language), about: null };
  }
  const { answer, snapshot } = reply;
  // Kept before it is told: what was told and not kept could be subtracted from later.
  const { team, user } = asker;
  await bot.store.asked.add(team, user, workbook.id, answer.asked, bot.now());
  await record('answered', answer.asked, workbook.id);
  return {
    to: 'everyone',
    message: await showAnswer(bot, answer, snapshot, language, turn.show),
    about: { workbook: workbook.id, language, question: answer.asked },
  };
}

/** The workbook's reply; where it does not understand the words, a model may try, if there is one. */
async function understood(
  bot: Bot,
  { asker, asked, previous }: Turn,
  workbook: Workbook,
  audience: Role,
  language: Language,
): Promise<AskReply> {
  const { team, user } = asker;
  const request: AskRequest = {
    asked: 'text' in asked ? { text: plainQuestion(asked.text, bot.userId) } : asked,
    previous: previous?.workbook === workbook.id ? previous.question : null,
    language,
    role: audience,
    earlier: await earlierQuestions(bot.store, team, user, workbook.id),
  };
  return (await askWithModel(workbook, request, bot.model)).reply;
}
