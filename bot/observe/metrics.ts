import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, by outcome; the text of it is Prometheus' own. */
export interface Metrics {
  readonly events: Counter<'type'>;
  readonly answers: Counter<'outcome'>;
  readonly posts: Counter<'outcome'>;
  readonly schedules: Counter<'outcome'>;
  readonly alerts: Counter<'outcome'>;
  readonly reconnects: Counter;
  readonly connected: Gauge;
  /** 1 while the newest version of a workbook can be read. */
  readonly workbookFresh: Gauge<'workbook'>;
  readonly acknowledgeSeconds: Histogram;
  readonly answerSeconds: Histogram;
  text(): Promise<string>;
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counters of one running bot. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `campaign_lens_${name}`, help, labelNames, registers });
  const seconds = (name: string, help: string) =>
    new Histogram({ name: `campaign_lens_${name}`, help, buckets: SECONDS, registers });
  return {
    events: counter('events_total', 'Events, commands and presses received', ['type']),
    answers: counter('answers_total', 'Questions by outcome', ['outcome']),
    posts: counter('posts_total', 'Messages by outcome', ['outcome']),
    schedules: counter('schedules_total', 'Scheduled posts by outcome', ['outcome']),
    alerts: counter('alerts_total', 'Alerts by outcome', ['outcome']),
    reconnects: counter('reconnects_total', 'Sockets opened again', []),
    connected: new Gauge({
      name: 'campaign_lens_connected',
      help: 'Sockets open now, or 1 while the HTTP receiver listens',
      registers,
    }),
    workbookFresh: new Gauge({
      name: 'campaign_lens_workbook_fresh',
      help: '1 while the newest version of the workbook can be read',
      labelNames: ['workbook'],
      registers,
    }),
    acknowledgeSeconds: seconds(
      'acknowledge_seconds',
      'From receiving an event to telling Slack that it came',
    ),
    answerSeconds: seconds('answer_seconds', 'From receiving a question to its answer'),
    text: () => registry.metrics(),
  };
}
