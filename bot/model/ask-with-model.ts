import { type Language, type Question, scanText, t } from '#core';
import type { AskReply, AskRequest, Workbook, WorkbookContents } from '../workbooks/types.ts';
import { type ModelClientOptions, modelClient } from './client.ts';
import { questionFilled, questionParameters } from './filled.ts';
import type { ModelConfig } from './schema.ts';

/** Longer questions are not sent. */
const LONGEST_QUESTION = 500;

/** Reads a question the grammar did not understand; `null`: it can't either. */
export type QuestionModel = (
  text: string,
  contents: WorkbookContents,
  language: Language,
) => Promise<Question | null>;

/**
 * A language model as a reader of questions. What it is sent: the words with identifiers masked, the names
 * of metrics, dimensions and segments, the as-of day and, unless switched off, values of columns. What
 * comes back is a question made of those names, or nothing.
 */
export function questionModel(config: ModelConfig, options: ModelClientOptions): QuestionModel {
  const ask = modelClient(config, options);
  return async (text, contents, language) => {
    const user = scanText(text).trim();
    if (user === '' || user.length > LONGEST_QUESTION) return null;
    const value = await ask({
      system: t(language, 'bot.model-task', { asOf: contents.snapshot.asOf }),
      user,
      parameters: questionParameters(contents, config.shareValues),
    });
    return value === null ? null : questionFilled(value, contents);
  };
}

export interface ReadReply {
  readonly reply: AskReply;
  /** The question was read by a language model; its answer says so among its caveats. */
  readonly byModel: boolean;
}

/**
 * Asks a workbook; only where it asks back, and a model is set up, the model may read the question. Its
 * numbers come from the workbook alone. Whatever goes wrong, the workbook's own question back stands.
 *
 * @param model `null`: none is set up
 */
export async function askWithModel(
  workbook: Workbook,
  request: AskRequest,
  model: QuestionModel | null,
): Promise<ReadReply> {
  const reply = await workbook.ask(request);
  const { asked, language } = request;
  if (model === null || reply.kind !== 'clarification' || !('text' in asked)) {
    return { reply, byModel: false };
  }
  try {
    const contents = await workbook.contents(language);
    const question = await model(asked.text, contents, language);
    if (question === null) return { reply, byModel: false };
    const second = await workbook.ask({ ...request, asked: { question } });
    // Why it is told to nobody helps more than asking back what was understood.
    const isTold = contents.topics.find(({ id }) => id === question.topic)?.told ?? true;
    if (second.kind === 'refused' && !isTold) return { reply: second, byModel: true };
    if (second.kind !== 'answer') return { reply, byModel: false };
    const caveats = [t(language, 'bot.model-check'), ...second.answer.caveats];
    return { reply: { ...second, answer: { ...second.answer, caveats } }, byModel: true };
  } catch {
    return { reply, byModel: false };
  }
}
