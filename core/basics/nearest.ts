/**
 * Number of single-character edits (insert, delete, replace, swap of neighbours) between two words.
 *
 * @example
 * editDistance('chanel', 'channel') // => 1
 * editDistance('ab', 'ba') // => 1
 */
export function editDistance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, beforePrevious[j - 2]! + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The candidate a misspelt word most likely meant: at most a third of its letters off; `null` when
 * none is that near. Ties go to the first.
 *
 * @example
 * nearest('campain', ['before', 'campaign']) // => 'campaign'
 * nearest('xyz', ['before', 'campaign']) // => null
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor([...word].length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
