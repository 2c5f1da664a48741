import type { LocalSlack } from '../hosts/slack/index.ts';

export interface Answered {
  readonly ok: boolean;
  readonly error?: string;
  readonly [field: string]: unknown;
}

/** One call as a form or as JSON, with the bot's token unless another is given. */
export async function call(
  slack: LocalSlack,
  method: string,
  args: object = {},
  { token = slack.app.token, form = false }: { token?: string; form?: boolean } = {},
): Promise<Answered> {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    },
    body: form
      ? new URLSearchParams(
          Object.entries(args).map(([name, value]) => [
            name,
            typeof value === 'object' ? JSON.stringify(value) : String(value),
          ]),
        )
      : JSON.stringify(args),
  });
  const answer = (await response.json()) as Answered;
  const retryAfter = response.headers.get('retry-after');
  return retryAfter === null ? answer : { ...answer, retryAfter, status: response.status };
}

/** Posts and gives its `ts`. */
export async function post(slack: LocalSlack, channel: string, args: object): Promise<string> {
  const answer = await call(slack, 'chat.postMessage', { channel, ...args });
  if (!answer.ok) throw new Error(`chat.postMessage: ${answer.error}`);
  return answer.ts as string;
}
