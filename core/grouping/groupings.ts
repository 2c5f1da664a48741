import { type Analysis, type Segmented, segmentedOf } from '../analysis/index.ts';
import { LensError, type Note, nearest, note } from '../basics/index.ts';
import { clusterName, clustersOf } from '../cluster/index.ts';
import { t } from '../i18n/index.ts';
import { PRESETS } from '../settings/index.ts';
import { cityTierGrouping, demographicGrouping, placeGrouping } from './people-groupings.ts';
import { currentGrouping, presetGrouping } from './segment-groupings.ts';
import { shopperGrouping } from './shopper-grouping.ts';
import { surveyGroupings } from './survey-groupings.ts';
import type { Grouping, Groupings } from './types.ts';

const known = new WeakMap<Analysis, Groupings>();

/**
 * Every grouping of the customers that the data allows, the segments in use first, and why others
 * cannot be made. Computed once for an analysis.
 *
 * @returns none without segments
 */
export function groupingsOf(analysis: Analysis): Groupings {
  const found = known.get(analysis) ?? makeGroupings(analysis);
  known.set(analysis, found);
  return found;
}

/**
 * A grouping by id or name.
 *
 * @throws {LensError} why there are no segments; `grouping.unknown`, `grouping.unknown-near`, or why
 *   this one cannot be made
 */
export function groupingNamed(analysis: Analysis, word: string): Grouping {
  if (segmentedOf(analysis) === null) {
    const { code, params } = analysis.missing.segments!;
    throw new LensError(code, params);
  }
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
  const params = { word, known: ids.join(', ') };
  if (near !== null) throw new LensError('grouping.unknown-near', { ...params, near });
  throw new LensError('grouping.unknown', params);
}

function makeGroupings(analysis: Analysis): Groupings {
  const segmented = segmentedOf(analysis);
  if (segmented === null) return { found: [], missing: [] };
  const { language } = analysis.settings;
  const inScope = scopeOf(analysis);
  const found: Grouping[] = [currentGrouping(segmented)];
  const missing: Groupings['missing'][number][] = [];
  for (const preset of PRESETS) {
    if (found[0]!.id !== preset) found.push(presetGrouping(segmented, preset));
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
  add('shopper', shopperGrouping(segmented, inScope));
  add('clusters', clusterGrouping(segmented));
  add('city', placeGrouping(analysis, inScope, 'city'));
  add('region', placeGrouping(analysis, inScope, 'region'));
  add('city_tier', cityTierGrouping(analysis, inScope));
  add('demographic', demographicGrouping(analysis, inScope));
  const survey = surveyGroupings(analysis, inScope);
  if (survey.length === 0) add('attitudes', null);
  return { found: [...found, ...survey], missing };
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
