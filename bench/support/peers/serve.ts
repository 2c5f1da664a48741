import { createInterface } from 'node:readline';
import type { Job } from './tasks.ts';

/** Runs a task for every line read, and answers with what it took and what it came to, as JSON. */
export async function serve(name: string, tasks: Readonly<Record<string, Job>>): Promise<void> {
  console.log(JSON.stringify({ name, tasks: Object.keys(tasks) }));
  for await (const line of createInterface({ input: process.stdin })) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const result = await tasks[line]!();
    const { user, system } = process.cpuUsage(cpu);
    const answer = { cpuMs: (user + system) / 1000, wallMs: performance.now() - started, result };
    console.log(JSON.stringify(answer));
  }
}
