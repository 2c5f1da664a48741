import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw.ts';
import type { ChartAsked, ChartDrawn } from './wire.ts';

/** The thread that draws: one request, one answer, in turn. */
parentPort?.on('message', ({ id, request }: ChartAsked) => {
  let drawn: ChartDrawn;
  try {
    drawn = { id, png: drawPng(request) };
  } catch (error) {
    drawn = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(drawn);
});
