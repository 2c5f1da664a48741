// npm run playground: the add-in beside a stand-in for Excel, in any browser. --port 3443, --open.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { install, requireNode } from './setup.mjs';

requireNode();
install({ everything: true });
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3443' }, open: { type: 'boolean', default: false } },
});
const { startPlayground } = await import('./start-playground.mjs');

try {
  const { origin, close } = await startPlayground({ port: Number(values.port) });
  console.log(`Playground: ${origin}/`);
  console.log(
    'Your browser will ask about the certificate once: it was made on this computer, for localhost.',
  );
  console.log('浏览器会询问一次证书：它是在这台电脑上为 localhost 生成的，可以继续访问。');
  console.log('Ctrl+C ends it. 按 Ctrl+C 结束。');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  if (values.open) openBrowser(origin);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is in use; try: npm run playground -- --port 3444`);
  console.error(`端口 ${values.port} 已被占用，请试试：npm run playground -- --port 3444`);
  process.exit(1);
}

function openBrowser(url) {
  const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
