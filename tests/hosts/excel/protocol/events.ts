import { formatArea } from '../model/address.ts';
import type { HostChange } from '../model/changes.ts';
import type { HostWorkbook } from '../model/workbook.ts';

/** Numbers of events as the client's classes have them (`eventType`). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  tableChanged: 101,
} as const;

/** Target of those who listen to all sheets. */
export const ALL_SHEETS = 'Workbook';

/** One event as it travels to the client. */
export interface HostEvent {
  readonly type: number;
  /** Id of a sheet or table, or `Workbook`. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Tells the client of changes it registered for, and of no others. */
export class HostEvents {
  private readonly watched = new Map<string, number>();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private pending: HostEvent[] = [];
  private held = false;

  constructor(workbook: HostWorkbook) {
    workbook.listen((change) => {
      this.pending.push(...this.eventsOf(change));
      if (!this.held) this.flush();
    });
  }

  watch(event: number, target: string): void {
    const key = `${event}|${target}`;
    this.watched.set(key, (this.watched.get(key) ?? 0) + 1);
  }

  drop(event: number, target: string): void {
    const key = `${event}|${target}`;
    const count = (this.watched.get(key) ?? 0) - 1;
    if (count > 0) this.watched.set(key, count);
    else this.watched.delete(key);
  }

  /** Calls back with the events of a request, or of one change by the person; the result ends it. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Events wait until `release`: they arrive after the answer of the request that made them. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.flush();
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length === 0) return;
    for (const listener of this.listeners) listener(events);
  }

  private eventsOf(change: HostChange): HostEvent[] {
    const told = described(change);
    if (!told) return [];
    return [ALL_SHEETS, told.args.worksheetId]
      .filter((target) => this.watched.has(`${told.type}|${target}`))
      .map((target) => ({ type: told.type, target: String(target), args: told.args }));
  }
}

function described(change: HostChange): Pick<HostEvent, 'type' | 'args'> | null {
  const args = { worksheetId: change.sheet?.id ?? '', source: 'Local' };
  switch (change.kind) {
    case 'cells':
      return {
        type: EVENT.changed,
        args: {
          ...args,
          address: formatArea(change.area),
          changeType: change.type,
          triggerSource: change.source === 'script' ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
          details: '',
        },
      };
    case 'format':
      return { type: EVENT.formatChanged, args: { ...args, address: formatArea(change.area) } };
    case 'selection': {
      const { worksheetId } = args;
      return {
        type: EVENT.selectionChanged,
        args: { worksheetId, address: formatArea(change.area) },
      };
    }
    case 'activated':
      return { type: EVENT.activated, args: { worksheetId: args.worksheetId } };
    case 'deactivated':
      return { type: EVENT.deactivated, args: { worksheetId: args.worksheetId } };
    case 'sheet-added':
      return { type: EVENT.added, args };
    case 'sheet-deleted':
      return { type: EVENT.deleted, args };
    default:
      return null;
  }
}
