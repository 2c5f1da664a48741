// How to load the add-in into Excel by hand, in both languages; the same as in docs/addin.md.
import { join } from 'node:path';

/** Folder in which Excel for Mac looks for manifests. */
const MAC_FOLDER = ['Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef'];

/** The steps for this system and for Excel on the web, as text for the terminal. */
export function sideloadSteps({ manifest, base, platform, home, trusted }) {
  const web = [
    'Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in',
    '网页版 Excel：开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项',
    `  ${manifest}`,
  ];
  return [
    '',
    `Serving · 正在提供：${base}/   (Ctrl+C ends · 结束)`,
    ...(trusted ? [] : notTrusted(base)),
    '',
    ...desktop(platform, manifest, home),
    ...web,
    '',
    'Then open the tab Campaign Lens on the ribbon. · 随后打开功能区的「营销洞察」选项卡。',
  ].join('\n');
}

function desktop(platform, manifest, home) {
  if (platform === 'darwin') {
    const folder = join(home, ...MAC_FOLDER);
    return [
      'Excel for Mac: run this, quit Excel and open it again, then Home > Add-ins',
      'Mac 版 Excel：运行下面一行，退出并重开 Excel，再点 开始 > 加载项',
      `  mkdir -p "${folder}" && cp "${manifest}" "${folder}/"`,
      '',
    ];
  }
  if (platform === 'win32') {
    return [
      'Excel for Windows: share the folder below, trust it under File > Options > Trust Center >',
      'Trust Center Settings > Trusted Add-in Catalogs, restart Excel, then Home > Add-ins >',
      'More Add-ins > Shared Folder',
      'Windows 版 Excel：共享下面的文件夹，在 文件 > 选项 > 信任中心 > 信任中心设置 > 受信任的加载项目录',
      '里添加它的网络路径，重开 Excel，再点 开始 > 加载项 > 更多加载项 > 共享文件夹',
      `  ${manifest}`,
      '',
    ];
  }
  return [];
}

function notTrusted(base) {
  return [
    '',
    'This certificate is not trusted: desktop Excel will not open the pane. For Excel on the web,',
    `open ${base}/ in the same browser once and accept it.`,
    `证书未受信任：桌面版 Excel 打不开窗格。网页版请先在同一浏览器里打开 ${base}/ 并接受证书。`,
  ];
}
