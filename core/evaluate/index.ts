export { evaluatePeriods } from './evaluate-periods.ts';
export { evaluateTyped } from './evaluate-typed.ts';
export { expectedRange } from './expected-range.ts';
export { targetsOf } from './targets.ts';
export { meanTest, rateTest } from './tests.ts';
export type {
  ChangeType,
  Evaluation,
  EvaluationRow,
  PeriodValue,
  TestResult,
  Verdict,
} from './types.ts';
export {
  type CannotTell,
  type FigureKind,
  type PeriodFigure,
  UNUSUAL_LEVEL,
  type UnusualChange,
  unusualChange,
} from './unusual-change.ts';
