// Runs a task for every line read, and answers with what it took and what it came to, as JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A column of numbers as the benchmark wrote it. */
export function column(folder, name, Type) {
  const { buffer, byteOffset, byteLength } = readFileSync(`${folder}/${name}`);
  return new Type(buffer.slice(byteOffset, byteOffset + byteLength));
}

export async function serve(name, tasks) {
  console.log(JSON.stringify({ name, tasks: Object.keys(tasks) }));
  for await (const line of createInterface({ input: process.stdin })) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const result = await tasks[line]();
    const { user, system } = process.cpuUsage(cpu);
    const answer = { cpuMs: (user + system) / 1000, wallMs: performance.now() - started, result };
    console.log(JSON.stringify(answer));
  }
}
