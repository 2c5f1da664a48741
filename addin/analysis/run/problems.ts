import { type Language, LensError, type MessageCode } from '#core';
import { sayIn } from '../views/words.ts';
import type { Problem } from '../views.ts';

/** Rooms of the catalogue whose errors have a title and advice of their own. */
const ROOMS = ['analysis', 'roles', 'segment', 'workbook', 'settings', 'funnel'] as const;
type Room = (typeof ROOMS)[number];

const ADVICE: Readonly<Record<Room, MessageCode>> = {
  analysis: 'addin.views.advice.data',
  roles: 'addin.views.advice.roles',
  segment: 'addin.views.advice.segment',
  workbook: 'addin.views.advice.workbook',
  settings: 'addin.views.advice.settings',
  funnel: 'addin.views.advice.settings',
};
/** Errors about a workbook without data, or a setting that stands in another room. */
const NO_DATA: readonly MessageCode[] = ['analysis.no-tables', 'analysis.header-only'];

/**
 * An error as the user reads it: what was seen, what to do, what is safe. One that was not meant says
 * only its kind and place, since its message might quote a cell.
 */
export function problemOf(error: unknown, language: Language): Problem {
  const say = sayIn(language);
  const safe = say('addin.views.safe');
  if (!(error instanceof LensError)) {
    return {
      code: 'addin.views.problem.unexpected',
      title: say('addin.views.problem.unexpected'),
      text: say('addin.views.problem.unexpected-text'),
      advice: say('addin.views.advice.again'),
      safe,
      details: placeOf(error),
    };
  }
  const room = roomOf(error.code);
  return {
    code: error.code,
    title: say(room === null ? 'addin.views.problem.unexpected' : `addin.views.problem.${room}`),
    text: say(error.code, error.params),
    advice: room === null ? null : say(adviceOf(error.code, room)),
    safe,
    details: null,
  };
}

function adviceOf(code: MessageCode, room: Room): MessageCode {
  if (NO_DATA.includes(code)) return 'addin.views.advice.analysis';
  if (code === 'analysis.own-result') return 'addin.no-data.advice';
  if (code === 'analysis.all-after-as-of') return 'addin.views.advice.settings';
  return ADVICE[room];
}

function roomOf(code: MessageCode): Room | null {
  if (code === 'clean.bad-as-of') return 'settings';
  return ROOMS.find((room) => code.startsWith(`${room}.`)) ?? null;
}

/** Name and place of a fault, without its message. */
function placeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at |@/.test(line));
  return [error.name, ...frames.slice(0, 3).map((line) => line.trim())].join(' ');
}
