export { ACTIONS, type ActionId, actionPattern, INPUTS, MODALS } from './action-ids.ts';
export { alertMessage } from './alert-message.ts';
export { answerChart } from './answer/answer-chart.ts';
export { answerMessage } from './answer/answer-message.ts';
export { howMessage } from './answer/how-message.ts';
export { tableMessage } from './answer/table-message.ts';
export { readButtonValue } from './button-value.ts';
export { homeView } from './home/home-view.ts';
export { lastLook, lookedAt } from './last-look.ts';
export {
  alertModal,
  readAlertModal,
} from './modals/alert-modal.ts';
export { confirmModal } from './modals/confirm-modal.ts';
export {
  readScheduleModal,
  scheduleModal,
} from './modals/schedule-modal.ts';
export {
  summaryChart,
  summaryMessage,
} from './summary/summary-message.ts';
export { summaryThread } from './summary/summary-thread.ts';
export { clarificationMessage } from './talk/clarification-message.ts';
export { helpMessage } from './talk/help-message.ts';
export { noticeMessage } from './talk/notice-message.ts';
export { errorMessage, refusalMessage, workingMessage } from './talk/plain-messages.ts';
export type { MessageImage, SlackMessage } from './types.ts';
export { validateMessage, validateView } from './validate.ts';
