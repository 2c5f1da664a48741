import {
  analyze,
  buildReport,
  type Mining,
  minedPart,
  PART_IDS,
  parsePeriod,
  reportContext,
  sheetsOfPart,
} from '#core';
import { madeShop } from './support/made-shop.ts';

// How long each part behind the tables takes over a million order rows: computed, and laid out as sheets.
const ROWS = Number(process.argv[2] ?? 1_000_000);

const cpuMs = (): number => process.cpuUsage().user / 1000;
function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: string } {
  const before = cpuMs();
  const result = work();
  return { result, ms: (cpuMs() - before).toFixed(0) };
}

const before = cpuMs();
const analysis = await analyze([madeShop(ROWS)], {
  settings: [{ campaign: parsePeriod('2026-06-01..2026-06-18')! }],
  language: 'en',
  version: 'bench',
});
const { count } = analysis.cleaned.customers;
console.log(
  `Node ${process.version}, ${ROWS.toLocaleString('en')} order rows, ${count.toLocaleString('en')} customers, made and analysed in ${(cpuMs() - before).toFixed(0)} ms of CPU`,
);
console.log('\n| part | computed, CPU ms | its sheets, CPU ms |');
console.log('|---|---|---|');
const mining: Record<string, unknown> = {};
const context = reportContext(analysis);
for (const id of PART_IDS) {
  const mined = timed(() => minedPart(analysis, id));
  const { result } = mined;
  mining[id] = result;
  const laid = timed(() =>
    result.missing === null ? sheetsOfPart(context, id, result.result as never) : [],
  );
  console.log(`| ${id} | ${mined.ms} | ${result.missing === null ? laid.ms : 'missing'} |`);
}
const report = timed(() => buildReport(analysis, { mining: mining as Mining }));
console.log(`| the whole report | | ${report.ms} |`);
