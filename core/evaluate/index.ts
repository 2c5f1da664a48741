export { evaluatePeriods } from './evaluate-periods.ts';
export { evaluateTyped } from './evaluate-typed.ts';
export { rateTest } from './tests.ts';
export type {
  ChangeType,
  Evaluation,
  EvaluationRow,
  PeriodValue,
  TestResult,
  Verdict,
} from './types.ts';
