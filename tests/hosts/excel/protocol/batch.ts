import type { HostSheet } from '../model/sheet.ts';
import type { Classes } from './classes.ts';
import { type Call, type HostObject, isHostObject, object } from './define.ts';
import { apiNotFound, invalidArgument, notFound } from './errors.ts';
import { queryObject } from './query.ts';
import type { References } from './reference-store.ts';
import {
  HostError,
  type RichAction,
  type RichArguments,
  type RichPath,
  type RichRequest,
} from './types.ts';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** The actions of one request, done in order until one fails; what is done stays done. */
export class Batch {
  private readonly request: RichRequest;
  private readonly classes: Classes;
  private readonly call: Call;
  private readonly references: References;
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(request: RichRequest, classes: Classes, call: Call, references: References) {
    this.request = request;
    this.classes = classes;
    this.call = call;
    this.references = references;
  }

  run(): { readonly Results: readonly ActionResult[]; readonly Error?: BatchError } {
    const Results: ActionResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        return { Results, Error: batchError(error, index, this.location(action)) };
      }
    }
    return { Results };
  }

  private act(action: RichAction): unknown {
    // Trace: answering it is what registers the client's event handlers.
    if (action.ActionType === 5) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target && this.made(target);
      case 2:
        return target && queryObject(target, action.QueryInfo ?? {}, this.classes, this.call);
      case 3:
        return target && this.method(target, action);
      case 4:
        return this.set(target, action);
      default:
        throw new HostError('NotImplemented', `Action of type ${action.ActionType}`, 501);
    }
  }

  private made(target: HostObject): Record<string, unknown> {
    if (this.request.AutoKeepReference && target.type === 'Range') this.references.keep(target);
    return this.classes.identity(target);
  }

  private method(target: HostObject, action: RichAction): unknown {
    if (action.Name === '_KeepReference') {
      this.references.keep(target);
      return null;
    }
    const result = this.classes.run(target, action.Name, this.args(action.ArgumentInfo), this.call);
    return isHostObject(result) ? this.made(result) : result;
  }

  private set(target: HostObject | null, action: RichAction): null {
    if (!target) {
      throw new HostError(
        'InvalidObjectPath',
        'The object path is not working: the object is null.',
      );
    }
    this.classes.set(target, action.Name, this.args(action.ArgumentInfo)[0], this.call);
    return null;
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: RichPath): HostObject | null {
    const { ObjectPathType: type, Name, ArgumentInfo } = path;
    if (type === 1) return object('Workbook', this.call.workbook);
    if (type === 6) return this.kept(Name);
    if (type === 7) return null;
    if (type === 2) throw apiNotFound(Name);
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (type === 3)
      return this.madeBy(this.classes.run(parent, Name, this.args(ArgumentInfo), this.call));
    if (type === 4) return this.classes.navigate(parent, Name, this.call);
    if (type === 5) return this.classes.item(parent, this.args(ArgumentInfo), this.call);
    throw new HostError('NotImplemented', `Object path of type ${type}`, 501);
  }

  /** @throws HostError `ItemNotFound` for cells of a sheet that is gone */
  private kept(id: string): HostObject {
    const object = this.references.get(id);
    const { sheet } = object.self as { readonly sheet?: HostSheet };
    if (sheet && !this.call.workbook.sheets.includes(sheet)) throw notFound();
    return object;
  }

  private madeBy(result: unknown): HostObject | null {
    if (result === null || isHostObject(result)) return result;
    throw invalidArgument();
  }

  private args(info: RichArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      if (id === undefined || id === 0 || id === null) return value;
      return typeof id === 'number' ? this.object(id) : id.map((one) => this.object(one));
    });
  }

  private location(action: RichAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const owner = this.resolved.get(action.ObjectPathId)?.type;
    const name = action.Name || path?.Name || '';
    return owner ? `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  }
}

function batchError(error: unknown, ActionIndex: number, Location: string): BatchError {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          'GeneralException',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
          500,
        );
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    ActionIndex,
    Location,
  };
}
