export { answerQuestion } from './answer/answer-question.ts';
export { ask } from './ask.ts';
export { parseQuestion } from './parse-question.ts';
export type {
  Answer,
  AnswerRow,
  Clarification,
  Filter,
  QueryDimension,
  QueryMetric,
  Question,
} from './types.ts';
