import {
  LensError,
  type Note,
  type Recognition,
  recognizeRoles,
  type Settings,
  type SourceFile,
  understand,
} from '#core';
import type { AnalysisRequest } from '../service.ts';

/** What a workbook was recognised as, where it could not be analysed. */
export interface Recognised {
  readonly recognition: Recognition;
  readonly settings: Settings;
  readonly notes: readonly Note[];
}

/**
 * Sheets, roles and settings alone, for a workbook that cannot be analysed; roles that name a column
 * which is gone are left out.
 */
export function recogniseOnly(file: SourceFile, request: AnalysisRequest): Recognised {
  const { tables, settings, settingsNotes } = understand([file], {
    settings: [request.settings],
    language: request.language,
  });
  const notes = [...tables.flatMap((table) => table.notes), ...settingsNotes];
  try {
    return { recognition: recognizeRoles(tables, settings.roles), settings, notes };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return { recognition: recognizeRoles(tables, []), settings, notes };
  }
}
