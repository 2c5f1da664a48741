export { pauseSchedule, resumeSchedule, saveSchedule } from './changes.ts';
export { type ScheduleRenderer, scheduleContent } from './content.ts';
export { patternFault } from './pattern.ts';
export {
  type ScheduleEvent,
  type ScheduleRunnerOptions,
  scheduleKey,
  scheduleRunner,
} from './runner.ts';
export { questionOf, type SetUp, type SetUpBy, setUpSchedule } from './set-up.ts';
export type {
  AlertDraft,
  AlertReading,
  AskedBack,
  ManageAction,
  ManageWords,
  ScheduleDraft,
  WordsContext,
} from './types.ts';
export { assumedText, describeSchedule } from './words/describe.ts';
export { findAlert, findSchedule, numbered } from './words/find.ts';
export { readManageWords } from './words/manage.ts';
export { readSchedule } from './words/read-schedule.ts';
export { isSummary, withoutFrame } from './words/what.ts';
