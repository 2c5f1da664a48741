export { type InboxOptions, type InboxWorker, inboxWorker } from './inbox-worker.ts';
