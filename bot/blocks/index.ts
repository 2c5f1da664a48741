export { ACTIONS, type ActionId, actionPattern, INPUTS, MODALS } from './action-ids.ts';
export { answerChart } from './answer/answer-chart.ts';
export { type AnswerMessageOptions, answerMessage } from './answer/answer-message.ts';
export { howMessage } from './answer/how-message.ts';
export { tableMessage } from './answer/table-message.ts';
export {
  type ButtonValue,
  buttonValue,
  type KeepQuestion,
  readButtonValue,
} from './button-value.ts';
export { LIMITS } from './limits.ts';
export type { MessageContext } from './standing.ts';
export { clarificationMessage, type ToAskBack } from './talk/clarification-message.ts';
export { helpMessage } from './talk/help-message.ts';
export { errorMessage, refusalMessage, workingMessage } from './talk/plain-messages.ts';
export type {
  Block,
  CategoryChart,
  DataVisualizationBlock,
  MessageImage,
  PieChart,
  SlackMessage,
} from './types.ts';
export { validateMessage, validateView } from './validate.ts';
