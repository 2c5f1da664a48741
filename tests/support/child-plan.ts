/** What the test told this process to do; see `childProgram`. */
export function childPlan<Plan>(): Plan {
  return JSON.parse(process.env.LENS_CHILD_PLAN ?? 'null') as Plan;
}
