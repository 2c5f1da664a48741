export type {
  FunnelDefinition,
  FunnelResult,
  FunnelStep,
  LossReason,
  Reconciliation,
} from './types.ts';
