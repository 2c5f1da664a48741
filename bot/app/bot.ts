import type { webApi } from '@slack/bolt';
import type { Language } from '#core';
import type { AccessPolicy } from '../access/index.ts';
import type { AuditRecorder } from '../audit/index.ts';
import type { MessageImage } from '../blocks/index.ts';
import type { PictureRequest } from '../charts/index.ts';
import type { inOrder } from '../conversation/in-order.ts';
import type { People } from '../conversation/people.ts';
import type { QuestionModel } from '../model/index.ts';
import type { Log, Metrics } from '../observe/index.ts';
import type { Post, Store } from '../store/index.ts';
import type { Workbooks } from '../workbooks/index.ts';

/** Everything a listener works with. */
export interface Bot {
  readonly client: webApi.WebClient;
  /** The bot's own user id, as it is mentioned by. */
  readonly userId: string;
  readonly store: Store;
  readonly workbooks: Workbooks;
  readonly policy: AccessPolicy;
  readonly people: People;
  readonly audit: AuditRecorder;
  /** Helps to understand a question; `null`: none is set up. */
  readonly model: QuestionModel | null;
  /** Puts a message on its way. @returns false when its key is known already */
  readonly post: (post: Post) => Promise<boolean>;
  /** Draws what Slack cannot; `null` when a picture could not be made. */
  readonly draw: (chart: PictureRequest) => Promise<Uint8Array | null>;
  /** Gives Slack a picture to show. @returns its id; `null` when it could not be given */
  readonly upload: (image: MessageImage) => Promise<string | null>;
  /** A schedule was made or changed: the runner looks again. */
  readonly schedulesChanged: () => void;
  /** Runs the turns of one person one after the other. */
  readonly inOrder: ReturnType<typeof inOrder>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** Where neither the question, its thread nor its author says which. */
  readonly language: Language;
  readonly timeZone: string;
  readonly missed: 'post-late' | 'skip';
}
