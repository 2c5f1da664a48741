export {
  askWithModel,
  type QuestionModel,
  questionModel,
} from './ask-with-model.ts';
export type { ModelEvent } from './client.ts';
export { modelKey, modelSchema } from './schema.ts';
