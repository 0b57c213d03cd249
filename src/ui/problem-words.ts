/** What happened, and what to do: one pair of sentences for each way in which a connection can fail. */

import type { Problem } from '#src/bridge/messages/session.ts';
import { say } from '#src/language/index.ts';

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '') || 'CXone';
}

export function problemSentence({ problem, origin, dialect }: Problem): string {
  const host = hostOf(origin);
  switch (problem) {
    case 'wrong-credentials':
      return dialect === 'acd'
        ? say('CXone does not accept this access key.')
        : say('CXone does not accept this client id and secret.');
    case 'sign-in-again':
      return say('Your sign-in at CXone has ended.');
    case 'sign-in-refused':
      return say('The sign-in at CXone was not finished.');
    case 'missing-scope':
      return dialect === 'acd'
        ? say('You are signed in, but your role may not do this.')
        : say('The client is known, but it may not do this.');
    case 'unreachable':
      return say('{host} cannot be reached.', { host });
    case 'timeout':
      return say('{host} did not answer in time.', { host });
    case 'not-cxone':
      return say('{host} answers, but it is no CXone API.', { host });
    case 'not-found':
      return say('{host} signs in, but has no contact API.', { host });
    case 'rate-limited':
      return say('CXone asks for a pause: too many requests.');
    case 'server-fault':
      return say('CXone has a fault of its own just now.');
    case 'unreadable-answer':
      return say('{host} sent an answer that cannot be read.', { host });
    default:
      return say('The connection could not be made.');
  }
}

/** For work that went on long after the connection was made: where there is nothing more to say of it. */
export function sentenceOf(problem: string): string {
  switch (problem) {
    case 'unreadable-record':
      return say(
        'An earlier version kept this list, and this one cannot read it. Nothing more of it is sent.',
      );
    case 'unaccounted':
      return say('Not every line of this list has an outcome, so it has stopped. Import the file again.');
    default:
      return problemSentence({ problem, said: null, needs: null, origin: '', dialect: 'campaigns' });
  }
}

export function problemAdvice({ problem, needs, dialect }: Problem): string {
  switch (problem) {
    case 'wrong-credentials':
      return dialect === 'acd'
        ? say(
            'Check both for typing errors and spaces, or make a new access key in My Profile or Admin > Employees.',
          )
        : say('Check both for typing errors and spaces, or have an administrator issue a new secret.');
    case 'sign-in-again':
      return say('Sign out and connect again.');
    case 'sign-in-refused':
      return say(
        'Connect again and finish in the window that opens. If CXone shows an error there, have its address for extensions registered.',
      );
    case 'missing-scope':
      return needs === null
        ? say('Ask an administrator to grant it. Then connect again.')
        : say('Ask an administrator to grant {needs}. Then connect again.', { needs });
    case 'unreachable':
      return say('Check the address and your network or VPN, then connect again.');
    case 'timeout':
    case 'rate-limited':
    case 'server-fault':
      return say('Nothing is wrong with what you entered. Wait a minute and connect again.');
    case 'not-cxone':
      return dialect === 'acd'
        ? say('Check the sign-in host under Advanced.')
        : say('Check the tenant name and, under Advanced, the custom host.');
    case 'not-found':
      return say('Choose another API above, or check the host under Advanced.');
    default:
      return say('Connect again. If it stays so, restart the browser.');
  }
}
