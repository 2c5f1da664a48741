import { randomUUID } from 'node:crypto';
import { Refusal } from './failure.ts';

/** Where an answer to a command or a press goes. */
export interface ResponseAddress {
  readonly channel: string;
  readonly user: string;
  /** The message that was pressed; `null` for commands. */
  readonly messageTs: string | null;
  readonly threadTs: string | null;
  readonly madeAt: number;
  uses: number;
}

/** Slack's limits of them. */
export interface AddressRules {
  readonly triggerLifeMs: number;
  readonly responseLifeMs: number;
  readonly responseUses: number;
}

export interface Addresses {
  trigger(user: string, viewId?: string): string;
  /** Spends a trigger id. @throws Refusal when it is unknown, old or spent */
  redeem(trigger: unknown): { readonly user: string; readonly viewId: string | null };
  /** Path of a new response address. */
  response(address: Omit<ResponseAddress, 'madeAt' | 'uses'>): string;
  /** Spends one use. @throws Refusal when it is unknown, old or used up */
  use(path: string): ResponseAddress;
}

export function addressBook(rules: AddressRules): Addresses {
  const triggers = new Map<
    string,
    { user: string; viewId: string | null; at: number; spent: boolean }
  >();
  const responses = new Map<string, ResponseAddress>();
  return {
    trigger(user, viewId) {
      const id = `${Date.now()}.${triggers.size}.${randomUUID().replaceAll('-', '')}`;
      triggers.set(id, { user, viewId: viewId ?? null, at: Date.now(), spent: false });
      return id;
    },
    redeem(trigger) {
      const known = typeof trigger === 'string' ? triggers.get(trigger) : undefined;
      if (known === undefined) throw new Refusal('invalid_trigger_id');
      if (known.spent) throw new Refusal('exchanged_trigger_id');
      if (Date.now() - known.at > rules.triggerLifeMs) throw new Refusal('expired_trigger_id');
      known.spent = true;
      return known;
    },
    response(address) {
      const path = `/response/${randomUUID()}`;
      responses.set(path, { ...address, madeAt: Date.now(), uses: 0 });
      return path;
    },
    use(path) {
      const known = responses.get(path);
      if (known === undefined) throw new Refusal('invalid_url');
      if (Date.now() - known.madeAt > rules.responseLifeMs) throw new Refusal('expired_url');
      if (known.uses >= rules.responseUses) throw new Refusal('used_url');
      known.uses += 1;
      return known;
    },
  };
}
