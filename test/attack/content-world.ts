/** Speaks as the extension's content script in a page, as code would that has taken the page's process over. */
import type { BrowserContext, Page } from '@playwright/test';

export interface ContentWorld {
  /** Evaluates an expression there, and waits for what it promises. */
  evaluate(expression: string): Promise<unknown>;
}

export async function contentWorldOf(
  context: BrowserContext,
  page: Page,
  extensionId: string,
): Promise<ContentWorld> {
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId}`) resolve(id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        ...{ expression, contextId, awaitPromise: true, returnByValue: true },
      });
      if (exceptionDetails)
        return { threw: exceptionDetails.exception?.description ?? exceptionDetails.text };
      return result.value;
    },
  };
}
