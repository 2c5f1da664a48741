import { defineMessages } from '../define.ts';

export const botStoreMessages = defineMessages({
  'bot.store-sqlite-missing': {
    zh: '这台机器没有装上 better-sqlite3（SQLite）：请重新运行 npm install，或用 DATABASE_URL 指定一个 PostgreSQL 数据库。',
    en: 'better-sqlite3 (SQLite) is not installed on this machine: run npm install again, or name a PostgreSQL database in DATABASE_URL.',
  },
  'bot.store-postgres-missing': {
    zh: '这台机器没有装上 pg（PostgreSQL）：请重新运行 npm install，或去掉 DATABASE_URL，改用 SQLite 文件。',
    en: 'pg (PostgreSQL) is not installed on this machine: run npm install again, or remove DATABASE_URL to use an SQLite file.',
  },
  'bot.store-file': {
    zh: '机器人的数据文件「{file}」打不开或不能写入（{reason}）：请换一个位置，或给运行机器人的用户写入权限。',
    en: "The bot's state file “{file}” cannot be opened for writing ({reason}): choose another place, or let the user who runs the bot write there.",
  },
  'bot.store-not-sqlite': {
    zh: '「{file}」不是 SQLite 数据库，或已损坏（{reason}）：请换一个文件，或从备份恢复。',
    en: '“{file}” is not an SQLite database, or is damaged ({reason}): choose another file, or restore it from a backup.',
  },
  'bot.store-url': {
    zh: 'DATABASE_URL 不是 PostgreSQL 的地址。写法：postgresql://用户:密码@主机:5432/数据库（密码中的特殊字符要用 % 编码）。',
    en: 'DATABASE_URL is not the address of a PostgreSQL database. It reads postgresql://user:password@host:5432/database (special characters in the password are %-encoded).',
  },
  'bot.store-unreachable': {
    zh: '连不上 PostgreSQL {place}（{reason}）：请检查主机和端口，以及数据库是否在运行。',
    en: 'PostgreSQL at {place} cannot be reached ({reason}): check host and port, and that it is running.',
  },
  'bot.store-login': {
    zh: 'PostgreSQL {place} 拒绝登录（{reason}）：请检查 DATABASE_URL 中的用户和密码。',
    en: 'PostgreSQL at {place} refused the login ({reason}): check user and password in DATABASE_URL.',
  },
  'bot.store-database': {
    zh: 'PostgreSQL {place}：没有这个数据库，请先建立（createdb），或改正 DATABASE_URL。',
    en: 'PostgreSQL at {place}: there is no such database. Make it (createdb), or correct DATABASE_URL.',
  },
  'bot.store-newer': {
    zh: '机器人的数据来自更新的程序（数据版本 {found}，本程序只认识到 {known}）：请升级程序，或恢复升级前的备份。',
    en: "The bot's state was written by a newer program (version {found}; this one knows {known}): upgrade the program, or restore the backup from before.",
  },
  'bot.post-picture-missing': {
    zh: '图没能附上，数字见文字和表格。',
    en: 'The chart could not be attached; its numbers are in the text and the table.',
  },
});
