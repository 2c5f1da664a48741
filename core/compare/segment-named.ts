import { LensError, nearest } from '../basics/index.ts';
import { type Language, listed, t } from '../i18n/index.ts';
import { PRESET_SEGMENTS, type Segmentation } from '../segment/index.ts';
import { PRESETS } from '../settings/index.ts';

/** Words for everyone who isn't in the other segment. */
const REST: ReadonlySet<string> = new Set([
  'rest',
  'others',
  'everyoneelse',
  '其余',
  '其他',
  '其他人',
]);

/**
 * The segment that a word means: its id, or its name in either language; case, blanks and hyphens don't
 * matter, and the beginning is enough where it fits one alone.
 *
 * @returns index into `segments`, or `rest` for everyone else
 * @throws {LensError} `compare.unknown-segment`, `compare.unknown-segment-near`
 */
export function segmentNamed(
  word: string,
  { segments }: Segmentation,
  language: Language,
): number | 'rest' {
  const wanted = plain(word);
  const named = segments.map(({ id, name }) => [id, name, ...otherNames(id, name)].map(plain));
  const exact = named.findIndex((names) => names.includes(wanted));
  if (exact >= 0) return exact;
  if (REST.has(wanted)) return 'rest';
  const begun = named.flatMap((names, index) =>
    wanted !== '' && names.some((name) => name.startsWith(wanted)) ? [index] : [],
  );
  if (begun.length === 1) return begun[0]!;
  const known = listed(
    language,
    segments.map(({ id, name }) => t(language, 'compare.segment', { id, name })),
  );
  const near = nearest(
    word,
    segments.flatMap(({ id, name }) => [id, name, ...otherNames(id, name)]),
  );
  if (near !== null) throw new LensError('compare.unknown-segment-near', { word, near, known });
  throw new LensError('compare.unknown-segment', { word, known });
}

/** Names of a preset's segment in the languages it isn't shown in. */
function otherNames(id: string, shown: string): readonly string[] {
  return PRESETS.flatMap((preset) => {
    const found = PRESET_SEGMENTS[preset].find((one) => one.id === id);
    if (found === undefined) return [];
    const names = [t('zh', found.name), t('en', found.name)];
    return names.includes(shown) ? names : [];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-’']/g, '');
}
