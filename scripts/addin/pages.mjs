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
  const functions = FUNCTION_WORDS.map(
    ({ id, parameters, description }) =>
      `      <dt>LENS.${id}(${parameters.map(({ name }) => say(name)).join(', ')})</dt>
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
  </head>
  <body>
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
