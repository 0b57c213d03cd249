import { defineConfig } from 'wxt';
import { leanNumberFormats } from './scripts/lean-number-formats.ts';
import { leanNumberPlans } from './scripts/lean-number-plans.ts';
import { namesMessages, shippedCatalogues } from './scripts/message-catalogue.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { shortStyles } from './scripts/short-styles.ts';
import { API_HOSTS, CONSOLE_HOSTS, SANDBOX_HOSTS } from './src/console/hosts.ts';
import { BLOCKS, blockRules, domainOf } from './src/launch/block-rules.ts';

const RULES_FILE = 'launches.json';

const hostsOf = (mode: string) => [
  ...CONSOLE_HOSTS,
  ...API_HOSTS,
  ...(mode === 'sandbox' ? SANDBOX_HOSTS : []),
];

/**
 * `wxt build --mode sandbox` makes the one build that may talk to 127.0.0.1; it is never packed for a store.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      const domains = hostsOf(config.mode).flatMap((pattern) => domainOf(pattern) ?? []);
      files.push(...shippedCatalogues(), {
        relativeDest: RULES_FILE,
        contents: JSON.stringify(blockRules(domains)),
      });
    },
  },
  vite: () => ({
    plugins: [namesMessages(), noInnerHtml(), leanNumberPlans(), leanNumberFormats(), shortStyles()],
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ mode, browser }) => {
    const sandbox = mode === 'sandbox';
    return {
      name: sandbox ? 'ClearDial (sandbox)' : 'ClearDial',
      default_locale: 'en',
      description: '__MSG_description__',
      permissions: [
        'storage',
        'identity',
        'alarms',
        'notifications',
        'declarativeNetRequest',
        'scripting',
        'webRequest',
        ...(browser === 'firefox' ? [] : ['offscreen']),
      ],
      host_permissions: hostsOf(mode),
      declarative_net_request: { rule_resources: [{ id: BLOCKS, enabled: true, path: RULES_FILE }] },
      optional_host_permissions: ['https://*/*'],
      ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
      action: { default_title: 'ClearDial' },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
          `connect-src 'self' https:${sandbox ? ' http://127.0.0.1:*' : ''}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
      },
      ...(browser === 'firefox' ? {} : { minimum_chrome_version: '124' }),
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'cleardial@cleardial.app',
                strict_min_version: '142.0',
                // Nothing goes to us: only to the tenant's own CXone and the webhooks registered there.
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {}),
    };
  },
});
