export { outboxWorker } from './outbox-worker.ts';
export type {
  FindOutcome,
  MessageRequest,
  SendOutcome,
  SlackPort,
} from './port.ts';
export type { OutboxOptions, OutboxWorker, WorkerLog } from './types.ts';
export { variants } from './variants.ts';
export { outboxWebClient } from './web-client.ts';
export { METADATA_EVENT, webClientPort } from './web-client-port.ts';
