import type { Analysis } from '../../analysis/index.ts';
import { LensError } from '../../basics/index.ts';
import { findCustomers } from '../../tags/index.ts';
import { lexiconOf } from '../lexicon.ts';
import { normaliseText } from '../normalise.ts';
import { tokenise } from '../tokens.ts';

/** Words that join tags; without one, a name alone, or its opposite, may mean a segment as well. */
const JOINTS = /且|或|又|同时|\b(?:and|or)\b/i;
/** What leads into a search, and what ends one. */
const LEADS =
  /^(?:请问|一共|总共|找出|查找|找|谁是|谁|哪些|有多少|有哪些|多少|who is|who are|who|which|how many|number of|find|show me|count)\s*(?:位|个|名)?(?:客户|人)?是?\s*(?:of\s+)?(?:our\s+|the\s+)?(?:customers\s*|people\s*)?(?:who\s+|that\s+)?(?:are\s+|have\s+)?/i;
const ENDS =
  /(?:的)?(?:客户|人)?(?:一共|总共)?(?:有多少|有几个|是多少|多不多|多吗|占比(?:是?多少)?|比例(?:是?多少)?)?(?:位|个|人|名)?[?？。.!！\s]*$/;
const ENGLISH_ENDS = /\s+(?:customers|people|share|ratio)(?:\s+are there)?[?.!\s]*$/i;
const NEGATED = /[不非未没无]|\bno[tn]?\b|\bwithout\b/i;

/**
 * A search for customers by tags in the words of a question ("how many customers are VIP and coastal"),
 * without the words around it; `null` when it is none that the tags understand.
 */
export function readSearch(text: string, analysis: Analysis): string | null {
  const search = text
    .trim()
    .replace(LEADS, '')
    .replace(/^(?:既|both )/, '')
    .replace(ENGLISH_ENDS, '')
    .replace(ENDS, '')
    .replace(/又|同时/g, '且')
    .trim();
  if (!JOINTS.test(search) && !isTagAlone(text, analysis)) return null;
  try {
    findCustomers(analysis, search);
    return search;
  } catch (error) {
    if (error instanceof LensError) return null;
    throw error;
  }
}

/** One tag alone is asked for, in words of which no other question knows all: it may mean a segment as well. */
function isTagAlone(text: string, analysis: Analysis): boolean {
  if (NEGATED.test(text.replace(/多不多/g, ''))) return false;
  const calendar = { today: 0, firstDay: null };
  const { tokens } = tokenise(normaliseText(text), lexiconOf(analysis), calendar);
  return tokens.some(({ kind }) => kind === 'unknown');
}
