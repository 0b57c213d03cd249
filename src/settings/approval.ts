/** Codes with which a second person approves a launch. Only what cannot be turned back into a code is kept. */
import type { Approver } from './settings.ts';

const ROUNDS = 310_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;
export const SHORTEST_CODE = 8;

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

async function hashOf(code: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(code.normalize('NFC').trim()),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    key,
    HASH_BITS,
  );
  return new Uint8Array(bits);
}

export async function approverFor(name: string, code: string): Promise<Approver> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { name, salt: base64(salt), rounds: ROUNDS, hash: base64(await hashOf(code, salt, ROUNDS)) };
}

/** The approver whose code this is; null when it is nobody's. */
export async function approverOf(code: string, approvers: readonly Approver[]): Promise<Approver | null> {
  for (const approver of approvers) {
    let salt: Uint8Array<ArrayBuffer>;
    try {
      salt = bytesOf(approver.salt);
    } catch {
      // Not base64: nobody's code can match it.
      continue;
    }
    if (base64(await hashOf(code, salt, approver.rounds)) === approver.hash) return approver;
  }
  return null;
}
