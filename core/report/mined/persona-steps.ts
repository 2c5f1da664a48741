import { listed } from '../../i18n/index.ts';
import type { Personas } from '../../persona/index.ts';
import { PRESETS } from '../../settings/index.ts';
import type { ReportContext } from '../context.ts';

/** The five steps to the portraits, each with what was done on this data. */
export function stepRows(
  { say, language }: ReportContext,
  { steps, personas, leftOut, customers }: Personas,
): readonly (readonly [string, string])[] {
  const roles = steps.attributes.map((role) => say(`role.${role}`));
  const sheets = steps.sheets.map((sheet) => say('report.personas.sheet-rows', { ...sheet }));
  const left = leftOut.map(({ name, customers: n }) =>
    say('report.personas.left-one', { name, n }),
  );
  return [
    [
      say('report.personas.step-goal'),
      roles.length === 0
        ? say('report.personas.did-goal-none')
        : say('report.personas.did-goal', { attributes: listed(language, roles) }),
    ],
    [
      say('report.personas.step-method'),
      say('report.personas.did-method', {
        traits: steps.traits,
        tests: steps.tests,
        minimum: steps.minimumN,
      }),
    ],
    [
      say('report.personas.step-collect'),
      say('report.personas.did-collect', { sheets: listed(language, sheets) }),
    ],
    [
      say('report.personas.step-cluster'),
      say('report.personas.did-cluster', {
        n: customers,
        segments: steps.segments,
        preset: presetName(say, steps.preset),
        personas: personas.length,
        minimum: steps.minimumN,
        left:
          left.length === 0
            ? ''
            : say('report.personas.left-out', { names: listed(language, left) }),
      }).trimEnd(),
    ],
    [say('report.personas.step-portrait'), say('report.personas.did-portrait')],
  ];
}

/** What the ways to part the customers are called; rules of one's own have a name too. */
function presetName(say: ReportContext['say'], id: string): string {
  const preset = PRESETS.find((one) => one === id);
  return preset === undefined ? say('grouping.own') : say(`settings.preset.${preset}`);
}
