import { type MessageCode, template } from '../i18n/index.ts';
import type { ReportContext } from './context.ts';
import { join, type LiveText } from './live.ts';

/**
 * A message of the catalogue whose placeholders follow cells: the same sentence everywhere, live on the
 * sheet. Formats in the placeholders give way to those of the parts.
 *
 * @throws RangeError for a placeholder without its part
 */
export function sentence(
  { language, door }: Pick<ReportContext, 'language' | 'door'>,
  code: MessageCode,
  parts: Readonly<Record<string, LiveText | string>>,
): LiveText {
  const pieces = template(language, code, door).split(/\{(\w+)(?::\w+)?\}/);
  return join(
    ...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const part = parts[piece];
      if (part === undefined) throw new RangeError(`no part ${piece} for ${code}`);
      return part;
    }),
  );
}
