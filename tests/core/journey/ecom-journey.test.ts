import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, type Journey, journey } from '#core';
import { hasShared, shared } from '../../support/shared.ts';
import { analysisOf } from './journeys-of.ts';

interface Reference {
  top_transitions_within_session: { frm: string; to: string; count: number }[];
  last_event_of_session: Record<string, number>;
  session_conversion_by_channel: Record<
    string,
    { sessions: number; converted: number; rate: number }
  >;
}

// retentioneering's synthetic shop, counted with pandas: within a session, by time, ties as in the file.
describe.skipIf(!hasShared)('the journeys of the e-commerce events', () => {
  let expected: Reference;
  let analysis: Analysis;
  let counted: Journey;

  beforeAll(() => {
    const text = gunzipSync(readFileSync(shared('data/ecom_events.csv.gz'))).toString('utf8');
    const [, ...lines] = text.trim().split(/\r?\n/);
    expected = JSON.parse(readFileSync(shared('data/expected/ecom_funnel.json'), 'utf8'));
    analysis = analysisOf({
      events: lines.map((line) => {
        const [customer = '', session = '', event = '', time = '', , channel = null] =
          line.split(',');
        const at = Date.parse(`${time.replace(' ', 'T')}Z`);
        return { customer, event, time: at, texts: { session, channel } };
      }),
    });
    counted = journey(analysis, { collapse: false });
  });

  it('have the transitions of ecom_funnel.json', () => {
    const top = counted.transitions.slice(0, 30).map(({ from, to, n }) => `${from}>${to} ${n}`);
    expect(top).toEqual(
      expected.top_transitions_within_session.map(({ frm, to, count }) => `${frm}>${to} ${count}`),
    );
  });

  it('end where the sessions of ecom_funnel.json end', () => {
    const exits = counted.events.filter(({ exits: n }) => n > 0);
    expect(Object.fromEntries(exits.map(({ event, exits: n }) => [event, n]))).toEqual(
      expected.last_event_of_session,
    );
  });

  it('convert as often by channel as the sessions of ecom_funnel.json', () => {
    const channels = counted.channelEntries.map(({ channel, n, converted, conversionRate }) => [
      channel,
      { sessions: n, converted, rate: conversionRate },
    ]);
    expect(Object.fromEntries(channels)).toEqual(expected.session_conversion_by_channel);
  });

  it('find the payment incident of 19 May to 8 June, and the checkout bug of 13 April to 9 May', () => {
    const { reasons } = journey(analysis);
    const failure = (event: string) => reasons.find(({ note }) => note.params.event === event)!;
    expect(reasons[0]).toBe(failure('payment_error'));
    expect(failure('payment_error')).toMatchObject({ grade: 'A', at: 'payment_details' });
    expect(failure('payment_error').note.params).toMatchObject({
      from: '2024-05-19',
      to: '2024-06-08',
    });
    expect(failure('checkout_bug').note.params).toMatchObject({
      from: '2024-04-13',
      to: '2024-05-09',
    });
  });
});
