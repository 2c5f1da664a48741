import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../bot/config/schema.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const json = <Content>(file: string): Content => JSON.parse(read(file));

describe('deploy/bot', () => {
  it('pins the same versions as the tests ran on', () => {
    const { dependencies, devDependencies } = json<Packages>('package.json');
    const all = { ...devDependencies, ...dependencies };
    const deployed = json<Packages>('deploy/bot/package.json').dependencies;
    for (const [name, version] of Object.entries(deployed)) {
      expect(`${name}@${version}`).toBe(`${name}@${all[name]}`);
    }
  });

  it('has an example that is a valid configuration, and so have the guides', () => {
    expect(configSchema.safeParse(json('deploy/bot/lens-bot.example.json')).error).toBeUndefined();
    for (const guide of ['docs/slack-setup.md', 'docs/slack-setup.zh.md']) {
      const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read(guide)) ?? [];
      expect(configSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
    }
  });

  it.each(['docs/slack-setup.md', 'docs/slack-setup.zh.md'])('%s explains every scope', (guide) => {
    const manifest = json<{ oauth_config: { scopes: { bot: string[] } } }>(
      'deploy/bot/slack-manifest.json',
    );
    const text = read(guide);
    for (const scope of manifest.oauth_config.scopes.bot) expect(text).toContain(`\`${scope}\``);
  });

  it.each(['docs/slack-setup.md', 'docs/slack-setup.zh.md'])('%s explains every key', (guide) => {
    const text = read(guide);
    for (const key of Object.keys(configSchema.shape))
      expect(text).toMatch(new RegExp(`\`${key}[\`.]`));
  });
});
