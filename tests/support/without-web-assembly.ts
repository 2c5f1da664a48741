/** Runs something twice: where there is no WebAssembly, and where a security policy refuses it. */
export function withoutWebAssembly(run: () => void): void {
  const { WebAssembly: known } = globalThis;
  const refuse = class {
    constructor() {
      throw new EvalError('refused by the content security policy');
    }
  };
  try {
    for (const api of [undefined, { Module: refuse, Instance: refuse }]) {
      Object.defineProperty(globalThis, 'WebAssembly', { value: api, configurable: true });
      run();
    }
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', { value: known, configurable: true });
  }
}
