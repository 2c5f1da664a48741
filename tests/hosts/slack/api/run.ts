import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import type { Answer, Arguments, Method, Tier } from './call.ts';
import { METHODS } from './registry.ts';

/** One call as the log has it. */
export interface CallRecord {
  readonly method: string;
  readonly args: Arguments;
  readonly answer: Answer;
  readonly at: number;
}

export type Throttle = (method: string, tier: Tier, channel: string) => void;

function authorise(token: string | undefined, method: Method, { workspace }: Context): void {
  const { app, revoked } = workspace;
  if (token === undefined || token === '') throw new Refusal('not_authed');
  const refusal = revoked.get(token);
  if (refusal !== undefined) throw new Refusal(refusal);
  if (token !== app.token && token !== app.appToken) throw new Refusal('invalid_auth');
  const wanted = method.appToken === true ? app.appToken : app.token;
  if (token !== wanted) throw new Refusal('not_allowed_token_type');
}

function checkScopes({ scopes, appToken }: Method, { workspace }: Context): void {
  const provided = workspace.app.scopes;
  if (appToken === true || scopes.length === 0) return;
  if (scopes.some((scope) => provided.includes(scope))) return;
  throw new Refusal('missing_scope', { needed: scopes[0], provided: provided.join(',') });
}

function checkRequired({ required = [] }: Method, args: Arguments): void {
  const missing = required.filter((name) => args[name] === undefined || args[name] === '');
  if (missing.length === 0) return;
  throw new Refusal('invalid_arguments', {
    response_metadata: {
      messages: missing.map((name) => `[ERROR] missing required field: ${name}`),
    },
  });
}

/** Does what a method does, or says why not, as Slack would. */
export async function runMethod(
  name: string,
  args: Arguments,
  token: string | undefined,
  context: Context,
  throttle: Throttle,
): Promise<Answer> {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  try {
    if (method === undefined) {
      context.failings.push({ kind: 'unknown-method', detail: name });
      throw new Refusal('unknown_method');
    }
    authorise(token, method, context);
    checkScopes(method, context);
    checkRequired(method, args);
    throttle(name, method.tier, String(args.channel ?? ''));
    return { ok: true, ...(await method.run(args, context)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.code, ...error.more };
  }
}
