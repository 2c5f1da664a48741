import { defineMessages } from '../define.ts';

export const botSchedulesMessages = defineMessages({
  'bot.schedules-sentence': {
    zh: '{when}{channel}发{what}。',
    en: '{when}, post {what} {channel}.',
  },
  'bot.schedules-when': { zh: '{days} {times}（{zone}）', en: '{days} at {times} ({zone})' },
  'bot.schedules-when-hours': { zh: '{days}（{zone}）', en: '{days} ({zone})' },
  'bot.schedules-when-cron': {
    zh: '按 cron 规则 `{pattern}`（{zone}）',
    en: 'by the cron pattern `{pattern}` ({zone})',
  },
  'bot.schedules-the-summary': { zh: '活动总结', en: 'the campaign summary' },
  'bot.schedules-the-question': { zh: '「{words}」', en: '“{words}”' },
  'bot.schedules-in-channel': { zh: '在 {channel} ', en: 'in {channel}' },
  'bot.schedules-in-direct-message': { zh: '在私信里', en: 'in a direct message' },
  'bot.schedules-daily': { zh: '每天', en: 'every day' },
  'bot.schedules-workdays': { zh: '每个工作日', en: 'every weekday' },
  'bot.schedules-weekdays': { zh: '每{days}', en: 'every {days}' },
  'bot.schedules-nth-weekday': {
    zh: '每月第{nth}个{day}',
    en: 'on the {nth} {day} of every month',
  },
  'bot.schedules-last-weekday': {
    zh: '每月最后一个{day}',
    en: 'on the last {day} of every month',
  },
  'bot.schedules-month-days': { zh: '每月{days}', en: 'on the {days} of every month' },
  'bot.schedules-last-day': { zh: '每月最后一天', en: 'on the last day of every month' },
  'bot.schedules-last': { zh: '最后一天', en: 'last day' },
  'bot.schedules-quarterly': { zh: '每季度第一天', en: 'on the first day of every quarter' },
  'bot.schedules-every-months': { zh: '每{months}个月', en: 'every {months} months' },
  'bot.schedules-yearly': { zh: '每年{month}月{day}号', en: 'every year on {month} {day}' },
  'bot.schedules-hourly': { zh: '每小时', en: 'every hour' },
  'bot.schedules-hours': { zh: '每 {hours} 小时', en: 'every {hours} hours' },
  'bot.schedules-next': { zh: '接下来：{times}', en: ' Next: {times}' },
  'bot.schedules-moment': {
    zh: '{year}{month}月{day}日{weekday} {time}',
    en: '{weekday} {day} {month}{year} {time}',
  },

  'bot.schedules-assumed-time': {
    zh: '没有说几点，先定为所示的时间；可以说「上午9点」这样改。',
    en: 'No time was said; the one shown is taken. Say “at 10am” to change it.',
  },
  'bot.schedules-assumed-day': {
    zh: '没有说哪一天，先定为所示的日子；可以说「每周五」这样改。',
    en: 'No day was said; the one shown is taken. Say “every Friday” to change it.',
  },
  'bot.schedules-assumed-summary': {
    zh: '没有说发什么，先定为活动总结。',
    en: 'It was not said what to post; the campaign summary is taken.',
  },
  'bot.schedules-assumed-short-months': {
    zh: '没有这一天的月份不发；「每月最后一天」每个月都有。',
    en: 'Months without that day are left out; “the last day of every month” is in each.',
  },

  'bot.schedules-how-often': {
    zh: '多久发一次？例如「每周一早上9点发活动总结」。只发一次的话，现在直接问就可以。',
    en: 'How often? For example “every Monday at 9am post the campaign summary”. To have it once, ask for it now.',
  },
  'bot.schedules-too-often': {
    zh: '间隔不能短于 1 小时。可以说「每小时」「每两小时」或「每天9点」。',
    en: 'Posts have to be at least an hour apart. “Every hour”, “every 2 hours” or “every day at 9am” work.',
  },
  'bot.schedules-uneven': {
    zh: '这样的间隔在日历上对不齐，设不了。可以说「每天」「每周五」「每月1号和15号」，或者每 2、3、4、6、8、12 小时。',
    en: 'The calendar has no such repeat. “Every day”, “every Friday”, “on the 1st and 15th of every month”, or every 2, 3, 4, 6, 8 or 12 hours work.',
  },
  'bot.schedules-no-such-day': {
    zh: '没有这一天。可以说「每月1号」或「每月最后一天」。',
    en: 'There is no such day. “On the 1st of every month” or “on the last day of every month” work.',
  },
  'bot.schedules-no-such-time': {
    zh: '没有这个时间。可以说「9:30」「下午5点半」。',
    en: 'There is no such time. “9:30” or “5:30pm” work.',
  },
  'bot.schedules-two-times': {
    zh: '一个定时里的几个时间，分钟要相同（如 9:30 和 18:30）。请分成两个定时。',
    en: 'Times of one schedule must share their minutes (9:30 and 18:30 do). Please make two schedules.',
  },
  'bot.schedules-hours-and-time': {
    zh: '按小时重复的定时不能再指定几点。可以说「每两小时」，或「每天9点和18点」。',
    en: 'A schedule of every few hours has no time of day. “Every 2 hours”, or “every day at 9:00 and 18:00” work.',
  },
  'bot.schedules-which-half': {
    zh: '是 {early} 还是 {late}？',
    en: 'Is that {early} or {late}?',
  },
  'bot.schedules-zone-unknown': {
    zh: '没有找到时区「{zone}」。可以写 Asia/Shanghai、北京时间、纽约时间、UTC+8。',
    en: 'There is no time zone “{zone}”. Asia/Shanghai, Beijing time, New York time or UTC+8 work.',
  },
  'bot.schedules-zone-which': {
    zh: '「{zone}」可以指不同的时区。请写北京时间、America/Chicago 这样的名字。',
    en: '“{zone}” is the name of several zones. Please write one such as Asia/Shanghai or America/Chicago.',
  },
  'bot.schedules-channel-unknown': {
    zh: '没有找到频道 #{channel}。请从弹出的列表里选频道，并先把我邀请进去。',
    en: 'There is no channel #{channel} I know of. Please pick it from the list that opens after #, and invite me to it first.',
  },

  'bot.schedules-late': {
    zh: '晚了：本应在 {time} 发出。',
    en: 'Late: this was due {time}.',
  },
  'bot.schedules-details-later': {
    zh: '这部分是重新启动后补算的，可能比上面的总结更新。',
    en: 'Computed after a restart; it may be newer than the summary above.',
  },
  'bot.schedules-unreadable': {
    zh: '这次的定时消息发不了：{reason}',
    en: 'The scheduled post can’t be made this time: {reason}',
  },
  'bot.schedules-failed': {
    zh: '这次的定时消息没能生成，是程序出错。原因记在日志里，请告诉管理员。',
    en: 'The scheduled post could not be made, by a fault of the program. The log has the reason; please tell whoever runs the bot.',
  },
  'bot.schedules-no-workbook': {
    zh: '这次的定时消息发不了：机器人的设置里已经没有这个工作簿。请管理员加回来，或删除这个定时。',
    en: 'The scheduled post can’t be made: its workbook is no longer in the bot’s configuration. Have it added again, or delete the schedule.',
  },
  'bot.schedules-not-understood': {
    zh: '定时的问题现在无法理解：{reason} 请改一改问法，重新设定。',
    en: 'The scheduled question is no longer understood: {reason} Please set it up again in other words.',
  },
  'bot.schedules-refused': {
    zh: '这个定时的结果不能在这里显示（人数太少，或权限不够）。请改一改问题，或删除这个定时。',
    en: 'The result of this schedule can’t be shown here (too few people, or not permitted). Change its question, or delete it.',
  },
  'bot.schedules-not-allowed': {
    zh: '设定这个定时的人已经没有权限，所以不再发送。请让有权限的人重新设定。',
    en: 'Whoever set up this schedule is no longer permitted to, so nothing is posted. Someone who is can set it up again.',
  },
});
