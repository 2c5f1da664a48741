import { defineMessages } from '../define.ts';

export const workbookMessages = defineMessages({
  'workbook.read-missing-file': {
    zh: '找不到文件「{name}」。请检查文件名和所在文件夹。',
    en: 'There is no file “{name}”. Check the name and the folder it is in.',
  },
  'workbook.read-is-folder': {
    zh: '「{name}」是一个文件夹。请指定其中的一个表格文件（.xlsx 或 .csv）。',
    en: '“{name}” is a folder. Name one file inside it (.xlsx or .csv).',
  },
  'workbook.read-empty': {
    zh: '「{name}」是空文件，里面没有内容。请确认导出已经完成，再重新导出一次。',
    en: '“{name}” is empty. Check that the export finished, then export it again.',
  },
  'workbook.read-lock-file': {
    zh: '「{name}」是 Excel 打开文件时留下的临时锁定文件，不含数据。请改用去掉开头「~$」的那个文件。',
    en: '“{name}” is the lock file Excel keeps while a workbook is open; it holds no data. Use the file without “~$” at the start.',
  },
  'workbook.read-in-use': {
    zh: '「{name}」正被其他程序占用。请关闭该文件后重试。',
    en: '“{name}” is in use by another program. Close it there and try again.',
  },
  'workbook.read-no-access': {
    zh: '没有权限读取「{name}」。请检查文件权限，或把它复制到自己的文件夹里。',
    en: 'You have no permission to read “{name}”. Check its permissions or copy it to a folder of your own.',
  },
  'workbook.read-changing': {
    zh: '「{name}」在读取时一直在被改写。请等保存或同步完成后重试。',
    en: '“{name}” kept changing while it was read. Wait until saving or syncing is done and try again.',
  },
  'workbook.read-failed': {
    zh: '读不出「{name}」（{reason}）。请把它复制到本机硬盘后重试。',
    en: '“{name}” could not be read ({reason}). Copy it to a local disk and try again.',
  },
  'workbook.read-not-a-workbook': {
    zh: '「{name}」不是表格文件。可以读取 .xlsx、.xlsm、.csv、.tsv 和 .csv.gz。',
    en: '“{name}” is not a workbook. Files that can be read: .xlsx, .xlsm, .csv, .tsv and .csv.gz.',
  },
  'workbook.read-not-a-workbook-picture': {
    zh: '「{name}」其实是一张图片。请改用原始表格（.xlsx 或 .csv）。',
    en: '“{name}” is a picture, whatever its name says. Use the original sheet (.xlsx or .csv).',
  },
  'workbook.read-not-a-workbook-document': {
    zh: '「{name}」是 Word、PPT 或 PDF 文档，不是表格。请把其中的表格另存为 .xlsx 再试。',
    en: '“{name}” is a text document, slides or a PDF, not a workbook. Save the table in it as .xlsx and try again.',
  },
  'workbook.read-encrypted': {
    zh: '「{name}」设有打开密码。请在 Excel 中打开，取消密码后另存一份再试（文件 → 信息 → 保护工作簿）。',
    en: '“{name}” is protected by a password. Open it in Excel, remove the password (File → Info → Protect Workbook), save a copy and use that.',
  },
  'workbook.read-old-format': {
    zh: '「{name}」是旧的表格格式（.xls 或 .et）。请在 Excel 或 WPS 中打开，另存为 .xlsx 再试。',
    en: '“{name}” is in an old spreadsheet format (.xls or .et). Open it in Excel or WPS, save as .xlsx and try again.',
  },
  'workbook.read-old-format-binary': {
    zh: '「{name}」是二进制工作簿（.xlsb）或 OpenDocument 表格（.ods）。请在 Excel 或 WPS 中打开，另存为 .xlsx 再试。',
    en: '“{name}” is a binary workbook (.xlsb) or an OpenDocument sheet (.ods). Open it in Excel or WPS, save as .xlsx and try again.',
  },
  'workbook.read-old-format-web': {
    zh: '「{name}」是网页或 XML 表格，只是用了表格的扩展名。请在 Excel 或 WPS 中打开，另存为 .xlsx 再试。',
    en: '“{name}” is a web page or an XML sheet under a workbook’s name. Open it in Excel or WPS, save as .xlsx and try again.',
  },
  'workbook.read-damaged': {
    zh: '「{name}」已损坏（{part}）。请在 Excel 中打开并让它修复，另存后再试；或者重新导出。',
    en: '“{name}” is damaged ({part}). Let Excel open and repair it, save it and try again; or export it anew.',
  },
  'workbook.read-damaged-cut-short': {
    zh: '「{name}」不完整：文件结尾缺失。可能还没有下载或保存完，请重新下载或导出。',
    en: '“{name}” is cut short: its end is missing. The download or the saving may not have finished; get it again.',
  },
  'workbook.read-forbidden-entity': {
    zh: '「{name}」含有外部定义（DTD，{part}），正常的工作簿不会有，出于安全没有读取。请在 Excel 中打开并另存为 .xlsx。',
    en: '“{name}” carries a document type definition (DTD, {part}), which no ordinary workbook has; it was refused for safety. Open it in Excel and save as .xlsx.',
  },
  'workbook.read-too-large': {
    zh: '「{name}」有 {size} MB，超过 {limit} MB 的上限。请只保留需要的工作表和时间段，或拆成几个文件。',
    en: '“{name}” has {size} MB; the limit is {limit} MB. Keep only the sheets and dates you need, or split it.',
  },
  'workbook.read-too-large-inflated': {
    zh: '「{name}」解压后超过 {limit} MB 的上限。请只保留需要的工作表和时间段，或拆成几个文件。',
    en: '“{name}” unpacks to more than {limit} MB, the limit. Keep only the sheets and dates you need, or split it.',
  },
  'workbook.read-too-large-ratio': {
    zh: '「{name}」解压后膨胀到 {limit} 倍以上（{part}），像是压缩炸弹，出于安全没有读取。如果文件来源可信，请在 Excel 中另存一份再试。',
    en: '“{name}” unpacks to more than {limit} times its size ({part}), as a zip bomb does; it was refused for safety. If you trust it, save a copy in Excel and try that.',
  },
  'workbook.read-too-large-entries': {
    zh: '「{name}」内部有 {n:count} 个部件，超过 {limit:count} 个的上限。请在 Excel 中把需要的工作表复制到新工作簿再试。',
    en: '“{name}” holds {n:count} parts; the limit is {limit:count}. Copy the sheets you need into a new workbook and try that.',
  },
  'workbook.read-too-large-columns': {
    zh: '「{name}」的列数超过 {limit:count} 列的上限（{part}）。请删去多余的列，或检查分隔符是否正确。',
    en: '“{name}” has more than {limit:count} columns, the limit ({part}). Remove the columns you don’t need, or check the separator.',
  },
  'workbook.read-too-large-rows': {
    zh: '「{name}」的行数超过 {limit:count} 行的上限（{part}）。请按时间拆成几个文件。',
    en: '“{name}” has more than {limit:count} rows, the limit ({part}). Split it, for example by date.',
  },
  'workbook.read-too-large-depth': {
    zh: '「{name}」内部嵌套超过 {limit} 层（{part}），正常的工作簿不会这样，没有读取。请在 Excel 中另存一份再试。',
    en: '“{name}” is nested more than {limit} levels deep inside ({part}), which no ordinary workbook is. Save a copy in Excel and try that.',
  },
  'workbook.read-too-large-memory': {
    zh: '读取「{name}」需要的内存超过 {limit} MB 的上限。请删去不需要的列和工作表，或拆成几个文件。',
    en: 'Reading “{name}” takes more than {limit} MB of memory, the limit. Remove columns and sheets you don’t need, or split it.',
  },
  'workbook.read-too-large-time': {
    zh: '读取「{name}」超过了 {limit} 秒，已停止。请删去不需要的列和工作表，或拆成几个文件。',
    en: 'Reading “{name}” took longer than {limit} seconds and was stopped. Remove columns and sheets you don’t need, or split it.',
  },
  'workbook.read-unclosed-quote': {
    zh: '「{name}」第 {line:count} 行有一个引号没有闭合，后面的内容无法正确分列。请在该行补上或删去引号。',
    en: '“{name}”: a quote opened in line {line:count} is never closed, so what follows cannot be split into columns. Close or remove that quote.',
  },
  'workbook.read-encoding': {
    zh: '文件不是 UTF-8 编码，已按 {encoding} 读取。如果文字显示不对，请另存为 UTF-8。',
    en: 'The file is not UTF-8; it was read as {encoding}. If its text looks wrong, save it as UTF-8.',
  },
  'workbook.read-bad-bytes': {
    zh: '有 {n:count} 个字节不符合 {encoding} 编码，首次出现在第 {line:count} 行，已显示为「�」。',
    en: '{n:count} {n|byte is|bytes are} not valid {encoding}, first in line {line:count}; shown as “�”.',
  },
  'workbook.read-text-after-quote': {
    zh: '有 {n:count} 个字段在右引号后还有文字，首次出现在第 {line:count} 行，请检查那里的引号。',
    en: '{n:count} {n|field has|fields have} text after the closing quote, first in line {line:count}; check the quotes there.',
  },
  'workbook.read-decimal-comma': {
    zh: '文件用逗号作小数点（如 12,5），已按此读取数字。',
    en: 'The file writes decimals with a comma (12,5); its numbers were read that way.',
  },
  'workbook.read-pending': {
    zh: '有 {n:count} 个公式单元格没有计算结果，按空缺处理。请在 Excel 中打开并保存一次，再重新分析。',
    en: '{n:count} formula {n|cell has|cells have} no computed result and {n|counts|count} as missing. Open the workbook in Excel, save it, and run again.',
    pane: {
      zh: '有 {n:count} 个公式单元格没有计算结果，按空缺处理。请按 F9 让 Excel 重新计算，再刷新。',
      en: '{n:count} formula {n|cell has|cells have} no computed result and {n|counts|count} as missing. Press F9 so that Excel calculates, then refresh.',
    },
  },
  'workbook.read-hidden-sheet': {
    zh: '工作表「{sheet}」是隐藏的，也已读取。',
    en: 'Sheet “{sheet}” is hidden; it was read too.',
  },
  'workbook.read-chart-sheet': {
    zh: '「{sheet}」不是普通工作表（图表或宏表），已跳过。',
    en: '“{sheet}” is not a worksheet (a chart or macro sheet) and was skipped.',
  },
  'workbook.read-macros': {
    zh: '工作簿含有宏；宏没有运行，也不影响读取。',
    en: 'The workbook holds macros; they were not run and change nothing here.',
  },
  'workbook.read-odd-number': {
    zh: '有 {n:count} 个数字单元格的内容不是可用的数字，已按文本保留。',
    en: '{n:count} number {n|cell does|cells do} not hold a usable number; kept as text.',
  },
  'workbook.read-cell-twice': {
    zh: '有 {n:count} 个单元格在文件里出现了两次，取了后一次的值。请核对。',
    en: '{n:count} {n|cell occurs|cells occur} twice in the file; the later value was taken. Please check.',
  },
  'workbook.write-page': {
    zh: '第 {page} 页，共 {pages} 页',
    en: 'Page {page} of {pages}',
  },
  'workbook.write-subject': {
    zh: '营销活动客户分析',
    en: 'Campaign customer analysis',
  },
  'workbook.settings-file-kind': {
    zh: '设置文件「{file}」要是 .json，或带「Lens 设置」表的 .xlsx。',
    en: 'The settings file “{file}” must be .json, or an .xlsx with a Lens Settings sheet.',
  },
  'workbook.settings-not-json': {
    zh: '设置文件「{file}」不是有效的 JSON：{reason}',
    en: 'The settings file “{file}” is not valid JSON: {reason}',
  },
  'workbook.settings-no-sheet': {
    zh: '「{file}」里没有「Lens 设置」表。',
    en: '“{file}” has no Lens Settings sheet.',
  },
});
