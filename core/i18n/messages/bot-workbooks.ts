import { defineMessages } from '../define.ts';

export const botWorkbooksMessages = defineMessages({
  'bot.workbook-unreadable': {
    zh: '工作簿「{workbook}」还没能读出来：{reason}',
    en: 'The workbook “{workbook}” could not be read so far: {reason}',
  },
  'bot.workbook-slow': {
    zh: '这个问题算了 {seconds} 秒还没有算完，已停止。请缩小范围（例如指定月份或渠道）再问。',
    en: 'This question was not answered within {seconds} seconds and was stopped. Ask for less, such as one month or one channel.',
  },
  'bot.workbook-busy': {
    zh: '现在排队的问题太多，这个问题没有轮到。请稍后再问。',
    en: 'Too many questions are waiting, and this one was not reached. Ask again in a moment.',
  },
  'bot.workbook-failed': {
    zh: '处理工作簿「{workbook}」时出了内部错误，已重新启动。请再试一次；如果仍然不行，请告诉管理员。',
    en: 'Something failed while working on “{workbook}”; it was started anew. Try again, and tell the administrator if it happens again.',
  },
  'bot.workbook-memory': {
    zh: '「{workbook}」需要的内存超过 {limit} MB 的上限。请删去不需要的列和工作表，或调高上限。',
    en: '“{workbook}” takes more than {limit} MB of memory, the limit. Remove columns and sheets you don’t need, or raise the limit.',
  },
  'bot.workbook-reading-slow': {
    zh: '读取「{workbook}」超过了 {seconds} 秒，已停止。请删去不需要的列和工作表。',
    en: 'Reading “{workbook}” took longer than {seconds} seconds and was stopped. Remove columns and sheets you don’t need.',
  },
  'bot.workbook-closed': {
    zh: '机器人正在关闭，请稍后再问。',
    en: 'The bot is shutting down; ask again later.',
  },
  'bot.workbook-folder-empty': {
    zh: '文件夹「{name}」里没有可以读取的表格（.xlsx、.xlsm、.csv、.tsv、.csv.gz）。',
    en: 'The folder “{name}” holds no workbook (.xlsx, .xlsm, .csv, .tsv, .csv.gz).',
  },
  'bot.workbook-today-is-as-of': {
    zh: '数据截至 {asOf}，「{period}」是从那一天往前算的，不是从今天算的。',
    en: 'The data end at {asOf}: “{period}” is told from that day, not from today.',
  },
  'bot.workbook-graph-credentials': {
    zh: 'Microsoft 登录没有通过（{reason}）。请检查租户、应用 ID 和客户端密码是否正确、是否过期。',
    en: 'Microsoft refused the sign-in ({reason}). Check tenant, application id and client secret, and whether the secret has expired.',
  },
  'bot.workbook-graph-no-access': {
    zh: '应用没有权限读取这个 SharePoint/OneDrive 文件。请让管理员授予该网站的读取权限（Sites.Selected 或 Files.Read.All）。',
    en: 'The application may not read this SharePoint or OneDrive file. Have an administrator grant it read access to the site (Sites.Selected or Files.Read.All).',
  },
  'bot.workbook-graph-missing': {
    zh: 'SharePoint/OneDrive 上找不到这个文件：可能已删除，或移到了别的文档库。',
    en: 'The file is not there in SharePoint or OneDrive: it was deleted, or moved to another library.',
  },
  'bot.workbook-graph-folder': {
    zh: '「{name}」在 SharePoint/OneDrive 上是文件夹。请指定其中的一个表格文件。',
    en: '“{name}” is a folder in SharePoint or OneDrive. Name one workbook inside it.',
  },
  'bot.workbook-graph-unreachable': {
    zh: '连不上 Microsoft Graph（{reason}），稍后会自动再试。',
    en: 'Microsoft Graph could not be reached ({reason}); it is tried again by itself.',
  },
  'bot.workbook-graph-incomplete': {
    zh: '「{name}」没有下载完整，稍后会自动再试。',
    en: '“{name}” was not downloaded in full; it is tried again by itself.',
  },
  'bot.workbooks-none': {
    zh: '请至少设置一个工作簿，例如 {example}',
    en: 'Name at least one workbook, such as {example}',
  },
  'bot.workbooks-source': {
    zh: '工作簿「{id}」要有 path（文件或文件夹）或 graph（SharePoint/OneDrive），二者只取其一。',
    en: 'The workbook “{id}” needs either path (a file or folder) or graph (SharePoint or OneDrive), one of the two.',
  },
  'bot.workbooks-id': {
    zh: 'id 只能用字母、数字、点、下划线和连字符，最多 64 个字符。',
    en: 'An id has letters, digits, dots, underscores and hyphens, at most 64.',
  },
  'bot.workbooks-same-id': {
    zh: '有两个工作簿的 id 都是「{id}」。',
    en: 'Two workbooks have the id “{id}”.',
  },
  'bot.workbooks-same-channel': {
    zh: '频道 {channel} 同时属于工作簿「{first}」和「{second}」；一个频道只能用一个。',
    en: 'The channel {channel} belongs to both “{first}” and “{second}”; a channel has one workbook.',
  },
  'bot.workbooks-two-defaults': {
    zh: '「{first}」和「{second}」都是默认工作簿；只能有一个。',
    en: 'Both “{first}” and “{second}” are the default; there can be one.',
  },
  'bot.workbooks-channel': {
    zh: '频道要写 ID（以 C 或 G 开头，如 C0123ABCD），不是名称。',
    en: 'A channel is given by its ID (C or G and letters, such as C0123ABCD), not by its name.',
  },
  'bot.workbooks-graph-item': {
    zh: 'graph 要有 driveId 和 itemId，或者 shareUrl（共享链接）。',
    en: 'graph needs driveId and itemId, or shareUrl (a sharing link).',
  },
  'bot.workbooks-graph-secret': {
    zh: '缺少环境变量 {variable}：Microsoft 应用的客户端密码。在 Entra 管理中心的「应用注册 → 证书和密码」里新建。',
    en: 'The environment variable {variable} is missing: the client secret of the Microsoft application. Make one in the Entra admin center, App registrations → Certificates & secrets.',
  },
  'bot.workbooks-day': {
    zh: '日期要写成 2026-06-26。',
    en: 'A day is written as 2026-06-26.',
  },
  'bot.workbooks-time-zone': {
    zh: '时区要写成 Asia/Shanghai 这样的名称。',
    en: 'A time zone is written as Asia/Shanghai.',
  },
});
