export { cleanUp } from './clean-up.ts';
export { removeResults } from './remove-results.ts';
export { writePlan } from './write-plan.ts';
