/** What happened, and what to do: one pair of sentences for each way in which a connection can fail. */
import type { Problem } from '#src/bridge/messages.ts';

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}

export function problemSentence({ problem, origin }: Problem): string {
  const host = hostOf(origin);
  switch (problem) {
    case 'wrong-credentials':
      return 'CXone does not accept this client id and secret.';
    case 'missing-scope':
      return 'The client is known, but it may not read contacts.';
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

export function problemAdvice({ problem, neededScopes }: Problem): string {
  switch (problem) {
    case 'wrong-credentials':
      return 'Check both for typing errors and spaces, or have an administrator issue a new secret.';
    case 'missing-scope':
      return `Ask an administrator to grant the client: ${neededScopes.join(', ')}. Then connect again.`;
    case 'unreachable':
      return 'Check the tenant name and your network or VPN, then connect again.';
    case 'timeout':
    case 'rate-limited':
    case 'server-fault':
      return 'Nothing is wrong with what you entered. Wait a minute and connect again.';
    case 'not-cxone':
      return 'Check the tenant name and, under Advanced, the custom host.';
    case 'not-found':
      return 'Choose the other API above, or check the custom host under Advanced.';
    default:
      return 'Connect again. If it stays so, restart the browser.';
  }
}
