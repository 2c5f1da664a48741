import { vi } from 'vitest';
import type { AnalysisService, AnalysisViews } from '../../../../addin/analysis/service.ts';
import type { ExcelPort } from '../../../../addin/excel/port.ts';
import { type Flows, flows } from '../../../../addin/taskpane/flows/actions.ts';
import { initialState } from '../../../../addin/taskpane/flows/initial-state.ts';
import { type Store, store } from '../../../../addin/taskpane/flows/store.ts';
import type { PaneState } from '../../../../addin/taskpane/model.ts';

export const views = {
  problem: null,
  segments: null,
  data: { sheets: [] },
  parts: [],
} as unknown as AnalysisViews;
export const done = <T>(value: T) => ({ kind: 'done', value }) as const;

/** A service and a workbook that do what they are asked, and remember it. */
export function fakes() {
  const service = {
    analyse: vi.fn(async () => done(views)),
    plan: vi.fn(async () => done({ sheets: [] })),
    block: vi.fn(),
    sample: vi.fn(async () => ({ plan: { sheets: [] }, settings: {} })),
    preview: vi.fn(),
    customer: vi.fn(async () => null),
    ask: vi.fn(async () => ({
      kind: 'done' as const,
      value: { kind: 'asked-back' as const, text: '', choices: [] },
    })),
    mined: vi.fn(async () => done(null)),
    find: vi.fn(async () => done({ kind: 'not-understood' as const, text: '' })),
    cancel: vi.fn(async () => undefined),
  };
  const port = {
    look: vi.fn(async () => ({
      name: 'Book1.xlsx',
      hasResults: false,
      sheets: [
        { name: 'Orders', visible: true, result: null },
        { name: 'Lens 总览', visible: true, result: 'overview' },
        { name: 'Lens 设置', visible: true, result: 'settings' },
      ],
    })),
    read: vi.fn(async () => undefined),
    write: vi.fn(async () => ({ sheets: [{ id: 'overview', name: 'Lens 总览' }], renamed: [] })),
    removeResults: vi.fn(async () => ['a', 'b']),
    show: vi.fn(async () => undefined),
    recall: vi.fn(async (): Promise<unknown> => null),
    remember: vi.fn(async () => undefined),
    onSelection: vi.fn(async () => async () => undefined),
    onChange: vi.fn(async (_: (sheet: string) => void) => async () => undefined),
  };
  return { service, port };
}

/** The flows over a service and a workbook that only remember. */
export function desk(): {
  readonly state: Store<PaneState>;
  readonly fake: ReturnType<typeof fakes>;
  readonly pane: Flows;
  /** Waits until no task is under way. */
  settled(): Promise<void>;
} {
  const state = store(initialState('en'));
  const fake = fakes();
  const pane = flows({
    store: state,
    port: fake.port as unknown as ExcelPort,
    service: fake.service as unknown as AnalysisService,
    ready: Promise.resolve(),
    keepLanguage: () => undefined,
  });
  const settled = () =>
    vi.waitFor(
      () => {
        if (state.get().busy !== null) throw new Error('busy');
      },
      { timeout: 20_000, interval: 5 },
    );
  return { state, fake, pane, settled };
}
