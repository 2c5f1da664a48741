import { type Question, UNCONDITIONED } from '#core';
import type { Alert, Post, Schedule } from '../../../bot/store/index.ts';

/** 2026-06-01 01:00 UTC. */
export const NOW = Date.UTC(2026, 5, 1, 1);

export function madeQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...UNCONDITIONED,
    metric: 'revenue',
    ...changes,
  };
}

export function madePost(key: string, changes: Partial<Post> = {}): Post {
  return {
    key,
    channel: 'C0001',
    threadTs: null,
    message: { text: `text of ${key}`, blocks: [], image: null },
    dueAt: NOW,
    placeholderTs: null,
    ...changes,
  };
}

export function madeSchedule(id: string, changes: Partial<Schedule> = {}): Schedule {
  return {
    id,
    team: 'T0001',
    channel: 'C0001',
    createdBy: 'U0001',
    workbook: 'main',
    language: 'zh',
    pattern: '0 9 * * 1',
    timeZone: 'Asia/Shanghai',
    what: { kind: 'summary' },
    missed: 'post-late',
    paused: false,
    createdAt: NOW,
    ...changes,
  };
}

export function madeAlert(id: string, changes: Partial<Alert> = {}): Alert {
  return {
    id,
    team: 'T0001',
    channel: 'C0001',
    createdBy: 'U0001',
    workbook: 'main',
    language: 'en',
    question: madeQuestion(),
    when: { kind: 'below', value: 1000 },
    paused: false,
    createdAt: NOW,
    ...changes,
  };
}
