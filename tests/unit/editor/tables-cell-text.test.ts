// How cells of decision tables are written and read.
import { describe, expect, it } from 'vitest';
import { type CellKind, cellOf, cellText } from '../../../editor/commands/tables/cell-text.js';

const whole: CellKind = { kind: 'number', isInteger: true };
const decimal: CellKind = { kind: 'number' };
const text: CellKind = {
  kind: 'text',
  words: new Map([
    ['shop', '门店'],
    ['online', '线上'],
  ]),
};

describe('a cell of numbers', () => {
  it('is read as people write ranges', () => {
    for (const written of ['0–45', '0-45', '0 ~ 45', '０～４５', '0至45', '0..45'])
      expect(cellOf(written, whole), written).toEqual({ min: 0, max: 45 });
    for (const written of ['≥ 46', '>=46', '46以上', '46及以上', '至少46', '> 45', '超过45'])
      expect(cellOf(written, whole), written).toEqual({ min: 46 });
    for (const written of ['≤45', '45以下', '不超过 45', '< 46']) expect(cellOf(written, whole), written).toEqual({ max: 45 });
    expect(cellOf('-5–-1', decimal)).toEqual({ min: -5, max: -1 });
    expect(cellOf('-5--1', decimal)).toEqual({ min: -5, max: -1 });
  });

  it('is a list, or any value', () => {
    expect(cellOf('1、2, 3', whole)).toEqual({ in: [1, 2, 3] });
    expect(cellOf('1,200', whole)).toEqual({ in: [1200] });
    expect(cellOf('5', whole)).toEqual({ in: [5] });
    expect(cellOf(' ', whole)).toBeNull();
    expect(cellOf('任意', whole)).toBeNull();
  });

  it('takes no open end where numbers need not be whole', () => {
    expect(cellOf('> 45', decimal)).toBeUndefined();
    expect(cellOf('几个', decimal)).toBeUndefined();
  });

  it('is written as it is read', () => {
    expect(cellText({ min: 0, max: 45 }, whole)).toBe('0–45');
    expect(cellText({ min: 46 }, whole)).toBe('≥ 46');
    expect(cellText({ in: [1, 2] }, whole)).toBe('1、2');
    expect(cellText(null, whole)).toBe('');
  });
});

describe('a cell of other types', () => {
  it('names options by their words', () => {
    expect(cellText({ in: ['shop', 'online'] }, text)).toBe('门店、线上');
    expect(cellOf('门店，线上', text)).toEqual({ in: ['shop', 'online'] });
    expect(cellOf('online', text)).toEqual({ in: ['online'] });
  });

  it('reads dates and yes and no', () => {
    expect(cellOf('2026/1/2', { kind: 'date' })).toEqual({ in: ['2026-01-02'] });
    expect(cellOf('2026-01-01–2026-12-31', { kind: 'date' })).toEqual({ min: '2026-01-01', max: '2026-12-31' });
    expect(cellOf('否', { kind: 'boolean' })).toEqual({ in: [false] });
    expect(cellOf('也许', { kind: 'boolean' })).toBeUndefined();
  });
});
