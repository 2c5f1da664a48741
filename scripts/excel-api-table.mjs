// Writes tests/hosts/excel/objects/api-table.ts: every class of Excel's API with its members, the
// requirement set each came with and its type, and every enumeration, from the declarations of
// @types/office-js.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = path.join(ROOT, 'tests/hosts/excel/objects/api-table.ts');
/** Made by the client alone; a host never hears of them. */
const CLIENT_ONLY = new Set(['context', 'load', 'set', 'toJSON', 'track', 'untrack']);
const API_SET = /\[Api set:\s*([^\]]*?)\s*\]/;

const declarations = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
const source = ts.createSourceFile(
  declarations,
  readFileSync(declarations, 'utf8'),
  ts.ScriptTarget.Latest,
  false,
);

const classes = new Map();
const enums = new Map();
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
  for (const node of statement.body.statements) {
    if (ts.isClassDeclaration(node)) addClass(node);
    if (ts.isEnumDeclaration(node)) addEnum(node);
  }
}

function addClass(node) {
  const since = apiSet(node);
  const members = new Map();
  for (const member of node.members) {
    const name = member.name?.getText(source);
    if (name === undefined || CLIENT_ONLY.has(name) || isStatic(member)) continue;
    const set = apiSet(member) ?? since;
    if (set === null) continue;
    const earlier = members.get(name);
    if (earlier && rank(earlier.set) <= rank(set)) continue;
    members.set(name, { set, text: name + marks(member) + typeName(member) });
  }
  if (members.size > 0) classes.set(node.name.text, members);
}

function addEnum(node) {
  const values = node.members.flatMap(({ initializer }) =>
    initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );
  if (values.length > 0) enums.set(node.name.text, values);
}

function isStatic(member) {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}

function marks(member) {
  if (ts.isMethodDeclaration(member)) return '()';
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0 ? '!' : '';
}

/** Class or enumeration that a member gives. */
function typeName(member) {
  const found = /\bExcel\.(?!Interfaces)(\w+)/.exec(member.type?.getText(source) ?? '');
  return found ? `:${found[1]}` : '';
}

function apiSet(node) {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = comments.at(-1);
  const found = last && API_SET.exec(source.text.slice(last.pos, last.end));
  if (!found) return null;
  const [, name, version] = /^(\w+)?\s*([\d.]+)?/.exec(found[1]);
  if (version === undefined) return 'Beta 0';
  return name === 'ExcelApi' || name === undefined ? version : `${name} ${version}`;
}

/** Order of requirement sets: ExcelApi by its number, all others after. */
function rank(set) {
  const version = /^1\.(\d+)$/.exec(set);
  return version ? Number(version[1]) : 1000;
}

function grouped(members) {
  const sets = Map.groupBy
    ? Map.groupBy(members.values(), ({ set }) => set)
    : [...members.values()].reduce(
        (map, member) => map.set(member.set, [...(map.get(member.set) ?? []), member]),
        new Map(),
      );
  return [...sets]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([set, list]) => `${set}|${list.map(({ text }) => text).join(' ')}`)
    .join(';');
}

const lines = (entries) =>
  entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `  ${name}: ${JSON.stringify(text).replace(/^"|"$/g, "'")},`)
    .join('\n');

const text = `// Made by scripts/excel-api-table.mjs from @types/office-js; run it again to change this file.

/**
 * Classes with their members: \`set|member member…;set|…\`. A bare version is of ExcelApi. After a
 * member's name, \`()\` marks a method, \`!\` a property that cannot be set, \`:Name\` the class or
 * enumeration it gives.
 */
export const CLASSES: Readonly<Record<string, string>> = {
${lines([...classes].map(([name, members]) => [name, grouped(members)]))}
};

/** Values of each enumeration, parted by spaces. */
export const ENUMS: Readonly<Record<string, string>> = {
${lines([...enums].map(([name, values]) => [name, values.join(' ')]))}
};
`;
writeFileSync(OUTPUT, text);
execFileSync('npx', ['biome', 'format', '--write', OUTPUT], { cwd: ROOT, stdio: 'ignore' });
