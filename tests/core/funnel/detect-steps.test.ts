import { describe, expect, it } from 'vitest';
import { detectSteps } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';
import { eventsOf } from './events.ts';

const detected = (...customers: readonly string[]) =>
  detectSteps(
    cleanedFrom({ events: customers.flatMap((text, index) => eventsOf(text, `C${index}`)) }),
  )?.map(({ label }) => label) ?? null;

describe('detectSteps', () => {
  it('orders English events as customers take them', () => {
    expect(detected('purchase90 email_click20 email_sent0 add_to_cart50 email_open10')).toEqual([
      'email_sent',
      'email_open',
      'email_click',
      'add_to_cart',
      'purchase',
    ]);
  });

  it('orders Chinese events, simplified and traditional', () => {
    expect(detected('短信触达0 打开1 点击2 商品浏览3 加购4 提交订单5 支付6 下单7')).toEqual([
      '短信触达',
      '打开',
      '点击',
      '商品浏览',
      '加购',
      '提交订单',
      '支付',
      '下单',
    ]);
    expect(detected('觸達0 點擊1 加入購物車2 下單3')).toEqual([
      '觸達',
      '點擊',
      '加入購物車',
      '下單',
    ]);
  });

  it('tells nothing where customers never take the steps in the order of their names', () => {
    const people = Array.from({ length: 6 }, () => 'view_banner0 tap_cta5');
    expect(detected(...people)).toBeNull();
    expect(detected(...people, 'tap_cta0 view_banner5')).toEqual(['tap_cta', 'view_banner']);
  });

  it('leaves failures and ways back out', () => {
    expect(detected('sent0 click1 payment_error2 refund3 取消订单4 purchase5')).toEqual([
      'sent',
      'click',
      'purchase',
    ]);
  });

  it('puts several events of a kind into one step', () => {
    expect(detected('曝光0 送达1 点击2')).toEqual(['曝光/送达', '点击']);
  });

  it('takes a broad word only where nothing more exact is there', () => {
    expect(detected('search0 catalog1 product_view2 wishlist_add3 add_to_cart4')).toEqual([
      'product_view',
      'add_to_cart',
    ]);
    expect(detected('search0 收藏4')).toEqual(['search', '收藏']);
  });

  it('puts ordering before paying where customers do', () => {
    expect(detected('点击0 下单1 支付2', '点击0 下单5 支付9', '点击0 支付3 下单4')).toEqual([
      '点击',
      '下单',
      '支付',
    ]);
    expect(detected('点击0 支付2 购买3')).toEqual(['点击', '支付', '购买']);
  });

  it('leaves out what hardly anybody did', () => {
    const many = Array.from({ length: 200 }, () => 'sent0 click1');
    expect(detected(...many, 'open5')).toEqual(['sent', 'click']);
  });

  it('follows numbers in front of the names', () => {
    const events = ['3.注册', '1.看广告', '2.填表'].flatMap((event, minute) => [
      { customer: 'C1', event, time: minute * 60_000 },
    ]);
    expect(detectSteps(cleanedFrom({ events }))).toEqual([
      { label: '看广告', events: ['1.看广告'] },
      { label: '填表', events: ['2.填表'] },
      { label: '注册', events: ['3.注册'] },
    ]);
  });

  it('follows a numbered stage column', () => {
    const events = [
      { customer: 'C1', event: 'x', time: 0, texts: { stage: '2-成交' } },
      { customer: 'C1', event: 'y', time: 0, texts: { stage: '1-认知' } },
      { customer: 'C1', event: 'z', time: 0, texts: { stage: '1-认知' } },
    ];
    expect(detectSteps(cleanedFrom({ events }))).toEqual([
      { label: '认知', events: ['y', 'z'] },
      { label: '成交', events: ['x'] },
    ]);
  });

  it('is null without events, or with one step only', () => {
    expect(detectSteps(cleanedFrom({}))).toBeNull();
    expect(detected('click0 foo1')).toBeNull();
    expect(detected('7天无理由0 30天会员1')).toBeNull();
  });
});
