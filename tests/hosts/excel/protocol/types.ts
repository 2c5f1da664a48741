/** What the client sends and expects: the rich API of Office.js. */
export interface RichRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RichAction[];
  readonly ObjectPaths: Readonly<Record<string, RichPath>>;
}

export interface RichArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface RichPath {
  readonly Id: number;
  /** 1 workbook, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: RichArguments;
}

export interface RichAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: RichArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

/** Refused by the host, as Excel would: `ItemNotFound`, `InvalidArgument`, `ApiNotFound`, … */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.status = status;
  }
}
