import { type Analysis, type Segmented, segmentedOf } from '../analysis/index.ts';
import { LensError, type Note, nearest, note } from '../basics/index.ts';
import { clusterName, clustersOf } from '../cluster/index.ts';
import { listed, t } from '../i18n/index.ts';
import { PRESETS } from '../settings/index.ts';
import { cityTierGrouping, demographicGrouping, placeGrouping } from './people-groupings.ts';
import { currentGrouping, presetGrouping } from './segment-groupings.ts';
import { shopperGrouping } from './shopper-grouping.ts';
import { surveyGroupings } from './survey-groupings.ts';
import type { Grouping, Groupings } from './types.ts';

const known = new WeakMap<Analysis, Groupings>();

/**
 * Every grouping of the customers that the data allows, the segments in use first, and why others
 * cannot be made. Without orders there are only those that customers' own columns make. Computed once
 * for an analysis.
 */
export function groupingsOf(analysis: Analysis): Groupings {
  const found = known.get(analysis) ?? makeGroupings(analysis);
  known.set(analysis, found);
  return found;
}

/**
 * A grouping by id or name.
 *
 * @throws {LensError} `grouping.unknown`, `grouping.unknown-near`, or why this one cannot be made
 */
export function groupingNamed(analysis: Analysis, word: string): Grouping {
  const { found, missing } = groupingsOf(analysis);
  const wanted = plain(word);
  const isMeant = ({ id, name }: { readonly id: string; readonly name: string }) =>
    plain(id) === wanted || plain(name) === wanted;
  const grouping = found.find(isMeant);
  if (grouping !== undefined) return grouping;
  const lacking = missing.find(isMeant);
  if (lacking !== undefined) throw new LensError(lacking.why.code, lacking.why.params);
  const ids = found.map(({ id }) => id);
  const near = nearest(word, [...ids, ...found.map(({ name }) => name)]);
  if (ids.length === 0) {
    const { code, params: why } = whyNone(analysis);
    throw new LensError(code, why);
  }
  const known = listed(analysis.settings.language, ids);
  const params = { word, known };
  if (near !== null) throw new LensError('grouping.unknown-near', { ...params, near });
  throw new LensError('grouping.unknown', params);
}

function makeGroupings(analysis: Analysis): Groupings {
  const segmented = segmentedOf(analysis);
  const { language } = analysis.settings;
  const inScope = scopeOf(analysis);
  const found: Grouping[] = [];
  const missing: Groupings['missing'][number][] = [];
  if (segmented !== null) found.push(currentGrouping(segmented));
  for (const preset of PRESETS) {
    if (segmented === null) {
      const name = t(language, `settings.preset.${preset}`);
      missing.push({ id: preset, name, why: whyNone(analysis) });
    } else if (found[0]!.id !== preset) found.push(presetGrouping(segmented, preset));
  }
  const add = (
    id: 'city' | 'region' | 'city_tier' | 'demographic' | 'shopper' | 'clusters' | 'attitudes',
    made: Grouping | Note | null,
  ) => {
    if (made !== null && 'groups' in made) {
      found.push(made);
      return;
    }
    const why = made ?? note('info', `grouping.no-${id}`);
    missing.push({ id, name: t(language, `grouping.${id}`), why });
  };
  const orNone = (make: (those: Segmented) => Grouping | Note | null) =>
    segmented === null ? whyNone(analysis) : make(segmented);
  add(
    'shopper',
    orNone((those) => shopperGrouping(those, inScope)),
  );
  add('clusters', orNone(clusterGrouping));
  add('city', placeGrouping(analysis, inScope, 'city'));
  add('region', placeGrouping(analysis, inScope, 'region'));
  add('city_tier', cityTierGrouping(analysis, inScope));
  add('demographic', demographicGrouping(analysis, inScope));
  const survey = surveyGroupings(analysis, inScope);
  if (survey.length === 0) add('attitudes', null);
  return { found: [...found, ...survey], missing };
}

/** Why nothing can be made of orders. */
function whyNone({ missing }: Analysis): Note {
  return missing.segments ?? note('problem', 'analysis.segments-no-orders');
}

function clusterGrouping({ analysis }: Segmented): Grouping | Note {
  const { result, missing } = clustersOf(analysis);
  if (result === null) return missing;
  const { language } = analysis.settings;
  const { clustering, customers } = result;
  const assignment = new Int16Array(analysis.cleaned.customers.count).fill(-1);
  customers.forEach((customer, row) => {
    assignment[customer] = clustering.assignment[row]!;
  });
  return {
    id: 'clusters',
    name: t(language, 'grouping.clusters'),
    groups: clustering.clusters.map((cluster, index) => {
      const name = clusterName(cluster, language);
      return { id: `cluster_${index + 1}`, name, definition: name, rule: null };
    }),
    assignment,
    definition: t(language, 'grouping.says.clusters'),
    basis: [],
  };
}

function scopeOf({ cleaned: { customers } }: Analysis): Uint8Array {
  return customers.listed.map((one, customer) => one | customers.ordered[customer]!);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
