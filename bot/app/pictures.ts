import { type PictureRequest, startChartThread } from '../charts/index.ts';
import { faultFields, type Log } from '../observe/index.ts';

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
