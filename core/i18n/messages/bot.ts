import { defineMessages } from '../define.ts';

/** The Slack bot's set-up and its running. */
export const botMessages = defineMessages({
  'bot.health-port': {
    zh: '健康检查端口 {port} 已被占用。请在配置文件的 health.port 换一个端口。',
    en: 'The health port {port} is taken. Set another health.port in the configuration file.',
  },
  'bot.token-refused': {
    zh: 'Slack 不接受 {token}（{reason}）。请在 Slack 应用设置里重新复制这个令牌，再启动一次；机器人不会用同一个令牌反复尝试。',
    en: 'Slack does not accept {token} ({reason}). Copy the token again from your app’s settings and start once more; the same token is not tried again.',
  },
  'bot.token-missing': {
    zh: '缺少 {token}。{how}',
    en: '{token} is missing. {how}',
  },
  'bot.token-wrong-kind': {
    zh: '{token} 应以 {prefix} 开头，现在的不是。{how}',
    en: '{token} begins with {prefix}; the one given does not. {how}',
  },
  'bot.how-bot-token': {
    zh: '获取方法：打开 api.slack.com/apps，选中您的应用 → OAuth & Permissions → Bot User OAuth Token（xoxb-…），设为环境变量 SLACK_BOT_TOKEN。',
    en: 'To get it: api.slack.com/apps, your app → OAuth & Permissions → Bot User OAuth Token (xoxb-…); set it as the environment variable SLACK_BOT_TOKEN.',
  },
  'bot.how-app-token': {
    zh: '获取方法：打开 api.slack.com/apps，选中您的应用 → Basic Information → App-Level Tokens → Generate（权限 connections:write，xapp-…），设为环境变量 SLACK_APP_TOKEN。',
    en: 'To get it: api.slack.com/apps, your app → Basic Information → App-Level Tokens → Generate (scope connections:write, xapp-…); set it as the environment variable SLACK_APP_TOKEN.',
  },
  'bot.how-signing-secret': {
    zh: '获取方法：打开 api.slack.com/apps，选中您的应用 → Basic Information → Signing Secret，设为环境变量 SLACK_SIGNING_SECRET。只有 HTTP 方式需要它。',
    en: 'To get it: api.slack.com/apps, your app → Basic Information → Signing Secret; set it as the environment variable SLACK_SIGNING_SECRET. Only HTTP needs it.',
  },
  'bot.config-missing': {
    zh: '找不到配置文件 {file}。复制 docs/slack-setup.zh.md 里的例子，或直接写工作簿：campaign-lens bot orders.xlsx --channel C0123456789',
    en: 'There is no configuration file {file}. Copy the example of docs/slack-setup.md, or name the workbook: campaign-lens bot orders.xlsx --channel C0123456789',
  },
  'bot.config-not-json': {
    zh: '配置文件 {file} 不是有效的 JSON：{reason}',
    en: 'The configuration file {file} is not valid JSON: {reason}',
  },
  'bot.config-invalid': {
    zh: '配置文件 {file} 的 {path} 有问题：{reason}',
    en: 'In the configuration file {file}, {path} is not right: {reason}',
  },
  'bot.config-no-workbook': {
    zh: '没有指定工作簿。在配置文件的 workbooks 里写上，或：campaign-lens bot orders.xlsx --channel C0123456789',
    en: 'No workbook is named. Put it under workbooks in the configuration file, or: campaign-lens bot orders.xlsx --channel C0123456789',
  },
  'bot.config-no-such-workbook': {
    zh: '找不到工作簿，或没有读取权限：{files}。请检查路径；文件放好后会自动读取。',
    en: 'The workbook is not there, or may not be read: {files}. Check the path; once the file is there, it is read by itself.',
  },
  'bot.config-nobody': {
    zh: '没有允许任何频道或成员，机器人不会回答任何人。请在 access 里写上频道编号，或加 --channel C0123456789。',
    en: 'No channel and nobody is allowed, so the bot would answer no one. Name channels under access, or add --channel C0123456789.',
  },
  'bot.http-port': {
    zh: '端口 {port} 已被占用。请在配置文件的 slack.port 换一个端口。',
    en: 'The port {port} is taken. Set another slack.port in the configuration file.',
  },
  'bot.ready': {
    zh: '机器人已连接（{mode}），工作簿：{workbooks}。在已允许的频道里 @ 它，或发送 /lens help。按 Ctrl+C 停止。',
    en: 'The bot is connected ({mode}); workbooks: {workbooks}. Mention it in an allowed channel, or type /lens help. Ctrl+C stops it.',
  },
  'bot.checked': {
    zh: '配置没有问题：{mode}，工作簿 {workbooks}，状态保存在 {store}。',
    en: 'The configuration is in order: {mode}, workbooks {workbooks}, state kept in {store}.',
  },
  'bot.stopping': {
    zh: '正在停止：先做完手头的事。',
    en: 'Stopping: what is under way is finished first.',
  },
  'bot.not-set-up': {
    zh: '机器人的依赖还没有安装。运行一次 npm run bot 即可。',
    en: 'What the bot runs on is not installed yet. Run npm run bot once.',
  },
  'bot.internal': {
    zh: '出了意料之外的问题，这个问题没有答成。已记录（{reference}），可以换个问法再试，或请管理员看日志。',
    en: 'Something unexpected happened and this could not be answered. It is logged ({reference}); try again, or ask whoever runs the bot to look.',
  },
  'bot.status-working': { zh: '正在看工作簿…', en: 'is reading the workbook…' },
  'bot.unknown-option': {
    zh: '不认识选项 {option}。可用：--config 文件、--channel 频道编号、--user 成员编号、--language zh|en、--check。',
    en: 'The option {option} is not known. There are --config FILE, --channel ID, --user ID, --language zh|en, --check.',
  },
  'bot.usage': {
    zh: `campaign-lens bot [工作簿…] [选项]

把工作簿接到 Slack：在频道里 @ 它就能提问，还能定时发活动总结。

  --config 文件       配置文件（默认 lens-bot.json）
  --channel 频道编号  允许提问的频道，可写多次
  --user 成员编号     允许提问的成员（负责人），可写多次
  --language zh|en    看不出语言时用哪种
  --check             只检查配置，不启动
  --audit             检查审计记录是否完整，并汇总

令牌放在环境变量 SLACK_BOT_TOKEN 和 SLACK_APP_TOKEN。安装步骤：docs/slack-setup.zh.md`,
    en: `campaign-lens bot [WORKBOOK…] [options]

Connects a workbook to Slack: mention the bot in a channel to ask, or have the campaign summary posted.

  --config FILE     configuration file (lens-bot.json)
  --channel ID      channel that may ask; may be given several times
  --user ID         person who may ask, as an owner; may be given several times
  --language zh|en  where a question does not show it
  --check           only says whether the configuration is in order
  --audit           checks the audit log and sums it up

The tokens stand in the environment: SLACK_BOT_TOKEN and SLACK_APP_TOKEN. Set-up: docs/slack-setup.md`,
  },
  'bot.no-workbook-here': {
    zh: '这个频道没有对应的工作簿。请管理员在配置里为这个频道指定一个，或设一个默认的。',
    en: 'No workbook belongs to this channel. Whoever runs the bot can name one for it, or a default one.',
  },
  'bot.gave-up': {
    zh: '这个问题几次都没有处理完，已放弃并记录。请换个问法，或请管理员看日志。',
    en: 'This could not be worked through after several tries; it was given up and logged. Ask in another way, or ask whoever runs the bot to look.',
  },
  'bot.only-owners': {
    zh: '定时推送和提醒由负责人设置。请让负责人来设，或请管理员把您设为负责人。',
    en: 'Schedules and alerts are set up by owners. Ask one, or have whoever runs the bot make you one.',
  },
  'bot.only-owners-there': {
    zh: '您在那个频道里没有负责人权限，不能往那里推送。',
    en: 'You are no owner in that channel, so nothing can be posted there for you.',
  },
  'bot.no-direct-message': {
    zh: '无法给您发私信。请先给机器人发一条私信。',
    en: 'You cannot be sent a direct message. Write the bot one first.',
  },
  'bot.schedule-made': { zh: '已设好定时推送：', en: 'Set up:' },
  'bot.schedule-how-to-change': {
    zh: '想改：「列出定时」「暂停 1」「删除 1」「预览 1」。',
    en: 'To change it: “list schedules”, “pause 1”, “delete 1”, “preview 1”.',
  },
  'bot.alert-made': { zh: '已设好提醒：', en: 'Watching:' },
  'bot.alert-how-to-change': {
    zh: '想改：「列出提醒」「暂停提醒 1」「删除提醒 1」。同一个原因只提醒一次。',
    en: 'To change it: “list alerts”, “pause alert 1”, “delete alert 1”. A cause is told once.',
  },
  'bot.manage-list': { zh: '目前有：', en: 'There are:' },
  'bot.manage-empty': {
    zh: '还没有设置。例如：「每周一早上9点发活动总结」「转化率低于5%时提醒我」。',
    en: 'None is set up yet. For example: “every Monday at 9am post the campaign summary”, “alert me when conversion is below 5%”.',
  },
  'bot.manage-none': { zh: '没有找到这一个。目前有：', en: 'That one is not there. There are:' },
  'bot.manage-which': { zh: '有几个都像，请说编号：', en: 'Several fit; say the number:' },
  'bot.manage-paused': { zh: '（已暂停）', en: ' (paused)' },
  'bot.manage-how': {
    zh: '例如：「暂停 1」「恢复 1」「删除 1」「预览 1」。',
    en: 'For example: “pause 1”, “resume 1”, “delete 1”, “preview 1”.',
  },
  'bot.manage-how-alerts': {
    zh: '例如：「暂停提醒 1」「恢复提醒 1」「删除提醒 1」。',
    en: 'For example: “pause alert 1”, “resume alert 1”, “delete alert 1”.',
  },
  'bot.welcome': {
    zh: '不客气。想看别的数字，直接问就行。',
    en: 'You’re welcome. Ask whenever you want another number.',
  },
  'bot.manage-pause': { zh: '已暂停：', en: 'Paused:' },
  'bot.manage-resume': { zh: '已恢复：', en: 'Resumed:' },
  'bot.manage-delete': { zh: '已删除：', en: 'Deleted:' },
  'bot.manage-preview': { zh: '会推送：', en: 'It would post:' },
  'bot.thanks': { zh: '谢谢，记下了。', en: 'Thanks, noted.' },
  'bot.not-asked': {
    zh: '请换个说法，写明要看的指标、分组和时间。也可以试试：',
    en: 'Say it another way: the figure, the split and the time. Or try one of these:',
  },
  'bot.gone': { zh: '它已经不在了。', en: 'It is gone already.' },
  'bot.form-slow': {
    zh: '工作簿还在读取，请过一会儿再点保存。',
    en: 'The workbook is still being read. Save again in a moment.',
  },
  'bot.alert-paused': { zh: '这个提醒已暂停。', en: 'This alert is paused.' },
  'bot.favourite-kept': {
    zh: '已收藏「{question}」，在我的主页可以一键提问。',
    en: 'Saved “{question}”; it is one press away on my home page.',
  },
  'bot.favourite-forgotten': {
    zh: '已取消收藏「{question}」。',
    en: '“{question}” is saved no more.',
  },
  'bot.delete-title': { zh: '删除它？', en: 'Delete it?' },
  'bot.delete-yes': { zh: '删除', en: 'Delete' },
});
