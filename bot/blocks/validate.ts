import { LIMITS } from './limits.ts';
import { block } from './validate/blocks.ts';
import {
  type Check,
  isRecord,
  list,
  object,
  oneOf,
  type Problem,
  plainText,
  refuse,
  string,
  boolean as truth,
  type Walk,
  walkOf,
} from './validate/check.ts';

export type { Problem } from './validate/check.ts';

/** What `chat.postMessage` is given, as far as Slack looks into it. */
export interface MessageToCheck {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly metadata?: unknown;
}

function checkTotals(walk: Walk): void {
  if (walk.markdown > LIMITS.message.markdown) {
    refuse(walk, '/blocks', `markdown must be less than ${LIMITS.message.markdown + 1} characters`);
  }
  if (walk.cells > LIMITS.message.cells) {
    refuse(walk, '/blocks', `cells must be less than ${LIMITS.message.cells + 1} characters`);
  }
  if (walk.characters > LIMITS.message.total) {
    const message = `must be less than ${LIMITS.message.total + 1} characters`;
    refuse(walk, '/blocks', message, 'msg_blocks_too_long');
  }
}

function checkMetadata(metadata: unknown, walk: Walk): void {
  const ok =
    isRecord(metadata) &&
    typeof metadata.event_type === 'string' &&
    metadata.event_type !== '' &&
    isRecord(metadata.event_payload);
  if (!ok) {
    refuse(walk, '/metadata', 'needs event_type and event_payload', 'invalid_metadata_format');
  } else if (JSON.stringify(metadata).length > LIMITS.message.metadata) {
    refuse(walk, '/metadata', 'is too large', 'metadata_too_large');
  }
}

/**
 * What Slack would refuse in a message: limits, missing and unknown fields, blocks that do not belong in
 * messages, ids given twice, and the undocumented sum of all text. Empty: Slack takes it.
 *
 * Pictures are not looked up: whether a `slack_file` exists only Slack can say.
 *
 * @example
 * validateMessage({ text: 'Orders', blocks: [{ type: 'divider' }] }) // => []
 */
export function validateMessage({ text, blocks, metadata }: MessageToCheck): readonly Problem[] {
  const walk = walkOf('message');
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (text !== undefined && typeof text !== 'string') {
    refuse(walk, '/text', 'must be a string', 'invalid_arguments');
  } else if (!text && !hasBlocks) {
    refuse(walk, '', 'neither text nor blocks', 'no_text');
  } else if (text !== undefined && text.length > LIMITS.message.text) {
    const message = `must be less than ${LIMITS.message.text + 1} characters`;
    refuse(walk, '/text', message, 'msg_too_long');
  }
  if (blocks !== undefined) list(block, LIMITS.message.blocks, 0)(blocks, '/blocks', walk);
  if (metadata !== undefined) checkMetadata(metadata, walk);
  checkTotals(walk);
  return walk.problems;
}

const common = {
  private_metadata: string(LIMITS.view.privateMetadata, { min: 0 }),
  callback_id: string(LIMITS.view.callbackId, { min: 0 }),
  external_id: string(LIMITS.view.externalId, { min: 0 }),
};
const blocksOfView: Check = list(block, LIMITS.view.blocks, 0);
const home = object({ type: oneOf('home'), blocks: blocksOfView }, common);
const modal = object(
  { type: oneOf('modal'), title: plainText(LIMITS.view.title), blocks: blocksOfView },
  {
    ...common,
    close: plainText(LIMITS.view.close),
    submit: plainText(LIMITS.view.submit),
    clear_on_close: truth,
    notify_on_close: truth,
  },
);

/**
 * What Slack would refuse in a modal or in App Home.
 *
 * @example
 * validateView({ type: 'home', blocks: [{ type: 'table', rows: [] }] })[0]?.message
 * // => 'unsupported type: table'
 */
export function validateView(view: unknown): readonly Problem[] {
  const type = isRecord(view) ? view.type : undefined;
  const walk = walkOf(type === 'home' ? 'home' : 'modal');
  if (type === 'home') home(view, '/view', walk);
  else modal(view, '/view', walk);
  if (isRecord(view) && type === 'modal' && walk.inputs > 0 && view.submit === undefined) {
    refuse(walk, '/view', 'missing required field: submit');
  }
  if (JSON.stringify(view)?.length > LIMITS.view.bytes) {
    refuse(walk, '/view', `must be less than ${LIMITS.view.bytes} bytes`, 'view_too_large');
  }
  return walk.problems;
}
