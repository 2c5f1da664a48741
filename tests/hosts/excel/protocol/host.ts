import type { HostWorkbook } from '../model/workbook.ts';
import { CLASSES } from '../objects/index.ts';
import { Batch, type BatchError } from './batch.ts';
import { Classes } from './classes.ts';
import type { Call } from './define.ts';
import { HostEvents } from './events.ts';
import { type Fault, Faults } from './faults.ts';
import { exceeds, PAYLOAD_BYTES, READ_CELLS, requestTooLarge, responseTooLarge } from './limits.ts';
import { References } from './reference-store.ts';
import { HostError, type RichRequest } from './types.ts';

export interface HostOptions {
  /** Highest version of ExcelApi the host has, as `1.14`; usual: `1.17`. */
  readonly api?: string;
  /** Bytes a request and an answer may have; usual: 5 MB. */
  readonly payloadBytes?: number;
  /** Cells one read may ask for; usual: 5 million. */
  readonly readCells?: number;
  /** What a read beyond `readCells` gets: a refusal (usual), or `null` values. */
  readonly largeReads?: 'refuse' | 'null';
  /** Requests with `delayForCellEdit` wait until editing ends (usual), or are refused like others. */
  readonly waitsForCellEdit?: boolean;
}

/** What was asked of the host so far. */
export interface RequestRecord {
  readonly bytes: number;
  readonly actions: number;
  /** Code of the refusal; `null`: done. */
  readonly error: string | null;
}

/** Refusals of a whole request, which come without an answer's body. */
const WHOLE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
]);
/** Flag of a request made with `delayForCellEdit` (`RequestFlags` of the client). */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Excel, as the client of Office.js sees it: takes requests of the rich API and does them on a
 * workbook in memory.
 */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly api: string;
  readonly events: HostEvents;
  readonly faults = new Faults();
  /** Requests in order. */
  readonly requests: RequestRecord[] = [];
  private readonly options: Required<HostOptions>;
  private readonly classes: Classes;
  private readonly references = new References();
  private readonly afterEdit: (() => void)[] = [];
  private touched = false;

  constructor(workbook: HostWorkbook, options: HostOptions = {}) {
    this.workbook = workbook;
    this.options = {
      api: '1.17',
      payloadBytes: PAYLOAD_BYTES,
      readCells: READ_CELLS,
      largeReads: 'refuse',
      waitsForCellEdit: true,
      ...options,
    };
    this.api = this.options.api;
    this.classes = new Classes(CLASSES, this.api);
    this.events = new HostEvents(workbook);
  }

  /** Requests so far: one per `context.sync()` that had something to say. */
  get syncs(): number {
    return this.requests.length;
  }

  /** Requests refused or failed are counted too. @param fault see `Fault` */
  inject(fault: Fault): () => void {
    return this.faults.add(fault);
  }

  /** The person begins or ends typing into a cell. */
  setEditing(editing: boolean): void {
    this.workbook.editing = editing;
    if (!editing) for (const go of this.afterEdit.splice(0)) go();
  }

  /**
   * Does a request, waiting first while the person edits a cell, if the request says so.
   * @returns the answer's text; @throws HostError for requests refused as a whole
   */
  async answer(requestText: string, flags = 0): Promise<string> {
    const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0 && this.options.waitsForCellEdit;
    if (waits && this.workbook.editing) await new Promise<void>((go) => this.afterEdit.push(go));
    return this.execute(requestText);
  }

  /**
   * Does a request at once. Actions run in order; the first that fails ends it, and those before
   * stay done.
   * @returns the answer's text; @throws HostError for requests refused as a whole
   */
  execute(requestText: string): string {
    if (isCleanUp(requestText))
      return JSON.stringify(this.run(JSON.parse(requestText) as RichRequest));
    const record = { bytes: requestText.length, actions: 0, error: null as string | null };
    this.requests.push(record);
    this.events.hold();
    try {
      const answer = this.respond(requestText, record);
      if (exceeds(answer, this.options.payloadBytes)) throw responseTooLarge();
      return answer;
    } catch (error) {
      if (error instanceof HostError) record.error = error.code;
      throw error;
    } finally {
      this.events.release();
    }
  }

  private respond(requestText: string, record: { actions: number; error: string | null }): string {
    const fault = this.faults.next(requestText);
    if (fault && fault.phase !== 'after') return this.refuse(faultError(fault), record);
    if (exceeds(requestText, this.options.payloadBytes)) throw requestTooLarge();
    if (this.workbook.editing) return this.refuse(editingError(), record);
    const request = JSON.parse(requestText) as RichRequest;
    record.actions = request.Actions.length;
    const answer = this.run(request);
    if (fault) return this.refuse(faultError(fault), record);
    record.error = answer.Error?.Code ?? null;
    return JSON.stringify(answer);
  }

  private run(request: RichRequest) {
    this.touched = false;
    const answer = new Batch(request, this.classes, this.call(), this.references).run();
    if (this.touched) {
      this.workbook.undo.push('script');
      if (this.workbook.calculationMode !== 'Manual') this.workbook.recalculate();
    }
    return answer;
  }

  private refuse(error: HostError, record: { error: string | null }): string {
    record.error = error.code;
    if (WHOLE.has(error.code)) throw error;
    const refusal: BatchError = {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.status,
      ActionIndex: 0,
      Location: '',
    };
    return JSON.stringify({ Results: [], Error: refusal });
  }

  private call(): Call {
    return {
      workbook: this.workbook,
      events: this.events,
      references: this.references,
      // Formulas of this request must have their results when a later action of it reads them.
      settle: () => {
        if (this.touched && this.workbook.calculationMode !== 'Manual') this.workbook.recalculate();
        this.touched = false;
      },
      touch: () => {
        this.touched = true;
      },
      mayRead: (count) => {
        if (count <= this.options.readCells) return true;
        if (this.options.largeReads === 'null') return false;
        throw responseTooLarge();
      },
    };
  }
}

/**
 * What the client sends by itself when `Excel.run` ends: references given back. No fault strikes it and
 * it is not counted, so that the nth request is the nth `context.sync()`.
 */
function isCleanUp(requestText: string): boolean {
  if (!requestText.includes('"_RemoveReference"')) return false;
  const { Actions } = JSON.parse(requestText) as RichRequest;
  const released = Actions.filter(({ ActionType }) => ActionType !== 1);
  return released.length > 0 && released.every(({ Name }) => Name === '_RemoveReference');
}

const faultError = ({ code, message }: Fault): HostError =>
  new HostError(
    code,
    message ?? 'An internal error has occurred.',
    code === 'AccessDenied' ? 403 : 500,
  );

const editingError = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );
