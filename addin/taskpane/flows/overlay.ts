import type { PartialSettings, RoleId, RoleOverride } from '#core';

/**
 * Settings over others: what is set wins, thresholds and roles one by one.
 *
 * @example
 * overlay({ minimumN: 30 }, { alpha: 0.1 }) // => { minimumN: 30, alpha: 0.1 }
 */
export function overlay(base: PartialSettings, over: PartialSettings): PartialSettings {
  const thresholds =
    base.thresholds === undefined && over.thresholds === undefined
      ? {}
      : { thresholds: { ...base.thresholds, ...over.thresholds } };
  const roles =
    base.roles === undefined && over.roles === undefined
      ? {}
      : { roles: joined(base.roles ?? [], over.roles ?? []) };
  return { ...base, ...over, ...thresholds, ...roles };
}

/** One column's role. */
export function roleSetting(sheet: string, column: string, role: RoleId): PartialSettings {
  return { roles: [{ sheet, column, role }] };
}

function joined(
  before: readonly RoleOverride[],
  after: readonly RoleOverride[],
): readonly RoleOverride[] {
  const key = ({ sheet, column }: RoleOverride) => JSON.stringify([sheet, column]);
  return [...new Map([...before, ...after].map((role) => [key(role), role])).values()];
}
