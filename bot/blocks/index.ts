export { ACTIONS, type ActionId, actionPattern, INPUTS, MODALS } from './action-ids.ts';
export { type AlertFinding, alertMessage } from './alert-message.ts';
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
export { type HomeOptions, homeView } from './home/home-view.ts';
export { lastLook, lookedAt } from './last-look.ts';
export { LIMITS } from './limits.ts';
export {
  type AlertModalOptions,
  alertModal,
  type FilledAlert,
  readAlertModal,
} from './modals/alert-modal.ts';
export { type ConfirmOptions, confirmModal } from './modals/confirm-modal.ts';
export type { ModalValues } from './modals/inputs.ts';
export {
  type FilledSchedule,
  type ModalErrors,
  readScheduleModal,
  type ScheduleModalOptions,
  scheduleModal,
} from './modals/schedule-modal.ts';
export type { MessageContext } from './standing.ts';
export {
  type SummaryMessageOptions,
  summaryChart,
  summaryMessage,
} from './summary/summary-message.ts';
export { summaryThread } from './summary/summary-thread.ts';
export { clarificationMessage, type ToAskBack } from './talk/clarification-message.ts';
export { helpMessage } from './talk/help-message.ts';
export { noticeMessage } from './talk/notice-message.ts';
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
