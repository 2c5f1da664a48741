export { typeOfName } from './campaign-type.ts';
export { DIMENSION_OF, GOAL_PLANS } from './goal-plans.ts';
export { lackingText, reasonText } from './goal-text.ts';
export { goalsPart } from './goals-part.ts';
export { suggestedTarget } from './suggested-target.ts';
export { GOAL_DIMENSIONS, type GoalMetric, type Goals, type GoalValue } from './types.ts';
