import { type Note, note } from '../basics/index.ts';
import type { Table } from '../table/index.ts';
import { type ColumnEvidence, columnEvidence, sampleRows } from './column-evidence.ts';
import { headerForbids, headerScores } from './header-scores.ts';
import type { RoleId } from './types.ts';
import { valueFit } from './value-fit.ts';

/** Nothing but a user's word is certain. */
const MOST = 0.98;
/** Readings below this are not worth mentioning. */
const LEAST = 0.2;
/** Where a header says this much, its values alone are not asked. */
const KNOWN = 0.6;

/** A role a column may play. */
export interface Candidate {
  readonly role: RoleId;
  readonly confidence: number;
  readonly reason: Note;
}

/** A column with what its values look like and what it may be, most confident first. */
export interface ColumnCandidates {
  readonly column: number;
  /** Name of the column. */
  readonly name: string;
  readonly look: ColumnEvidence;
  readonly candidates: readonly Candidate[];
}

/** What each column of a table may be, from its header and a sample of its values. */
export function columnCandidates(table: Table): readonly ColumnCandidates[] {
  const rows = sampleRows(table.rowCount, table.columns.length);
  return table.columns.map((column, index) => {
    const look = columnEvidence(column, rows);
    const scores = column.header === '' ? [] : [...headerScores(column.name)];
    const byHeader = scores.map(([role, score]) => fromHeader(role, score, column.name, look));
    const named = new Set(byHeader.map(({ role }) => role));
    const isKnown = byHeader.some(({ confidence }) => confidence >= KNOWN);
    const byValues = isKnown
      ? []
      : fromValues(look).filter(
          ({ role }) => !named.has(role) && !headerForbids(column.name, role),
        );
    const candidates = [...byHeader, ...byValues]
      .filter(({ confidence }) => confidence >= LEAST)
      .sort((a, b) => b.confidence - a.confidence);
    return { column: index, name: column.name, look, candidates };
  });
}

function fromHeader(role: RoleId, score: number, header: string, look: ColumnEvidence): Candidate {
  const fit = valueFit(role, look);
  const isProved = fit > 1;
  const confidence = isProved ? score + (MOST - score) * 0.4 : score * fit;
  return {
    role,
    confidence: Math.min(confidence, MOST),
    reason: reasonOf(role, header, fit, look),
  };
}

function reasonOf(role: RoleId, header: string, fit: number, look: ColumnEvidence): Note {
  if (fit < 0.6) return note('info', 'roles.reason-values-differ', { header });
  if (fit > 1) return note('info', 'roles.reason-values-agree', { header });
  if (look.filled > 0 && (role === 'customer' || role === 'order')) {
    return note('info', 'roles.reason-key', { header, distinct: look.distinctShare });
  }
  return note('info', 'roles.reason-header', { header });
}

/** What values alone say: only forms that hardly anything else has. */
function fromValues(look: ColumnEvidence): Candidate[] {
  if (look.filled < 3) return [];
  const because = (role: RoleId, confidence: number): Candidate => ({
    role,
    confidence,
    reason: note('info', 'roles.reason-values'),
  });
  const found: Candidate[] = [];
  if (look.email >= 0.8) found.push(because('email', 0.85));
  if (look.phone >= 0.9) found.push(because('phone', 0.7));
  if (look.gender >= 0.9 && look.distinct >= 2 && look.yesNo < 0.5) {
    found.push(because('gender', 0.75));
  }
  if (look.eventWord >= 0.8 && look.distinct >= 3) found.push(because('event', 0.45));
  if (look.date >= 0.9 && look.number < 0.5) {
    found.push(because('date', 0.4), because('event-time', 0.4));
  }
  return found;
}
