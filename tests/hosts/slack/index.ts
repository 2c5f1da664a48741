export type { Acts, Said, Sent, Submitted } from './acts.ts';
export type { CallRecord } from './api/run.ts';
export type { Outcome } from './delivery/deliver.ts';
export { signatureOf } from './delivery/http.ts';
export { type Failing, LocalSlackError } from './failure.ts';
export type { Fault, FaultOptions } from './faults.ts';
export { type LocalSlack, type SlackOptions, startSlack } from './local-slack.ts';
export type { EventPayload } from './payloads/events.ts';
export type { Block, FileRecord, MessageRecord, MetadataRecord } from './store/messages.ts';
export type { ViewRecord } from './store/views.ts';
export {
  type AppOption,
  type Channel,
  type ChannelOption,
  DEMO_APP,
  DEMO_CHANNELS,
  DEMO_PEOPLE,
  DEMO_TEAM,
  type Person,
  type PersonOption,
} from './workspace.ts';
