// npm test: sets up, then types, lint, unused code and every test; ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, requireNode, root, run } from './setup.mjs';

requireNode();
install({ everything: true });

const bin = (name) => join(root, 'node_modules', '.bin', name);
const checks = [
  ['types', bin('tsc'), ['-b']],
  ['format and lint', bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']],
  [
    'lint of the edges',
    bin('eslint'),
    ['--max-warnings=0', 'cli', 'bot', 'workbook', 'samples', 'bench', 'addin', 'playground'],
  ],
  ['unused code', bin('knip'), ['--no-progress']],
];
let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, command, args] of checks) {
  const code = run(command, args, { quiet: true });
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  if (code === 0) passed++;
  else failed++;
}

const results = mkdtempSync(join(tmpdir(), 'campaign-lens-'));
const file = join(results, 'vitest.json');
run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
try {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + filesThatFailedWhole(report);
  skipped += report.numPendingTests + report.numTodoTests;
  listSkipped(report);
} catch {
  console.error('The test run left no result.');
  failed++;
} finally {
  rmSync(results, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);

/** A file that fails before its first test has no failed test of its own. */
function filesThatFailedWhole({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
}

function listSkipped({ testResults }) {
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'skipped')
      .map(({ ancestorTitles }) => ancestorTitles[0] ?? ''),
  );
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) console.log(`skipped: ${name} (${count})`);
}
