export { readManageWords } from './words/manage.ts';
export { readSchedule } from './words/read-schedule.ts';
