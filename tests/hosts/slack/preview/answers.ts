import { basename } from 'node:path';
import { isoDay, type Language, parseIsoDay } from '#core';
import {
  answerChart,
  answerMessage,
  clarificationMessage,
  refusalMessage,
  type SlackMessage,
  summaryChart,
  summaryMessage,
  summaryThread,
} from '../../../../bot/blocks/index.ts';
import { drawPng } from '../../../../bot/charts/draw.ts';
import { Answering, todayOf } from '../../../../bot/workbooks/answering.ts';
import { readAnalysis } from '../../../../bot/workbooks/engine/read-analysis.ts';
import type { Snapshot } from '../../../../bot/workbooks/types.ts';

/** One workbook, asked as the bot asks it, in this thread. */
export interface Asked {
  readonly workbook: string;
  /** Told from the workbook's own last day, so that pictures stay as they are. */
  ask(text: string, language: Language): SlackMessage;
  /** The campaign summary, and what follows in its thread. */
  summary(language: Language): readonly SlackMessage[];
}

const MEMORY = 2 ** 31;
const READ_MS = 120_000;

/**
 * @param settingsFile as the command line takes it; `null`: none
 * @throws LensError what cannot be read
 */
export async function openAsked(file: string, settingsFile: string | null): Promise<Asked> {
  const name = basename(file);
  const analysis = await readAnalysis({
    files: [file],
    name,
    settingsFile,
    asOf: null,
    memoryBytes: MEMORY,
    readMs: READ_MS,
  });
  const answering = new Answering(analysis);
  const today = todayOf(analysis, parseIsoDay('2000-01-01') ?? 0);
  const asOf = isoDay(today);
  const now = Date.parse(`${asOf}T10:12:00Z`);
  const snapshot: Snapshot = { workbook: name, version: 'preview', readAt: now, asOf, stale: null };
  const told = (language: Language) => ({ snapshot, language, now });

  return {
    workbook: name,
    ask(text, language) {
      const reply = answering.call({
        id: 0,
        name: 'ask',
        takes: { asked: { text }, previous: null, language, role: 'owner', earlier: [] },
        today,
      });
      if (!('kind' in reply)) throw new Error('the workbook gave no reply');
      if (reply.kind === 'refused') return refusalMessage(reply.text, language);
      if (reply.kind === 'clarification') return clarificationMessage(reply, language);
      const request = answerChart(reply.answer, language);
      const picture = request === null ? null : drawPng(request);
      return answerMessage(reply.answer, { ...told(language), picture });
    },
    summary(language) {
      const gave = answering.call({
        id: 0,
        name: 'summary',
        takes: { language, role: 'owner' },
        today,
      });
      if (!('summary' in gave)) throw new Error('the workbook gave no summary');
      const request = summaryChart(gave.summary);
      const picture = request === null ? null : drawPng(request);
      const first = summaryMessage(gave.summary, { ...told(language), picture });
      return [first, ...summaryThread(gave.summary)];
    },
  };
}
