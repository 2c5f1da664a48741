import { assistant } from './assistant.ts';
import type { Methods } from './call.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import { people } from './people.ts';
import { reactions } from './reactions.ts';
import { streams } from './streams.ts';
import { views } from './views.ts';

/** Every method the local Slack has. Another one fails the test. */
export const METHODS: Methods = {
  ...assistant,
  ...chat,
  ...conversations,
  ...files,
  ...people,
  ...reactions,
  ...streams,
  ...views,
};
