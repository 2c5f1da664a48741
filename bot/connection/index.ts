export { type KeepingOptions, KeepingReceiver } from './keeping-receiver.ts';
export { isRefusedToken, slackErrorOf } from './slack-error.ts';
export { quietLogger } from './slack-logger.ts';
export { SupervisedSockets } from './supervised-sockets.ts';
