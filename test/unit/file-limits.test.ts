/** Files that are too much are refused in words, before memory is taken for them. */
import { describe, expect, test } from 'vitest';
import { openTable } from '#src/sheet/index.ts';

const MB = 1024 * 1024;

/** A file that only says how large it is: whatever is read of it is counted. */
function fileOf(size: number, line: string): { file: File; read: () => number } {
  let read = 0;
  const piece = new TextEncoder().encode(line.repeat(Math.ceil(MB / line.length)));
  const file = new File([], 'list.csv');
  const part = (from: number, until: number): Blob =>
    Object.assign(new Blob(), {
      arrayBuffer: async () => {
        read += until - from;
        return piece.slice(0, Math.min(until - from, piece.length)).buffer;
      },
    });
  Object.defineProperties(file, {
    size: { value: size },
    slice: { configurable: true, value: (from = 0, until = size) => part(from, Math.min(until, size)) },
    stream: {
      value: () =>
        new ReadableStream({
          pull(controller) {
            read += piece.length;
            if (read > size) controller.close();
            else controller.enqueue(piece);
          },
        }),
    },
  });
  return { file, read: () => read };
}

describe('a file', () => {
  test('of more than 1,024 MB is refused before it is read', async () => {
    const { file, read } = fileOf(1_025 * MB, 'phone,name\n+12125550123,A\n');
    await expect(openTable(file)).rejects.toThrow('larger than 1,024 MB');
    expect(read()).toBeLessThan(MB);
  });

  test('of more columns than any list has is refused', async () => {
    const header = Array.from({ length: 1_001 }, (_, at) => `c${at}`).join(',');
    const file = new File([`${header}\n${header}\n`], 'wide.csv');
    await expect(openTable(file)).rejects.toThrow('1,001 columns, and 1,000 can be read');
    const row = `${'1,'.repeat(1_200)}\n`;
    await expect(openTable(new File([`phone,name\n${row}`], 'wide.csv'))).rejects.toThrow('1,201 columns');
  });

  test('of more lines than are taken is refused while it is read, and not after', async () => {
    const file = new File(['phone,name\n+12125550123,A\n', '\n'.repeat(9 * MB)], 'long.csv');
    const table = await openTable(file, { encoding: 'utf-8', headerLine: 1, delimiter: ',' });
    let share = 0;
    await expect(async () => {
      for await (const some of table.lines()) share = some.share;
    }).rejects.toThrow('more than 5,000,000 lines');
    expect(share).toBeLessThan(0.9);
  });
});
