import type { Resources } from './resources.ts';
import { type IconName, iconOf, RIBBON_GROUPS, type RibbonAction } from './ribbon.ts';
import { element, type XmlElement } from './xml.ts';

const SIZES = [16, 32, 80];

/** The add-in's own tab of the ribbon, after the Home tab. */
export function ribbonTab(resources: Resources): XmlElement {
  const groups = RIBBON_GROUPS.map(({ id, icon, actions }) =>
    element('Group', { id: `Lens.Group.${id}` }, [
      element('Label', { resid: resources.short(`manifest.group.${id}`) }),
      iconElement(resources, icon),
      ...actions.map((action) => button(resources, action)),
    ]),
  );
  return element('CustomTab', { id: 'Lens.Tab' }, [
    ...groups,
    element('Label', { resid: resources.short('manifest.tab') }),
    element('InsertAfter', {}, 'TabHome'),
  ]);
}

function button(resources: Resources, action: RibbonAction): XmlElement {
  const label = resources.short(`manifest.${action}.label`);
  return element('Control', { 'xsi:type': 'Button', id: `Lens.Button.${action}` }, [
    element('Label', { resid: label }),
    element('Supertip', {}, [
      element('Title', { resid: label }),
      element('Description', { resid: resources.long(`manifest.${action}.tip`) }),
    ]),
    iconElement(resources, iconOf(action)),
    element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action)]),
  ]);
}

function iconElement(resources: Resources, icon: IconName): XmlElement {
  return element(
    'Icon',
    {},
    SIZES.map((size) =>
      element('bt:Image', { size: String(size), resid: resources.image(icon, size) }),
    ),
  );
}
