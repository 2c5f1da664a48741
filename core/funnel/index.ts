export { eventFunnel, type FunnelOptions } from './event-funnel.ts';
export { stageFunnel } from './stages/stage-funnel.ts';
export { detectSteps } from './steps/detect-steps.ts';
export { isBackward, plainName, stepKind } from './steps/step-kind.ts';
export type { StepKind } from './steps/step-words.ts';
export type {
  FunnelDefinition,
  FunnelResult,
  FunnelStep,
  LossReason,
  Reconciliation,
} from './types.ts';
export { wholePath } from './whole-path.ts';
