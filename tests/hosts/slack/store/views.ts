import { randomUUID } from 'node:crypto';
import { validateView } from '../../../../bot/blocks/validate.ts';
import { Refusal } from '../failure.ts';
import type { Block } from './messages.ts';

/** A modal that is open, or somebody's App Home. */
export interface ViewRecord {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly hash: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly submit: string | null;
  readonly callbackId: string;
  readonly externalId: string;
  readonly privateMetadata: string;
  readonly notifyOnClose: boolean;
  readonly clearOnClose: boolean;
  readonly rootId: string;
  readonly previousId: string | null;
  /** As it was sent. */
  readonly source: Readonly<Record<string, unknown>>;
}

export interface Views {
  /** Modals open now, the uppermost last. */
  readonly open: readonly ViewRecord[];
  home(user: string): ViewRecord | null;
  show(user: string, source: unknown, on: ViewRecord | null): ViewRecord;
  change(id: string, source: unknown, hash: unknown): ViewRecord;
  publish(user: string, source: unknown, hash: unknown): ViewRecord;
  find(id: unknown, externalId?: unknown): ViewRecord;
  close(id: string): void;
  closeAll(user: string): void;
}

const MOST_STACKED = 3;
const wordsOf = (text: unknown): string | null =>
  typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : null;

/** @throws Refusal `invalid_arguments` with what Slack would say */
export function checkedView(source: unknown): Readonly<Record<string, unknown>> {
  const problems = validateView(source);
  if (problems.length > 0) {
    throw new Refusal(
      problems.find(({ refusal }) => refusal === 'view_too_large')?.refusal ?? 'invalid_arguments',
      {
        response_metadata: {
          messages: problems.map(
            ({ path, message }) => `[ERROR] ${message} [json-pointer:${path}]`,
          ),
        },
      },
    );
  }
  return source as Readonly<Record<string, unknown>>;
}

/** Slack gives a block an id where the app gave none. */
export const withBlockIds = (blocks: readonly unknown[]): readonly Block[] =>
  blocks.map((block) => ({ block_id: randomUUID().slice(0, 5), ...(block as Block) }));

export function viewStack(): Views {
  const open: ViewRecord[] = [];
  const homes = new Map<string, ViewRecord>();
  const hash = () => `${Math.floor(Date.now() / 1000)}.${randomUUID().slice(0, 8)}`;
  const all = () => [...open, ...homes.values()];

  function recordOf(
    user: string,
    given: unknown,
    place: Pick<ViewRecord, 'id' | 'rootId' | 'previousId'>,
  ): ViewRecord {
    const source = checkedView(given);
    const externalId = String(source.external_id ?? '');
    if (
      externalId !== '' &&
      all().some((view) => view.externalId === externalId && view.id !== place.id)
    ) {
      throw new Refusal('duplicate_external_id');
    }
    return {
      ...place,
      type: source.type as ViewRecord['type'],
      user,
      hash: hash(),
      blocks: withBlockIds(source.blocks as readonly unknown[]),
      title: wordsOf(source.title),
      submit: wordsOf(source.submit),
      callbackId: String(source.callback_id ?? ''),
      externalId,
      privateMetadata: String(source.private_metadata ?? ''),
      notifyOnClose: source.notify_on_close === true,
      clearOnClose: source.clear_on_close === true,
      source,
    };
  }
  const wantType = (source: unknown, type: ViewRecord['type']): void => {
    const given = (source as { type?: unknown } | undefined)?.type;
    if (given !== type)
      throw new Refusal('invalid_arguments', {
        response_metadata: {
          messages: [`[ERROR] must be of type ${type} [json-pointer:/view/type]`],
        },
      });
  };
  const wantHash = (view: ViewRecord, given: unknown): void => {
    if (given !== undefined && given !== view.hash) throw new Refusal('hash_conflict');
  };

  return {
    open,
    home: (user) => homes.get(user) ?? null,
    show(user, source, on) {
      wantType(source, 'modal');
      const id = `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
      if (on !== null && open.filter((view) => view.rootId === on.rootId).length >= MOST_STACKED) {
        throw new Refusal('push_limit_reached');
      }
      const view = recordOf(user, source, {
        id,
        rootId: on?.rootId ?? id,
        previousId: on?.id ?? null,
      });
      if (on === null) this.closeAll(user);
      open.push(view);
      return view;
    },
    change(id, source, given) {
      const before = this.find(id);
      wantHash(before, given);
      wantType(source, before.type);
      const view = recordOf(before.user, source, before);
      if (before.type === 'home') homes.set(before.user, view);
      else open[open.indexOf(before)] = view;
      return view;
    },
    publish(user, source, given) {
      wantType(source, 'home');
      const before = homes.get(user);
      if (before !== undefined) wantHash(before, given);
      const id = before?.id ?? `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
      const view = recordOf(user, source, { id, rootId: id, previousId: null });
      homes.set(user, view);
      return view;
    },
    find(id, externalId) {
      const found = all().find(
        (view) => view.id === id || (view.externalId !== '' && view.externalId === externalId),
      );
      if (found === undefined) throw new Refusal('not_found');
      return found;
    },
    close(id) {
      const at = open.findIndex((view) => view.id === id);
      if (at >= 0) open.splice(at, 1);
    },
    closeAll(user) {
      for (const view of open.filter((entry) => entry.user === user)) this.close(view.id);
    },
  };
}
