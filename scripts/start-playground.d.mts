export declare function startPlayground(options?: {
  readonly port?: number;
  readonly testPane?: boolean;
}): Promise<{ readonly origin: string; close(): Promise<void> }>;
