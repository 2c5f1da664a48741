export { describeAlert, describeAlertDraft } from './describe.ts';
export type { ToldFinding } from './judge.ts';
export {
  type AlertEvent,
  alertRunner,
} from './runner.ts';
export { setUpAlert } from './set-up.ts';
export { readAlert } from './words.ts';
