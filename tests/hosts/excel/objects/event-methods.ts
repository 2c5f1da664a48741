import type { Method } from '../protocol/define.ts';

/**
 * The client's `_Register…Event` and `_Unregister…Event` of a class.
 *
 * @param target whom the events are for: a sheet's id, or all sheets
 * @param events number by name, as `{ DataChanged: 10 }`
 */
export function eventMethods<Self>(
  target: (self: Self) => string,
  events: Readonly<Record<string, number>>,
): Record<string, Method<Self>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (self, _args, call) => {
      call.events.watch(event, target(self));
      return null;
    };
    methods[`_Unregister${name}Event`] = (self, _args, call) => {
      call.events.drop(event, target(self));
      return null;
    };
  }
  return methods;
}
