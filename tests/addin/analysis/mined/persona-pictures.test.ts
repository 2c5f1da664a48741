import { describe, expect, it } from 'vitest';
import { minedPart } from '#core';
import { minedView } from '../../../../addin/analysis/mined/mined-view.ts';
import { personaPictures } from '../../../../addin/analysis/mined/persona-pictures.ts';
import { demoAnalysis } from '../../taskpane/fixtures/demo-story.ts';

describe('personaPictures', () => {
  it('draws each persona, loading nothing, with its portrait in words', async () => {
    const analysis = await demoAnalysis('zh');
    const { personas } = minedPart(analysis, 'personas').result!;
    const { pictures } = minedView(analysis, 'personas');
    expect(pictures.map(({ name }) => name)).toEqual(personas.map(({ name }) => name));
    for (const { name, source, words } of pictures) {
      const [head, drawing] = source.split(',');
      expect(head).toBe('data:image/svg+xml;charset=utf-8');
      const svg = decodeURIComponent(drawing!);
      expect(svg).toContain(name);
      expect(svg).not.toMatch(/href|<script|<image|url\(/);
      expect(words).toMatch(/\d/);
    }
    expect(minedView(analysis, 'rules').pictures).toEqual([]);
  });

  it('stays one address whatever a segment is called', async () => {
    const all = minedPart(await demoAnalysis('en'), 'personas').result!;
    const named = { ...all.personas[0]!, name: '<b>"A" & 100% #1, b</b>' };
    const [picture] = personaPictures({ ...all, personas: [named] }, 'en');
    expect(picture!.source).toMatch(/^data:image\/svg\+xml;charset=utf-8,[^\s"<>#,&]+$/);
    expect(decodeURIComponent(picture!.source)).not.toContain('<b>');
  });
});
