import { describe, expect, it } from 'vitest';
import { headerPolicy, OFFICE_FRAMES } from '../../../scripts/addin/policy.mjs';
import { sideloadSteps } from '../../../scripts/addin/sideload-steps.mjs';

const steps = (platform: string, trusted = true) =>
  sideloadSteps({
    manifest: '/lens/dist/addin/manifest.xml',
    base: 'https://localhost:3000',
    platform,
    home: '/Users/me',
    trusted,
  });

describe('sideloadSteps', () => {
  it('name the place of the manifest on each system, in both languages', () => {
    expect(steps('win32')).toContain('Trusted Add-in Catalogs');
    expect(steps('win32')).toContain('受信任的加载项目录');
    expect(steps('darwin')).toContain('/Users/me/Library/Containers/com.microsoft.Excel/Data/');
    for (const platform of ['win32', 'darwin', 'linux']) {
      expect(steps(platform)).toContain('Upload My Add-in');
      expect(steps(platform)).toContain('/lens/dist/addin/manifest.xml');
    }
  });

  it('warn where the certificate is not trusted', () => {
    expect(steps('linux')).not.toContain('not trusted');
    expect(steps('linux', false)).toContain('not trusted');
    expect(steps('linux', false)).toContain('证书未受信任');
  });
});

describe('headerPolicy', () => {
  it('lets Excel on the web show the page, worldwide and in China, and nobody else', () => {
    const policy = headerPolicy('');
    const frames = /frame-ancestors (.*)$/.exec(policy)![1]!.split(' ');
    expect(frames).toEqual(["'self'", ...OFFICE_FRAMES]);
    expect(frames.slice(1).every((source) => source.startsWith('https://*.'))).toBe(true);
    expect(policy).toContain("default-src 'none'");
  });
});
