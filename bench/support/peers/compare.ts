import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { median } from '../measure.ts';
import { ENVIRONMENT, type Library } from './libraries.ts';
import { differenceOf } from './same-result.ts';
import { type Result, TARGETS, type Task } from './tasks.ts';

interface Timed {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly result: Result;
}

interface Runner {
  readonly library: Library;
  /** What it calls itself. */
  readonly name: string;
  run(task: Task): Promise<Timed>;
  end(): void;
}

/**
 * Runs the tasks in every library by turns and prints a table. The run that warms up is also the one
 * whose results are compared; libraries that come to something else end it all.
 *
 * @throws when results differ, or a program fails
 */
export async function compared(
  libraries: readonly Library[],
  runs: number,
  tasks: readonly Task[],
): Promise<void> {
  console.log(
    '\n| task | library | CPU ms (median) | range | wall ms | first CPU ms | to the peer | target |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const task of tasks) {
    const wanted = libraries.filter(({ tasks }) => tasks.includes(task));
    const runners: Runner[] = [];
    try {
      for (const library of wanted)
        if (library.command !== null) runners.push(await started(library));
      await compareTask(task, runners, runs);
    } finally {
      for (const runner of runners) runner.end();
    }
    for (const { name, command, missing } of wanted) {
      if (command === null) console.log(`| ${task} | ${name} | ${missing} | | | | | |`);
    }
  }
}

async function compareTask(task: Task, runners: readonly Runner[], runs: number): Promise<void> {
  const first = new Map<Runner, Timed>();
  for (const runner of runners) first.set(runner, await runner.run(task));
  const [ours, ...peers] = runners;
  for (const peer of peers) {
    const difference = differenceOf(first.get(ours!)!.result, first.get(peer)!.result);
    if (difference !== null) throw new Error(`${task}: ${peer.name} differs in ${difference}`);
  }
  const all = new Map<Runner, Timed[]>(runners.map((runner) => [runner, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const runner of runners) all.get(runner)!.push(await runner.run(task));
  }
  const cpuOf = (runner: Runner) => all.get(runner)!.map(({ cpuMs }) => cpuMs);
  const toPeer = peers[0] === undefined ? '' : besides(cpuOf(ours!), cpuOf(peers[0]));
  const target = TARGETS[task];
  for (const runner of runners) {
    const cpu = cpuOf(runner);
    const wall = median(all.get(runner)!.map(({ wallMs }) => wallMs));
    const cells = [
      task,
      runner.name,
      median(cpu).toFixed(1),
      `${Math.min(...cpu).toFixed(1)}–${Math.max(...cpu).toFixed(1)}`,
      wall.toFixed(1),
      first.get(runner)!.cpuMs.toFixed(1),
      runner === ours ? toPeer : '',
      runner === ours ? target : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Median and quartiles of the ratios of runs side by side, since a machine is not always as fast. */
function besides(ours: readonly number[], peer: readonly number[]): string {
  const ratios = ours.map((one, run) => one / peer[run]!).sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.round(share * (ratios.length - 1))]!.toFixed(2);
  return `${median(ratios).toFixed(2)}× (${at(0.25)}–${at(0.75)})`;
}

async function started(library: Library): Promise<Runner> {
  const [program, ...args] = library.command!;
  const child: ChildProcess = spawn(program!, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: ENVIRONMENT,
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${library.name} ended`);
    return JSON.parse(value);
  };
  const { name } = (await next()) as { readonly name: string };
  return {
    library,
    name,
    async run(task) {
      child.stdin!.write(`${task}\n`);
      return (await next()) as Timed;
    },
    end: () => void child.stdin!.end(),
  };
}
