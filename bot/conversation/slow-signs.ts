import type { webApi } from '@slack/bolt';
import { type Language, t } from '#core';
import { workingMessage } from '../blocks/index.ts';
import { faultFields, type Log } from '../observe/index.ts';

/** A question not answered so soon gets a sign that it was heard, ms. */
const STATUS_AFTER_MS = 300;
/** And after so long a message of its own that grows into the answer, ms. */
const STREAM_AFTER_MS = 2500;

/** Where an answer will stand. */
export interface Place {
  readonly channel: string;
  /** `null`: straight in a direct message, where a stream cannot stand. */
  readonly threadTs: string | null;
  /** The message that is answered. */
  readonly messageTs: string;
  readonly team: string;
  readonly user: string;
}

/** The message that a slow answer begins. */
export interface Begun {
  /** One that was begun for the same answer by a process that ended; `null`: none. */
  readonly before: string | null;
  /** Remembers it, so that another process finishes it should this one end. */
  readonly keep: (ts: string) => Promise<void>;
}

export interface SlowSigns {
  /** Ends the signs. @returns ts of the message that was begun; `null`: none was */
  stop(): Promise<string | null>;
}

/** Shows that a question is being worked on, as soon as it takes longer than a blink. */
export function slowSigns(
  client: webApi.WebClient,
  place: Place,
  language: Language,
  log: Log,
  { before, keep }: Begun = { before: null, keep: async () => undefined },
): SlowSigns {
  const { channel, threadTs, messageTs } = place;
  let stream: Promise<string | null> = Promise.resolve(before);
  let isOver = false;
  const failed = (error: unknown): null => {
    log.debug('no-sign', faultFields(error));
    return null;
  };
  const status = setTimeout(() => {
    client.assistant.threads
      .setStatus({
        channel_id: channel,
        thread_ts: threadTs ?? messageTs,
        status: t(language, 'bot.status-working'),
      })
      .catch(failed);
  }, STATUS_AFTER_MS);
  const message = setTimeout(() => {
    if (before !== null) return;
    stream = (
      threadTs === null ? begun(client, channel, language) : streamed(client, place, language)
    )
      .then(async ({ ts = null }) => {
        // Where it cannot be remembered, it is finished all the same unless this process ends.
        if (ts !== null) await keep(ts).catch(failed);
        return ts;
      })
      .catch(failed);
  }, STREAM_AFTER_MS);
  return {
    stop: () => {
      if (!isOver) {
        isOver = true;
        clearTimeout(status);
        clearTimeout(message);
      }
      return stream;
    },
  };
}

/** A message that streams until it is finished with the answer. */
function streamed(
  client: webApi.WebClient,
  { channel, threadTs, team, user }: Place,
  language: Language,
) {
  const title = t(language, 'bot.status-working');
  return client.chat.startStream({
    channel,
    thread_ts: threadTs ?? '',
    recipient_team_id: team,
    recipient_user_id: user,
    chunks: [{ type: 'task_update', id: 'answer', title, status: 'in_progress' }],
  });
}

/** A message that says that it is worked on, until the answer takes its place. */
function begun(client: webApi.WebClient, channel: string, language: Language) {
  const { text, blocks } = workingMessage(language);
  return client.chat.postMessage({ channel, text, blocks: [...blocks] as never[] });
}
