/** What happened, and what to do: one pair of sentences for each way in which a connection can fail. */
import type { Problem } from '#src/bridge/page-messages.ts';

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '') || 'CXone';
}

export function problemSentence({ problem, origin, dialect }: Problem): string {
  const host = hostOf(origin);
  switch (problem) {
    case 'wrong-credentials':
      return dialect === 'acd'
        ? 'CXone does not accept this access key.'
        : 'CXone does not accept this client id and secret.';
    case 'sign-in-again':
      return 'Your sign-in at CXone has ended.';
    case 'sign-in-refused':
      return 'The sign-in at CXone was not finished.';
    case 'missing-scope':
      return dialect === 'acd'
        ? 'You are signed in, but your role may not do this.'
        : 'The client is known, but it may not do this.';
    case 'unreachable':
      return `${host} cannot be reached.`;
    case 'timeout':
      return `${host} did not answer in time.`;
    case 'not-cxone':
      return `${host} answers, but it is no CXone API.`;
    case 'not-found':
      return `${host} signs in, but has no contact API.`;
    case 'rate-limited':
      return 'CXone asks for a pause: too many requests.';
    case 'server-fault':
      return 'CXone has a fault of its own just now.';
    case 'unreadable-answer':
      return `${host} sent an answer that cannot be read.`;
    default:
      return 'The connection could not be made.';
  }
}

/** For work that went on long after the connection was made: where there is nothing more to say of it. */
export const sentenceOf = (problem: string): string =>
  problemSentence({ problem, said: null, needs: null, origin: '', dialect: 'campaigns' });

export function problemAdvice({ problem, needs, dialect }: Problem): string {
  switch (problem) {
    case 'wrong-credentials':
      return dialect === 'acd'
        ? 'Check both for typing errors and spaces, or make a new access key in My Profile or Admin > Employees.'
        : 'Check both for typing errors and spaces, or have an administrator issue a new secret.';
    case 'sign-in-again':
      return 'Sign out and connect again.';
    case 'sign-in-refused':
      return 'Connect again and finish in the window that opens. If CXone shows an error there, have its address for extensions registered.';
    case 'missing-scope':
      return needs === null
        ? 'Ask an administrator to grant it. Then connect again.'
        : `Ask an administrator to grant ${needs}. Then connect again.`;
    case 'unreachable':
      return 'Check the address and your network or VPN, then connect again.';
    case 'timeout':
    case 'rate-limited':
    case 'server-fault':
      return 'Nothing is wrong with what you entered. Wait a minute and connect again.';
    case 'not-cxone':
      return dialect === 'acd'
        ? 'Check the sign-in host under Advanced.'
        : 'Check the tenant name and, under Advanced, the custom host.';
    case 'not-found':
      return 'Choose another API above, or check the host under Advanced.';
    default:
      return 'Connect again. If it stays so, restart the browser.';
  }
}
