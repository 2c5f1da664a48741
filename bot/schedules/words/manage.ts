import type { ManageAction, ManageWords, Which } from '../types.ts';
import { NUMBER, plain, wholeNumber } from './pieces.ts';

const ACTIONS: readonly (readonly [RegExp, ManageAction])[] = [
  [/^(?:pause|suspend|stop|mute|暂停|停用|停掉|停止|关掉)/i, 'pause'],
  [/^(?:resume|unpause|restart|continue|unmute|恢复|继续|启用|重新开始|打开)/i, 'resume'],
  [/^(?:delete|remove|cancel|drop|unsubscribe(?: from)?|删除|删掉|删了|取消|移除)/i, 'delete'],
  [/^(?:preview|test|try|预览|试发|试看)/i, 'preview'],
];
const ACTION_ZH_LAST =
  /^把?(.+?)(暂停|停用|停掉|停止|恢复|启用|删除|删掉|取消|预览)(?:掉|一下|吧)?$/;

const ALERTS = /alerts?|warnings?|提醒|预警|告警|警报/i;
const SCHEDULES =
  /schedules?|scheduled (?:posts?|messages?|summar(?:y|ies))|subscriptions?|定时(?:任务|推送|发送|消息|总结)?|计划|日程|推送|订阅/i;
const THING = `(?:${ALERTS.source}|${SCHEDULES.source})`;

const LIST = new RegExp(
  `^(?:(?:please )?(?:list|show|see|view|what are|which are|are there|display)(?: me)?(?: any)?(?: all)?(?: of)?(?: the| my| our)? ?(?:active )?(${THING})(?: (?:are there|do (?:we|i) have))?|(?:my |our |all )?(${THING})|what(?:'s| is) scheduled|(?:请)?(?:列出|列一下|查看|看看|看一下|看下|显示|有哪些|有什么|我的|所有|全部|现在|当前|的)*(${THING})(?:列表|有哪些|有什么|清单)?)$`,
  'i',
);

/**
 * A word to the schedules and alerts there are: list, pause, resume, delete, preview.
 *
 * @returns `null` when the text is none
 */
export function readManageWords(text: string): ManageWords | null {
  const said = plain(text)
    .replace(/[.!?]+$/, '')
    .replace(/^(?:please |请|帮我)/i, '')
    .trim();
  if (LIST.test(said))
    return { kind: 'manage', of: kindOf(said), action: 'list', which: { by: 'nothing' } };
  for (const [pattern, action] of ACTIONS) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const rest = said.slice(match[0].length);
    // "Testing" and "stopped" are words of a question.
    if (/^[a-z]/i.test(rest) && /[a-z]$/i.test(match[0])) continue;
    return manage(action, rest);
  }
  const last = ACTION_ZH_LAST.exec(said);
  const found = last === null ? undefined : ACTIONS.find(([pattern]) => pattern.test(last[2]!));
  return found === undefined ? null : manage(found[1], last![1]!);
}

function manage(action: ManageAction, rest: string): ManageWords {
  return { kind: 'manage', of: kindOf(rest), action, which: whichOf(rest) };
}

function kindOf(words: string): 'schedules' | 'alerts' {
  return ALERTS.test(words) ? 'alerts' : 'schedules';
}

const NUMBERED = new RegExp(
  `^(?:the )?(?:${THING})?\\s*(?:第|#|no\\.? ?|number )?\\s*(${NUMBER})\\s*(?:个|号|条|项)?(?:的)?\\s*(?:${THING})?$`,
  'i',
);

function whichOf(rest: string): Which {
  const words = rest
    .trim()
    .replace(/^(?:掉|一下|了)/, '')
    .trim();
  const number = wholeNumber(NUMBERED.exec(words)?.[1] ?? '');
  if (number !== null) return { by: 'number', number };
  const about = words
    .replace(/^(?:the|my|our|that|this|那个|这个)(?![a-z]) ?/i, '')
    .replace(new RegExp(`(?:的)?\\s*(?:${THING})$`, 'i'), '')
    .replace(/的$/, '')
    .trim();
  return about === '' ? { by: 'nothing' } : { by: 'words', words: about };
}
