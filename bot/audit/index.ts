export { CHAIN_START, canonicalJson, chainHash } from './chain.ts';
export {
  type AuditRecorder,
  auditRecorder,
  pseudonym,
} from './recorder.ts';
export { auditReport, verifyAudit } from './verify.ts';
