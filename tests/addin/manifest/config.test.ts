import { describe, expect, it } from 'vitest';
import {
  OFFICE_SOURCES,
  officeAddress,
  officeOrigin,
  RIBBON_ACTIONS,
} from '../../../addin/manifest/index.ts';

describe('where Office.js comes from', () => {
  it('is Microsoft’s network, worldwide or in China, or our own folder', () => {
    expect(OFFICE_SOURCES.map(officeAddress)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'office/office.js',
    ]);
    expect(OFFICE_SOURCES.map(officeOrigin)).toEqual([
      'https://appsforoffice.microsoft.com',
      'https://appsforoffice.cdn.partner.office365.cn',
      '',
    ]);
  });
});

describe('RIBBON_ACTIONS', () => {
  it('are the buttons of the ribbon, left to right', () => {
    expect(RIBBON_ACTIONS).toEqual([
      ...['analyse', 'segments', 'funnel', 'evaluate', 'settings', 'refresh', 'removeResults'],
    ]);
  });
});
