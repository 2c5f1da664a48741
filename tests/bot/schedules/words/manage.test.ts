import { describe, expect, it } from 'vitest';
import { type Question, UNCONDITIONED } from '#core';
import { findAlert, findSchedule } from '../../../../bot/schedules/words/find.ts';
import { readManageWords } from '../../../../bot/schedules/words/manage.ts';
import type { Alert, Schedule } from '../../../../bot/store/types.ts';

const CASES: Readonly<Record<string, readonly [string, string, unknown]>> = {
  'list schedules': ['schedules', 'list', null],
  'show my schedules': ['schedules', 'list', null],
  schedules: ['schedules', 'list', null],
  'List alerts.': ['alerts', 'list', null],
  'what alerts are there': ['alerts', 'list', undefined],
  列出定时: ['schedules', 'list', null],
  有哪些定时任务: ['schedules', 'list', null],
  我的提醒: ['alerts', 'list', null],
  'pause 2': ['schedules', 'pause', 2],
  'pause schedule 2': ['schedules', 'pause', 2],
  'pause alert #1': ['alerts', 'pause', 1],
  暂停第2个: ['schedules', 'pause', 2],
  暂停2: ['schedules', 'pause', 2],
  暂停提醒1: ['alerts', 'pause', 1],
  暂停每周一的总结: ['schedules', 'pause', '每周一的总结'],
  把每周一的总结暂停: ['schedules', 'pause', '每周一的总结'],
  'resume the Monday summary': ['schedules', 'resume', 'Monday summary'],
  恢复第一个定时: ['schedules', 'resume', 1],
  'delete 3': ['schedules', 'delete', 3],
  删除每天的销售额: ['schedules', 'delete', '每天的销售额'],
  preview: ['schedules', 'preview', null],
  'preview 2': ['schedules', 'preview', 2],
  预览: ['schedules', 'preview', null],
};

describe('readManageWords', () => {
  it.each(Object.entries(CASES))('reads “%s”', (text, [of, action, which]) => {
    const read = readManageWords(text);
    if (which === undefined) return expect(read).toBeNull();
    expect(read).toEqual({
      kind: 'manage',
      of,
      action,
      which:
        which === null
          ? { by: 'nothing' }
          : typeof which === 'number'
            ? { by: 'number', number: which }
            : { by: 'words', words: which },
    });
  });

  it.each([
    '销售额',
    'tested customers',
    'trying customers',
    'revenue',
    '高价值客户',
    'droplet sales',
  ])('leaves “%s” alone', (text) => {
    expect(readManageWords(text)).toBeNull();
  });
});

const QUESTION: Question = {
  ...UNCONDITIONED,
  metric: 'revenue',
};

function schedule(id: string, pattern: string, words: string | null, createdAt: number): Schedule {
  return {
    ...{ id, pattern, createdAt, team: 'T1', channel: 'C0001', createdBy: 'U1', workbook: 'main' },
    ...{ language: 'zh', timeZone: 'Asia/Shanghai', missed: 'post-late', paused: false },
    what: words === null ? { kind: 'summary' } : { kind: 'question', question: QUESTION, words },
  };
}

const MONDAY = schedule('a', '0 9 * * 1', null, 1);
const FRIDAY = schedule('b', '30 17 * * 5', '高价值客户占比', 2);
const DAILY = schedule('c', '0 9 * * *', '销售额', 3);
const ALL = [DAILY, FRIDAY, MONDAY];

describe('findSchedule', () => {
  it.each([
    ['每周一的总结', MONDAY],
    ['周一的总结', MONDAY],
    ['Monday summary', MONDAY],
    ['every Monday', MONDAY],
    ['总结', MONDAY],
    ['每周五的', FRIDAY],
    ['高价值客户占比', FRIDAY],
    ['每天的销售额', DAILY],
    ['daily', DAILY],
    ['下午5点半', FRIDAY],
  ])('finds the one meant by “%s”', (words, item) => {
    expect(findSchedule({ by: 'words', words }, ALL)).toEqual({ kind: 'found', item });
  });

  it('counts from the oldest', () => {
    const second = findSchedule({ by: 'number', number: 2 }, ALL);
    expect(second).toEqual({ kind: 'found', item: FRIDAY });
    expect(findSchedule({ by: 'number', number: 4 }, ALL)).toEqual({ kind: 'none' });
    expect(findSchedule({ by: 'number', number: 0 }, ALL)).toEqual({ kind: 'none' });
  });

  it('says when more than one or none is meant', () => {
    expect(findSchedule({ by: 'nothing' }, ALL)).toMatchObject({ kind: 'several' });
    expect(findSchedule({ by: 'nothing' }, [MONDAY])).toEqual({ kind: 'found', item: MONDAY });
    expect(findSchedule({ by: 'words', words: '每周三的总结' }, ALL)).toEqual({ kind: 'none' });
    expect(findSchedule({ by: 'words', words: '9点' }, ALL)).toMatchObject({ kind: 'several' });
  });
});

describe('findAlert', () => {
  it('finds an alert by words of its question', () => {
    const alert = (id: string, words: string): Alert => ({
      ...{ id, words, team: 'T1', channel: 'C0001', createdBy: 'U1', workbook: 'main' },
      ...{
        language: 'zh',
        question: QUESTION,
        when: { kind: 'unusual' },
        paused: false,
        createdAt: 1,
      },
    });
    const alerts = [alert('a', '转化率'), alert('b', '销售额')];
    expect(findAlert({ by: 'words', words: '转化率' }, alerts)).toMatchObject({
      item: { id: 'a' },
    });
    expect(findAlert({ by: 'words', words: '满意度' }, alerts)).toEqual({ kind: 'none' });
  });
});
