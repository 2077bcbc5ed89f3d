// What screen readers are told: they read a live region only where its text changes.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../../../editor/embed/form/announcer.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('the same said twice is another text, and reads the same', () => {
  const announcer = new Announcer(() => undefined);
  const texts = ['Undone.', 'Undone.', 'Undone.'].map((message) => {
    announcer.say(message);
    return announcer.message;
  });
  expect(texts[1]).not.toBe(texts[0]);
  expect(texts[2]).not.toBe(texts[1]);
  expect(texts.map((text) => text.trim())).toEqual(['Undone.', 'Undone.', 'Undone.']);
});

it('a result waits until the reader has rested, and gives way to a message', () => {
  const announcer = new Announcer(() => undefined);
  announcer.sayLater(() => 'first');
  vi.advanceTimersByTime(500);
  announcer.sayLater(() => 'second');
  vi.advanceTimersByTime(500);
  expect(announcer.message).toBe('');
  vi.advanceTimersByTime(500);
  expect(announcer.message).toBe('second');
  announcer.sayLater(() => 'third');
  announcer.say('Imported.');
  vi.advanceTimersByTime(5000);
  expect(announcer.message).toBe('Imported.');
});
