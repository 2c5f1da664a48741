/** What is used of WebAssembly, which core's environment doesn't have to have. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** Every module here exports its memory. */
export interface WithMemory {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** A page of memory. */
export const PAGE_BYTES = 65_536;

/** Asked again and again, a browser would report it each time. */
const refusedBy = new WeakSet<WebAssemblyApi>();

/**
 * What a module exports, ready to be called.
 *
 * @returns `null` where WebAssembly is missing, or code may not be made at run time, such as under a strict
 *   content security policy
 */
export function instantiated<Exports extends WithMemory>(
  bytes: Uint8Array<ArrayBuffer>,
): Exports | null {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined || refusedBy.has(api)) return null;
  try {
    return new api.Instance(new api.Module(bytes)).exports as Exports;
  } catch {
    refusedBy.add(api);
    return null;
  }
}
