import { overlaps } from '../model/area.ts';
import type { HostHyperlink } from '../model/types.ts';
import type { PropertyDefinition } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { mayEdit } from './guard.ts';
import type { RangeSelf } from './refs.ts';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** `Range.hyperlink`: one link for all cells of the range. */
export const hyperlink: PropertyDefinition<RangeSelf> = {
  get: ({ sheet, area }) =>
    sheet.hyperlinks.findLast((link) => overlaps(link.area, area))?.link ?? null,
  set: ({ sheet, area }, value, call) => {
    mayEdit(sheet, area);
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !overlaps(link.area, area));
    if (value === null) return;
    const link = checked(value);
    sheet.hyperlinks.push({ area, link });
    if (link.textToDisplay !== undefined) {
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          sheet.cells.setValue(area.row + row, area.column + column, link.textToDisplay);
        }
      }
      call.touch();
      sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' });
    }
    sheet.formats.set(area, 'Font.Color', '#0563C1');
    sheet.formats.set(area, 'Font.Underline', 'Single');
    sheet.workbook.tell({ kind: 'format', sheet, area });
  },
};

function checked(value: unknown): HostHyperlink {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  if (given.some(([name, part]) => !PARTS.includes(name) || typeof part !== 'string')) {
    throw invalidArgument();
  }
  const link = Object.fromEntries(given) as HostHyperlink;
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  return link;
}
