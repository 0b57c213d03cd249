import { useEffect, useState } from 'preact/hooks';
import { errorText } from '#src/schema/index.ts';

export interface Answer<T> {
  /** Null until it comes. */
  readonly value: T | null;
  readonly failed: boolean;
}

/** Asks once for each change of what it depends on; an answer that comes too late is left aside. */
export function useAnswer<T>(ask: () => Promise<T>, depends: readonly unknown[]): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ value: null, failed: false });
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswer({ value, failed: false }),
      (error: unknown) => {
        console.warn(`ClearDial: ${errorText(error)}`);
        if (current) setAnswer({ value: null, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, depends);
  return answer;
}
