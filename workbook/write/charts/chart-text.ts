import type { Language } from '#core';
import { TYPEFACE } from '../../look/palette.ts';
import { escapeXml } from '../package/xml.ts';

/** How a text in a chart is set: points, colour, weight. */
export interface ChartType {
  readonly language: Language;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** A filled area or line of one colour. */
export function solidFill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

function properties(tag: 'a:defRPr' | 'a:rPr', { language, size, color, bold }: ChartType): string {
  const lang = tag === 'a:rPr' ? ` lang="${language === 'zh' ? 'zh-CN' : 'en-US'}"` : '';
  const face = `<a:latin typeface="${TYPEFACE[language].name}"/><a:ea typeface="${TYPEFACE.zh.name}"/>`;
  return `<${tag}${lang} sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(color)}${face}</${tag}>`;
}

/** Text properties of labels, axes and legends (`c:txPr`). */
export function textProperties(type: ChartType): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr>${properties('a:defRPr', type)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
  );
}

/** A written text (`c:rich`). */
export function richText(text: string, type: ChartType): string {
  return (
    `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties('a:defRPr', type)}</a:pPr>` +
    `<a:r>${properties('a:rPr', type)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`
  );
}
