import { TagState } from '../types.ts';
import type { TagQuery } from './parse.ts';

/** State of each customer for a search; three-valued: unknown unless one side decides. */
export function statesOfQuery(query: TagQuery): Uint8Array {
  if (query.kind === 'tag') return query.meaning.states;
  if (query.kind === 'not') {
    const part = statesOfQuery(query.part);
    return part.map((state) => (state === TagState.unknown ? state : 1 - state));
  }
  const decisive = query.kind === 'and' ? TagState.no : TagState.yes;
  return query.parts.map(statesOfQuery).reduce((all, part) =>
    all.map((state, customer) => {
      const other = part[customer]!;
      if (state === decisive || other === decisive) return decisive;
      return state === TagState.unknown ? state : other;
    }),
  );
}
