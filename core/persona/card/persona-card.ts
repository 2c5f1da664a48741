import { isoDay, type Params } from '../../basics/index.ts';
import { grouped, type Language, type MessageCode, t } from '../../i18n/index.ts';
import {
  actionTexts,
  moneyText,
  motiveText,
  painText,
  portraitText,
  type Wording,
} from '../portrait-text.ts';
import type { Aspect, Persona, Personas, Trait } from '../types.ts';
import { COLORS, columnsIn, Drawing, widthOf } from './drawing.ts';
import { cutText } from './wrap-text.ts';

/** A5 at 96 dots an inch. */
const WIDTH = 560;
const HEIGHT = 794;
const PADDING = 32;
const INNER = WIDTH - 2 * PADDING;
const LABEL = 92;
/** Bars of shares, and the room right of them for the numbers. */
const BAR = 92;
const NUMBERS = 136;

const NOTE = { size: 12, color: COLORS.ink3 } as const;
const BODY = { size: 13, color: COLORS.ink } as const;
const LABELLED = { size: 12, color: COLORS.ink3, bold: true } as const;

/** Shades of a row of stages, from before the first order to gone. */
const STAGE_FILLS: Readonly<Record<string, string>> = {
  prospect: COLORS.sunk,
  new: COLORS.accentSoft,
  active: COLORS.accent,
  potential: COLORS.accentMid,
  dormant: '#e9c3a6',
  lost: COLORS.warm,
};

/**
 * A persona as a picture: one card of A5's width in SVG text, made of plain shapes and text, without
 * anything loaded from elsewhere. Its height grows beyond A5 only when the texts need it.
 *
 * @param personas the result the persona is part of, for currency, as-of day and the smallest n
 */
export function personaCard(persona: Persona, personas: Personas, language: Language): string {
  const wording = { language, currency: personas.currency, minimumN: personas.steps.minimumN };
  const card = new Card(persona, wording);
  return card.draw(personas.asOf);
}

class Card {
  private readonly persona: Persona;
  private readonly wording: Wording;
  private readonly drawing = new Drawing(WIDTH);
  private y = 0;

  constructor(persona: Persona, wording: Wording) {
    this.persona = persona;
    this.wording = wording;
  }

  draw(asOf: number): string {
    const { persona, wording } = this;
    this.head();
    this.figures();
    this.stages();
    this.traits();
    this.line(this.say('report.personas.motives'), motiveText(persona, wording), 2);
    this.line(this.say('report.personas.pains'), painText(persona, wording), 2);
    this.typical();
    this.action();
    const height = Math.max(HEIGHT, this.y + 44);
    this.drawing.rect(PADDING, height - 40, INNER, 1, COLORS.line);
    this.drawing.text(
      PADDING,
      height - 20,
      this.say('report.personas.card-footer', { asOf: isoDay(asOf) }),
      NOTE,
    );
    return this.drawing.svg(height, {
      language: wording.language,
      title: persona.name,
      description: portraitText(persona, wording),
    });
  }

  private say(code: MessageCode, params: Params = {}): string {
    return t(this.wording.language, code, params);
  }

  private head(): void {
    const { persona, drawing, wording } = this;
    drawing.rect(0, 0, WIDTH, 6, COLORS.accent);
    const size = this.say('report.personas.card-size', {
      n: persona.customers,
      share: persona.share,
    });
    const room = INNER - widthOf(size, 13) - 16;
    drawing.text(PADDING, 46, cutText(persona.name, columnsIn(room, 20)), {
      size: 20,
      color: COLORS.ink,
      bold: true,
    });
    drawing.text(WIDTH - PADDING, 46, size, { ...BODY, anchor: 'end' });
    // The first sentence stands in the head already.
    const portrait = portraitText(persona, wording).slice(
      this.say('persona.say.size', {
        name: persona.name,
        n: persona.customers,
        share: persona.share,
      }).length,
    );
    this.y = drawing.lines(
      PADDING,
      72,
      portrait.trim(),
      INNER,
      { size: 13, color: COLORS.ink2 },
      4,
    );
  }

  private figures(): void {
    const { value } = this.persona;
    const { currency } = this.wording;
    if (value.buyers === 0) return;
    const figures = [
      [this.say('report.personas.revenue-share'), percent(value.revenueShare)],
      [this.say('report.personas.mean-value'), moneyText(value.meanValue, currency)],
      [this.say('report.personas.aov'), moneyText(value.aov, currency)],
      [this.say('report.personas.orders'), grouped(value.ordersPerBuyer ?? 0, 1)],
    ] as const;
    const gap = 8;
    const width = (INNER - 3 * gap) / 4;
    const top = this.y;
    figures.forEach(([label, figure], index) => {
      const x = PADDING + index * (width + gap);
      this.drawing.rect(x, top, width, 62, COLORS.sub, 8);
      this.drawing.text(x + 12, top + 22, cutText(label, columnsIn(width - 20, 12)), NOTE);
      this.drawing.text(x + 12, top + 48, figure, {
        size: widthOf(figure, 22) > width - 20 ? 16 : 22,
        color: COLORS.ink,
        bold: true,
      });
    });
    this.y = top + 62 + 28;
  }

  private stages(): void {
    const { stages, customers } = this.persona;
    this.label(this.say('report.personas.stage-mix'));
    const from = PADDING + LABEL;
    const width = INNER - LABEL;
    let x = from;
    for (const { id, customers: n } of stages) {
      const wide = (n / customers) * width;
      this.drawing.rect(x, this.y - 11, Math.max(0, wide - 1), 12, STAGE_FILLS[id]!, 2);
      x += wide;
    }
    const names = [...stages]
      .sort((one, other) => other.customers - one.customers)
      .slice(0, 4)
      .map(
        ({ id, customers: n }) =>
          `${this.say(`segment.lifecycle.${id}.name`)} ${percent(n / customers)}`,
      );
    const text = names.join(this.wording.language === 'zh' ? '　' : ' · ');
    this.drawing.text(from, this.y + 18, cutText(text, columnsIn(width, 12)), NOTE);
    this.y += 46;
  }

  /** A bar for the share here, a mark for the share of everyone else. */
  private traits(): void {
    const chosen = chosenTraits(this.persona.traits);
    let aspect: Aspect | null = null;
    const { language } = this.wording;
    const from = PADDING + LABEL;
    const bar = BAR;
    const barFrom = WIDTH - PADDING - NUMBERS - bar;
    for (const trait of chosen) {
      if (trait.aspect !== aspect) this.label(this.say(`persona.aspect.${trait.aspect}`));
      aspect = trait.aspect;
      const { share, restShare: rest } = trait;
      const room = columnsIn(barFrom - from - 4, 12);
      const name = cutText(trait.names[language], room);
      this.drawing.text(from, this.y, name, { ...BODY, size: 12 });
      this.drawing.rect(barFrom, this.y - 9, bar, 8, COLORS.sunk, 2);
      const fill = trait.verdict === 'less' ? COLORS.warm : COLORS.accent;
      const plain = trait.verdict === null ? COLORS.accentMid : fill;
      this.drawing.rect(barFrom, this.y - 9, bar * share, 8, plain, 2);
      if (rest !== null) {
        this.drawing.rect(barFrom + bar * rest - 1, this.y - 12, 2, 14, COLORS.ink);
      }
      const sign = trait.verdict === 'more' ? '▲' : trait.verdict === 'less' ? '▼' : '';
      this.drawing.text(barFrom + bar + 8, this.y, `${sign}${percent(share)}`, {
        size: 12,
        color: COLORS.ink,
        bold: true,
      });
      const others = this.say('report.personas.card-others', { rest });
      this.drawing.text(WIDTH - PADDING, this.y, others, { ...NOTE, size: 11, anchor: 'end' });
      this.y += 20;
    }
    this.y += chosen.length === 0 ? 0 : 9;
  }

  private typical(): void {
    const { typical } = this.persona;
    if (typical.length === 0) return;
    this.label(this.say('report.personas.card-nearest'));
    const { currency } = this.wording;
    for (const { key, orders, monetary, recencyDays } of typical) {
      const text = this.say('report.personas.card-typical', {
        key,
        orders,
        spent: moneyText(monetary, currency),
        recency: recencyDays,
      });
      this.drawing.text(PADDING + LABEL, this.y, text, BODY);
      this.y += 20;
    }
    this.y += 8;
  }

  private action(): void {
    const texts = actionTexts(this.persona, this.wording);
    if (texts.length === 0) return;
    const { language } = this.wording;
    const join = language === 'zh' ? '　' : ' ';
    const top = this.y - 8;
    const probe = new Drawing(WIDTH);
    const text = texts.join(join);
    const height = probe.lines(0, 0, text, INNER - 32, BODY, 4) + 46;
    this.drawing.rect(PADDING, top, INNER, height, COLORS.accentSoft, 8);
    this.drawing.text(PADDING + 16, top + 24, this.say('report.personas.do'), {
      size: 13,
      color: '#084f59',
      bold: true,
    });
    this.drawing.lines(PADDING + 16, top + 46, text, INNER - 32, BODY, 4);
    this.y = top + height + 4;
  }

  private label(text: string): void {
    this.drawing.text(PADDING, this.y, cutText(text, columnsIn(LABEL - 6, 12)), LABELLED);
  }

  private line(label: string, text: string, most: number): void {
    this.label(label);
    this.y = this.drawing.lines(PADDING + LABEL, this.y, text, INNER - LABEL, BODY, most) + 8;
  }
}

/** At most two traits of an aspect, those with a verdict first; aspects keep their order. */
function chosenTraits(traits: readonly Trait[]): readonly Trait[] {
  const taken = new Map<Aspect, number>();
  return traits.filter(({ aspect, verdict }) => {
    const n = taken.get(aspect) ?? 0;
    taken.set(aspect, n + 1);
    return n < (verdict === null ? 1 : 2);
  });
}

function percent(share: number | null): string {
  return share === null ? '–' : `${grouped(share * 100, 1)}%`;
}
