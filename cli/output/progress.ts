import { type Control, type Language, type MessageCode, type Step, t } from '#core';
import type { Io } from '../io.ts';

/** How long a run stays silent, in a terminal and elsewhere (a log file). */
const QUIET_MS = { terminal: 1_000, elsewhere: 5_000 };
const REDRAW_MS = 120;

const STEP_NAMES: Readonly<Record<Step, MessageCode>> = {
  read: 'cli.step-read',
  table: 'cli.step-table',
  roles: 'cli.step-roles',
  clean: 'cli.step-clean',
  profile: 'cli.step-profile',
  segment: 'cli.step-segment',
  funnel: 'cli.step-funnel',
  evaluate: 'cli.step-evaluate',
  mine: 'cli.step-mine',
  report: 'cli.step-report',
  write: 'cli.step-write',
};

/**
 * Progress on standard error, silent at first: one line redrawn in a terminal, one line a step
 * elsewhere. Each report lets a waiting Ctrl-C through.
 */
export function progressLine(io: Io, language: Language): Control & { done: () => void } {
  const started = io.clock();
  const quietMs = io.errIsTerminal ? QUIET_MS.terminal : QUIET_MS.elsewhere;
  let lastDrawn = 0;
  let lastStep: Step | null = null;
  let onScreen = false;
  return {
    signal: io.signal,
    progress: async (step, fraction) => {
      await new Promise((resolve) => setImmediate(resolve));
      const now = io.clock();
      if (now - started < quietMs) return;
      const share = fraction === null ? '' : ` ${Math.round(fraction * 100)}%`;
      const text = `${t(language, STEP_NAMES[step])}${share}…`;
      if (!io.errIsTerminal) {
        if (step !== lastStep) io.err(`${text}\n`);
      } else if (step !== lastStep || now - lastDrawn >= REDRAW_MS) {
        io.err(`\r\u001b[2K${text}`);
        lastDrawn = now;
        onScreen = true;
      }
      lastStep = step;
    },
    done: () => {
      if (onScreen) io.err('\r\u001b[2K');
      onScreen = false;
    },
  };
}
