import type { webApi } from '@slack/bolt';
import type { MessageImage } from '../blocks/index.ts';
import { type PictureRequest, startChartThread } from '../charts/index.ts';
import { faultFields, type Log } from '../observe/index.ts';
import { webClientPort } from '../outbox/index.ts';

/** Pictures drawn in a thread of their own; a message goes out without one that could not be drawn. */
export function pictures(log: Log, worker?: URL) {
  const thread = startChartThread(worker === undefined ? {} : { worker });
  return {
    draw: async (chart: PictureRequest): Promise<Uint8Array | null> => {
      try {
        return await thread.draw(chart);
      } catch (error) {
        log.warn('no-picture', faultFields(error));
        return null;
      }
    },
    close: () => thread.close(),
  };
}

/** Gives Slack pictures to show, for messages that don't go through the outbox. */
export function uploading(client: webApi.WebClient, log: Log) {
  const port = webClientPort(client);
  return async (image: MessageImage): Promise<string | null> => {
    const outcome = await port.upload(image);
    if (outcome.kind === 'uploaded') return outcome.fileId;
    log.warn('picture-not-uploaded', { error: outcome.error });
    return null;
  };
}
