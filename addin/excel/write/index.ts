export { cleanUp } from './clean-up.ts';
export { currentSheet } from './current-sheet.ts';
export { removeResults } from './remove-results.ts';
export { type SurveyedSheet, survey } from './survey.ts';
export { writePlan } from './write-plan.ts';
