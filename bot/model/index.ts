export {
  askWithModel,
  type QuestionModel,
  questionModel,
  type ReadReply,
} from './ask-with-model.ts';
export type { ModelClientOptions, ModelEvent } from './client.ts';
export { type ModelConfig, modelKey, modelSchema } from './schema.ts';
