/**
 * What can be pressed or filled in. Several buttons of one kind in a message carry a number behind the
 * id (`lens.follow:2`); `actionPattern` matches both.
 */
export const ACTIONS = {
  /** A question one press away; value: `readButtonValue`. */
  follow: 'lens.follow',
  /** What a clarification offers; value: the whole question as text. */
  choose: 'lens.choose',
  /** An example; value: the question as text. */
  example: 'lens.example',
  /** How an answer was worked out; value: `readButtonValue`. */
  how: 'lens.how',
  /** The whole table of an answer; value: `readButtonValue`. */
  table: 'lens.table',
  /** Not what was asked; value: `readButtonValue`. */
  notAsked: 'lens.not-asked',
  /** Feedback buttons; value: `helpful` or `unhelpful`. */
  feedback: 'lens.feedback',
  /** Opens the modal of a schedule. */
  newSchedule: 'lens.schedule.new',
  /** Opens the modal of an alert. */
  newAlert: 'lens.alert.new',
  /** Overflow of a schedule; value: `pause|ID`, `resume|ID`, `delete|ID`, `preview|ID`. */
  scheduleMenu: 'lens.schedule.menu',
  /** Overflow of an alert; value as above, without preview. */
  alertMenu: 'lens.alert.menu',
  /** Value: the alert's id. */
  pauseAlert: 'lens.alert.pause',
} as const;

export type ActionId = (typeof ACTIONS)[keyof typeof ACTIONS];

/** Callback ids of modals. */
export const MODALS = {
  schedule: 'lens.modal.schedule',
  alert: 'lens.modal.alert',
  confirm: 'lens.modal.confirm',
} as const;

/** Block ids of a modal's inputs, which errors are shown at; the action ids inside are the same. */
export const INPUTS = {
  what: 'what',
  words: 'words',
  days: 'days',
  time: 'time',
  zone: 'zone',
  channel: 'channel',
  workbook: 'workbook',
  missed: 'missed',
  when: 'when',
  limit: 'limit',
} as const;

/** Matches an action id with or without its number, for `app.action`. */
export function actionPattern(id: ActionId): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}(?::\\d+)?$`);
}

/** An id with its number. */
export const numbered = (id: ActionId, index: number): string => `${id}:${index}`;
