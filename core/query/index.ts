export type {
  Answer,
  AnswerRow,
  Clarification,
  Filter,
  QueryDimension,
  QueryMetric,
  Question,
} from './types.ts';
