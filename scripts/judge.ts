/**
 * `npm run judge < questions.jsonl > verdicts.jsonl`: asks the engine without a browser. docs/judge.md says what a
 * question and an answer look like. Exit code 1 when some line could not be read; the others are answered.
 */
import { createInterface } from 'node:readline';
import { createClock, pinnedZoneData } from '../src/clock/index.ts';
import { rulebook } from '../src/rulebook/index.ts';
import { Examiner } from '../src/verdict/question.ts';

const examiner = new Examiner(rulebook, createClock(pinnedZoneData(), null));
const write = (line: string) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number++;
  if (line.trim() === '') continue;
  const answer = examiner.answer(line);
  if ('verdict' in answer) {
    await write(JSON.stringify(answer));
    continue;
  }
  process.exitCode = 1;
  const error = answer.issues.map(({ path, message }) => `${path || 'the line'}: ${message}`).join('; ');
  await write(JSON.stringify({ name: answer.name, line: number, error }));
  console.error(`Line ${number}${answer.name === '' ? '' : ` (${answer.name})`}: ${error}`);
}
