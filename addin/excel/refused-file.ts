import type { Problem } from '../analysis/views.ts';

/** The workbook's file could not be read; what to tell the user is ready. */
export class RefusedFile extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'RefusedFile';
    this.problem = problem;
  }
}
