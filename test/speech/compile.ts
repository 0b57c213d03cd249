/** Once before all tests: the messages of the code, ready to be said. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { englishForTests } from '../../scripts/message-catalogue.ts';

export const ENGLISH = '.output/english-for-tests.json';

export default function compile(): void {
  mkdirSync('.output', { recursive: true });
  writeFileSync(ENGLISH, JSON.stringify(englishForTests()));
}
