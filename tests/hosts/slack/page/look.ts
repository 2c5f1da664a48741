/** Who speaks, when, and how it looks. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** The app's name. */
  readonly name: string;
}

/** What a page shows of a message, real or to come. */
export interface Shown {
  /** `null`: the app. */
  readonly by: string | null;
  /** `10:12`. */
  readonly time: string;
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  /** Address of a picture that comes with it. */
  readonly images: readonly {
    readonly url: string;
    readonly alt: string;
    readonly title: string;
  }[];
  /** Said below the name: only you can see this, … */
  readonly note?: string;
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Texts of Slack come with `&`, `<` and `>` escaped. */
export const unescapeSlack = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const ACCENT = '#0b6673';

/** Ring with bars, the app's own sign. */
export const AVATAR = `<svg viewBox="2.7 2.7 19.1 19.1" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"><circle cx="10.5" cy="10.5" r="7"/><path d="M15.7 15.7 21 21"/><path d="M7.5 13v-2M10.5 13V8M13.5 13v-3.5"/></svg>`;

/** Colours of chart series, from the accent down; they follow the theme. */
export const SERIES = [0, 1, 2, 3, 4, 5].map((index) => `var(--s${index})`);

export const STYLE = `
:root { --ink:#1d1c1d; --ink2:#616061; --line:#dddddd; --back:#ffffff; --soft:#f8f8f8; --link:#1264a3; --at:#e8f0f7; --button:#bbbabb; --accent:${ACCENT}; --s0:${ACCENT}; --s1:#8fc3c9; --s2:#9a4310; --s3:#5f6c6e; --s4:#d8a27a; --s5:#465254; }
.dark { --ink:#d1d2d3; --ink2:#ababad; --line:#35373b; --back:#1a1d21; --soft:#222529; --link:#1d9bd1; --at:#1d3b4b; --button:#565856; --s0:#74c8d2; --s1:#2f7f8a; --s2:#f0ad80; --s3:#9aa6a8; }
.slack { background:var(--back); color:var(--ink); font:15px/22px Lato,"Helvetica Neue","Open Sans","Noto Sans",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif; }
.slack .msg { display:grid; grid-template-columns:36px minmax(0,1fr); gap:0 12px; padding:8px 20px; }
.slack .av { width:36px; height:36px; border-radius:6px; display:grid; place-items:center; background:#e8ecec; color:#465254; font-weight:600; }
.slack .av.app { background:var(--accent); color:#fff; } .slack .av svg { width:24px; }
.slack .by b { font-weight:900; } .slack .by i { font:700 10px/14px inherit; font-size:10px; padding:1px 4px; border-radius:3px; background:var(--line); color:var(--ink2); margin:0 6px; font-style:normal; vertical-align:1px; }
.slack .by time, .slack .note { font-size:12px; color:var(--ink2); margin-left:4px; }
.slack .thread { margin-left:48px; border-left:2px solid var(--line); }
.slack .said { white-space:pre-wrap; } .slack .at { background:var(--at); color:var(--link); border-radius:3px; padding:0 2px; }
.slack table { border-collapse:separate; border-spacing:0; width:100%; max-width:620px; margin:8px 0; border:1px solid var(--line); border-radius:8px; font-size:14px; line-height:20px; overflow:hidden; }
.slack .scroll { max-width:620px; overflow-x:auto; }
.slack caption { text-align:left; font-weight:700; padding:4px 0; }
.slack th, .slack td { padding:7px 12px; border-bottom:1px solid var(--line); border-right:1px solid var(--line); text-align:left; white-space:nowrap; overflow:hidden; text-overflow:ellipsis; max-width:260px; }
.slack .wrap { white-space:normal; } .slack th { background:var(--soft); font-weight:700; }
.slack tbody tr:last-child > * { border-bottom:0; } .slack tr > :last-child { border-right:0; }
.slack .right { text-align:right; font-variant-numeric:tabular-nums; } .slack .center { text-align:center; }
.slack .chart { box-sizing:border-box; max-width:620px; border:1px solid var(--line); border-radius:8px; padding:12px 16px; margin:8px 0; }
.slack .chart b { font-size:14px; } .slack .chart svg { display:block; width:100%; height:auto; margin-top:8px; } .slack .chart text { fill:var(--ink2); font-size:11px; font-family:inherit; }
.slack .keys { display:flex; flex-wrap:wrap; gap:4px 14px; font-size:12px; color:var(--ink2); margin-top:6px; } .slack .keys i { display:inline-block; width:10px; height:10px; border-radius:2px; margin-right:5px; }
.slack figure { margin:8px 0; } .slack figure img { max-width:480px; width:100%; border-radius:8px; border:1px solid var(--line); } .slack figcaption { font-weight:700; }
.slack .lib { max-width:640px; } .slack .lib, .slack .lib * { font-family:inherit !important; }
.slack h3 { font:900 18px/24px inherit; font-size:18px; margin:6px 0 2px; max-width:620px; } .slack .section { margin:8px 0; max-width:620px; } .slack .context { font-size:13px; line-height:19px; color:var(--ink2); margin:4px 0; max-width:620px; }
.slack .fields { display:grid; grid-template-columns:1fr 1fr; gap:8px 16px; margin-top:6px; } .slack a { color:var(--link); text-decoration:none; } .slack code { font:12px/18px ui-monospace,Menlo,Consolas,monospace; border:1px solid var(--line); background:var(--soft); border-radius:3px; padding:1px 3px; }
.slack blockquote { margin:0; padding-left:10px; border-left:4px solid var(--line); } .slack hr { border:0; border-top:1px solid var(--line); margin:12px 0; max-width:620px; }
`;
