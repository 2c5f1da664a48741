export type {
  ChangeType,
  Evaluation,
  EvaluationRow,
  PeriodValue,
  TestResult,
  Verdict,
} from './types.ts';
