import type { RichRequest } from '../protocol/types.ts';

/** Objects Office.js makes for itself when it starts: the add-in's runtime and its custom functions. */
const OWN_SERVICE = /^Microsoft\.(InternalService|ExcelServices)\./;
const NEW_OBJECT = 2;

/**
 * The answer to a request of Office.js's own services, which know no cells; `null`: a request to the
 * workbook.
 */
export function internalAnswer(request: string): string | null {
  if (!/Microsoft\.(InternalService|ExcelServices)\./.test(request)) return null;
  const { ObjectPaths, Actions } = JSON.parse(request) as RichRequest;
  const isOwn = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === NEW_OBJECT && OWN_SERVICE.test(Name),
  );
  if (!isOwn) return null;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
