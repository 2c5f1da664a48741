import type {
  ActionsBlock,
  Button,
  ContextActionsBlock,
  ContextBlock,
  HeaderBlock,
  SectionBlock,
  TableBlock,
} from '@slack/types';
import { cellSafe, type Language, plainSafe, t } from '#core';
import { ACTIONS } from './action-ids.ts';
import { LIMITS } from './limits.ts';
import { plainText } from './text.ts';
import type { Block } from './types.ts';

/** Longest name or sentence of a table's cell. */
const CELL = 160;

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plainText(text, LIMITS.header.text) };
}

/** A paragraph of mrkdwn that is safe already; an empty one becomes a dash, which Slack needs. */
export function section(text: string, blockId?: string): SectionBlock {
  return {
    type: 'section',
    ...(blockId === undefined ? {} : { block_id: blockId }),
    text: { type: 'mrkdwn', text: text || '–' },
  };
}

/** Small print of mrkdwn that is safe already; nothing for an empty text. */
export function context(text: string): readonly ContextBlock[] {
  if (text === '') return [];
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text }] }];
}

export function button(label: string, actionId: string, value: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plainText(label, LIMITS.button.text),
    value,
  };
}

/** A row of buttons; nothing where there is none. */
export function actions(buttons: readonly Button[]): readonly ActionsBlock[] {
  if (buttons.length === 0) return [];
  return [{ type: 'actions', elements: buttons.slice(0, LIMITS.actions.elements) }];
}

export function feedback(language: Language): ContextActionsBlock {
  const choice = (code: 'bot.blocks.button-helpful' | 'bot.blocks.button-unhelpful') =>
    plainText(t(language, code), LIMITS.button.text);
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: { text: choice('bot.blocks.button-helpful'), value: 'helpful' },
        negative_button: { text: choice('bot.blocks.button-unhelpful'), value: 'unhelpful' },
      },
    ],
  };
}

export interface TableColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly wrapped?: boolean;
  /** Its texts are the product's own, so that a sign in front is a number's. */
  readonly own?: boolean;
}

/** A table as Slack draws it, and how many rows were left out. */
export interface FittedTable {
  readonly blocks: readonly Block[];
  readonly left: number;
}

/**
 * A table of as many rows as Slack and the message can take; `last` (a total) is always kept.
 *
 * @param room characters left for its cells
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  last: readonly string[] | null = null,
  { most = LIMITS.table.rows, room = 9_000 }: { most?: number; room?: number } = {},
): FittedTable {
  const shown = columns.slice(0, LIMITS.table.columns);
  const cells = (row: readonly string[]) =>
    shown.map(({ own = false }, index) => cell(row[index] ?? '', own));
  const size = (row: readonly { readonly text: string }[]) =>
    row.reduce((sum, { text }) => sum + text.length, 0);
  const head = cells(shown.map((column) => column.header));
  const foot = last === null ? null : cells(last);
  const mostRows = Math.min(most, LIMITS.table.rows - 1 - (foot === null ? 0 : 1));
  const body: (typeof head)[] = [];
  let used = size(head) + (foot === null ? 0 : size(foot));
  for (const row of rows.slice(0, mostRows)) {
    const made = cells(row);
    used += size(made);
    if (used > room) break;
    body.push(made);
  }
  if (body.length === 0 && foot === null) return { blocks: [], left: rows.length };
  const block: TableBlock = {
    type: 'table',
    column_settings: shown.map(({ align, wrapped = false }) => ({ align, is_wrapped: wrapped })),
    rows: [head, ...body, ...(foot === null ? [] : [foot])],
  };
  return { blocks: [block], left: rows.length - body.length };
}

function cell(text: string, own: boolean): { readonly type: 'raw_text'; readonly text: string } {
  const safe = own ? plainSafe(text) : cellSafe(text);
  const cut = safe.length > CELL ? `${[...safe].slice(0, CELL / 2).join('')}…` : safe;
  return { type: 'raw_text', text: cut === '' ? ' ' : cut };
}
