export { outboxWorker } from './outbox-worker.ts';
export type {
  FindOutcome,
  MessageRequest,
  SendOutcome,
  SlackPort,
  UploadOutcome,
} from './port.ts';
export type { OutboxOptions, OutboxWorker, WorkerLog } from './types.ts';
export { outboxWebClient } from './web-client.ts';
export type { OutboxClientOptions } from './web-client-options.ts';
export { METADATA_EVENT, webClientPort } from './web-client-port.ts';
