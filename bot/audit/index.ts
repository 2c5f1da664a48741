export { CHAIN_START, canonicalJson, chainHash } from './chain.ts';
export {
  type AskedRecord,
  type AuditRecorder,
  auditRecorder,
  type DoneRecord,
  pseudonym,
} from './recorder.ts';
export { type AuditSummary, auditReport, verifyAudit } from './verify.ts';
