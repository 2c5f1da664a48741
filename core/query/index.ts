export { answerFigure, roundedFigure } from './answer/answer-figure.ts';
export { answerQuestion } from './answer/answer-question.ts';
export { shownValue } from './answer/wording.ts';
export { ask } from './ask.ts';
export { type Contents, questionContents } from './contents.ts';
export {
  HIDDEN_UP_TO,
  type SharedAnswer,
  type SharingOptions,
  shareableAnswer,
} from './disclosure/index.ts';
export { dimensionName, metricName } from './names.ts';
export { parseQuestion } from './parse-question.ts';
export { questionFrom } from './question-from.ts';
export { questionSchema } from './question-schema.ts';
export { topicQuestion } from './topic/read-topic.ts';
export { isOffered, sharedWith, TOPIC_IDS } from './topic/topics.ts';
export type {
  Answer,
  AnswerRow,
  Choice,
  Clarification,
  Filter,
  FollowUp,
  Intent,
  QueryDimension,
  QueryMetric,
  Question,
  TopicId,
} from './types.ts';
export { UNCONDITIONED } from './unconditioned.ts';
