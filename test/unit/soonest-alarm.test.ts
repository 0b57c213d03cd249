import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SoonestAlarm } from '#src/console/soonest-alarm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what holds longer does not make what ends sooner wait', () => {
  const ring = vi.fn();
  const alarm = new SoonestAlarm(ring);
  alarm.within(10_000);
  alarm.within(3_600_000);
  alarm.within(Number.POSITIVE_INFINITY);
  vi.advanceTimersByTime(9_999);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledTimes(1);
});

test('what ends sooner comes first, and the alarm goes off once', () => {
  const ring = vi.fn();
  const alarm = new SoonestAlarm(ring);
  alarm.within(10_000);
  alarm.within(500);
  vi.advanceTimersByTime(500);
  expect(ring).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(ring).toHaveBeenCalledTimes(1);
  alarm.within(1_000);
  alarm.within(Number.NaN);
  vi.advanceTimersByTime(1_000);
  expect(ring).toHaveBeenCalledTimes(2);
});

test('it can be stopped, and what is longer than a timer can be is looked at sooner', () => {
  const ring = vi.fn();
  const alarm = new SoonestAlarm(ring);
  alarm.within(1_000);
  alarm.stop();
  vi.advanceTimersByTime(10_000);
  expect(ring).not.toHaveBeenCalled();
  alarm.within(2 ** 40);
  vi.advanceTimersByTime(2 ** 31);
  expect(ring).toHaveBeenCalledTimes(1);
});
