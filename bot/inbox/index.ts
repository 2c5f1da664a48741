export { type InboxOptions, inboxWorker } from './inbox-worker.ts';
