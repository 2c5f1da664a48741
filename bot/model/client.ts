import type { ModelConfig } from './schema.ts';

/** For the log and the counters; holds no question, name, reply or key. */
export interface ModelEvent {
  readonly outcome:
    | 'filled'
    | 'invalid'
    | 'timeout'
    | 'throttled'
    | 'too-large'
    | 'failed'
    /** Not asked: it failed before, or is busy. */
    | 'rested';
  readonly status?: number;
}

export interface ModelClientOptions {
  readonly key: string | null;
  /** Ms. */
  readonly now: () => number;
  readonly report: (event: ModelEvent) => void;
  readonly fetch?: typeof fetch;
}

export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly parameters: Record<string, unknown>;
}

/** Asks once, without repeats. @returns what the function was called with; `null`: nothing usable */
export type ModelClient = (request: ModelRequest) => Promise<unknown>;

export const FUNCTION_NAME = 'fill_question';

const MOST_BYTES = 64 * 1024;
const MOST_AT_ONCE = 4;
/** After this many failures in a row it is left alone for a while. */
const FAILURES = 3;
const REST_MS = 60_000;
const LONGEST_REST_MS = 600_000;

/**
 * A client of an endpoint like OpenAI's. Never throws: a timeout, a refusal, a reply that is too large or
 * no JSON give `null`. After three failures in a row, or a 429, nothing is asked for a while.
 */
export function modelClient(config: ModelConfig, options: ModelClientOptions): ModelClient {
  const { now, report } = options;
  let failures = 0;
  let restsUntil = 0;
  let busy = 0;

  function failed(event: ModelEvent, restMs = 0): null {
    failures += 1;
    const rest = failures >= FAILURES ? Math.max(restMs, REST_MS) : restMs;
    if (rest > 0) restsUntil = now() + Math.min(rest, LONGEST_REST_MS);
    report(event);
    return null;
  }

  async function ask(request: ModelRequest): Promise<unknown> {
    const signal = AbortSignal.timeout(config.timeoutMs);
    try {
      const response = await send(config, options, request, signal);
      if (response.status === 429) {
        await response.body?.cancel();
        return failed({ outcome: 'throttled', status: 429 }, retryAfterMs(response, now()));
      }
      if (!response.ok) {
        await response.body?.cancel();
        return failed({ outcome: 'failed', status: response.status });
      }
      const text = await textWithin(response, MOST_BYTES);
      if (text === null) return failed({ outcome: 'too-large', status: response.status });
      const value = calledWith(text);
      failures = 0;
      report({ outcome: value === null ? 'invalid' : 'filled' });
      return value;
    } catch {
      // The cause may hold the address with its key; it is not passed on.
      return failed({ outcome: signal.aborted ? 'timeout' : 'failed' });
    }
  }

  return async (request) => {
    if (now() < restsUntil || busy >= MOST_AT_ONCE) {
      report({ outcome: 'rested' });
      return null;
    }
    busy += 1;
    try {
      return await ask(request);
    } finally {
      busy -= 1;
    }
  };
}

function send(
  { baseUrl, model }: ModelConfig,
  { key, fetch: send = fetch }: ModelClientOptions,
  { system, user, parameters }: ModelRequest,
  signal: AbortSignal,
): Promise<Response> {
  const description = 'Says which figure a question asks for.';
  return send(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    // A redirect would carry the key elsewhere.
    redirect: 'error',
    signal,
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model,
      temperature: 0,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      tools: [{ type: 'function', function: { name: FUNCTION_NAME, description, parameters } }],
      tool_choice: { type: 'function', function: { name: FUNCTION_NAME } },
    }),
  });
}

function retryAfterMs(response: Response, now: number): number {
  const header = response.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? REST_MS : Math.max(0, date - now);
}

/** @returns `null` when there is more, which is not read */
async function textWithin(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The arguments of the first call of the function in a reply. */
function calledWith(text: string): unknown {
  try {
    const reply = JSON.parse(text) as {
      choices?: {
        message?: { tool_calls?: { function?: { name?: unknown; arguments?: unknown } }[] };
      }[];
    };
    const called = reply.choices?.[0]?.message?.tool_calls?.[0]?.function;
    if (called?.name !== FUNCTION_NAME || typeof called.arguments !== 'string') return null;
    return JSON.parse(called.arguments) as unknown;
  } catch {
    return null;
  }
}
