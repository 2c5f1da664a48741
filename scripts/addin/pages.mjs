// The pane's page and the help page, as plain HTML without inline scripts or styles.
import { pagePolicy } from './policy.mjs';

/** The page of the pane: Office.js first, then the pane; the custom functions follow by themselves. */
export function panePage({ pane, css, functions, address, origin }) {
  const style = css === null ? '' : `\n    <link rel="stylesheet" href="${css}">`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(origin)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Campaign Lens</title>
    <link rel="icon" href="assets/lens-32.png">${style}
    <script src="${address}"></script>
    <script type="module" src="${pane}"></script>
    <script type="module" src="${functions}"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
}

/** What the add-in does, where the data stays and what the custom functions are; one language a page. */
export function helpPage(language, { t, FUNCTION_WORDS }) {
  const say = (code) => escaped(t(language, code));
  const other =
    language === 'zh'
      ? { href: 'help.html', lang: 'en', name: t('en', 'language.name') }
      : { href: 'help.zh.html', lang: 'zh-CN', name: t('zh', 'language.name') };
  const shown = ({ name, optional }) => (optional ? `[${say(name)}]` : say(name));
  const functions = FUNCTION_WORDS.map(
    ({ id, parameters, description }) =>
      `      <dt>LENS.${id}(${parameters.map(shown).join(', ')})</dt>
      <dd>${say(description)}</dd>`,
  );
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${say('manifest.name')}</title>
    <link rel="icon" href="assets/lens-32.png">
    <link rel="stylesheet" href="help.css">
  </head>
  <body>
    <p><a href="${other.href}" lang="${other.lang}">${other.name}</a></p>
    <h1>${say('manifest.name')}</h1>
    <p>${say('manifest.description')}</p>
    <p>${say('manifest.start.text')}</p>
    <h2>${say('functions.name')}</h2>
    <dl>
${functions.join('\n')}
    </dl>
  </body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
