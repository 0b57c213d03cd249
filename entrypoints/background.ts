import '#src/schema/words.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { AuditLog } from '#src/background/audit-log.ts';
import { ComplianceOutbox } from '#src/background/compliance-outbox.ts';
import { ConnectionKeeper } from '#src/background/connection-keeper.ts';
import { enterOpenConsoles, notifyConsoles } from '#src/background/console-tabs.ts';
import { campaignInTab, currentCampaign } from '#src/background/current-campaign.ts';
import { Importer } from '#src/background/importer.ts';
import { Interpreter } from '#src/background/interpreter.ts';
import { Launches } from '#src/background/launches.ts';
import { logError } from '#src/background/log.ts';
import { NetworkGuard } from '#src/background/network-guard.ts';
import { Readings } from '#src/background/readings.ts';
import { Reminders } from '#src/background/reminders.ts';
import { RowJudge } from '#src/background/row-judge.ts';
import { doneOrProblem, RuleDesk } from '#src/background/rule-desk.ts';
import { SettingsKeeper } from '#src/background/settings-keeper.ts';
import { Teaching } from '#src/background/teaching.ts';
import { TenantClock } from '#src/background/tenant-clock.ts';
import { listenForWaking, wakeWhile } from '#src/background/waking.ts';
import { Watch } from '#src/background/watch.ts';
import { browser } from '#src/bridge/browser.ts';
import { receive } from '#src/bridge/receive.ts';
import { listenForLines } from '#src/bridge/validator-line.ts';
import { createValidatorLink } from '#src/bridge/validator-link.ts';
import { machineDays } from '#src/clock/index.ts';
import type { Amendment } from '#src/rulebook/amendment.ts';
import { eraseEverything, rulebookSeen } from '#src/storage/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    const clock = new TenantClock();
    const connection = new ConnectionKeeper(clock);
    const audit = new AuditLog(connection, clock);
    const outbox = new ComplianceOutbox(connection);
    const settings = new SettingsKeeper(audit);
    const interpreter = new Interpreter(async () => (await settings.get()).settings.language);
    const amend = async (validator: { amend(list: readonly Amendment[]): Promise<boolean> }) => {
      const { amendments } = (await settings.get()).settings;
      // What cannot be applied is said where it is written, and judged without.
      await validator.amend(amendments).catch((error: unknown) => logError('amending the rulebook', error));
    };
    const link = createValidatorLink(amend);
    const readings = new Readings(connection, link, clock, () => settings.judging());
    const guard = new NetworkGuard(
      (action, campaignId) => void audit.note(action, campaignId),
      (instant) => link.wakeAt(instant),
    );
    const launches = new Launches({
      connection,
      link,
      readings,
      guard,
      clock,
      audit,
      outbox,
      settings,
      interpreter,
    });
    const rows = new RowJudge({ connection, link, readings, clock });
    const desk = new RuleDesk({ connection, link, readings, audit, outbox, clock });

    const importer = new Importer({ connection, link, audit, clock, settings, interpreter });
    const reminders = new Reminders({ readings, link, desk, clock, interpreter });

    const teaching = new Teaching({ settings, desk });
    const watch = new Watch({
      connection,
      readings,
      link,
      desk,
      audit,
      clock,
      interpreter,
      settings,
      days: machineDays,
    });

    browser.runtime.onInstalled.addListener(() => {
      enterOpenConsoles().catch((error: unknown) => logError('entering open consoles', error));
    });
    // A service worker is woken by an event; listeners that come later than this turn would miss it.
    clock.listen(() => {
      notifyConsoles({ notice: 'verdicts-changed', reading: null }).catch((error: unknown) =>
        logError('telling of another time', error),
      );
    });
    guard.listen();
    reminders.listen();
    watch.listen();
    settings.listen(() => {
      interpreter.forget();
      connection.changeRate();
      const anew = async () => {
        await amend(await link.get());
        await readings.judgeAnew();
        await watch.restore();
      };
      anew().catch((error: unknown) => logError('judging by new settings', error));
    });
    listenForLines((port) => {
      link.connect(port).catch((error: unknown) => logError('opening a line to the validator', error));
    });
    const resume = async () => {
      await Promise.all([desk.resume(), importer.resume()]);
      await wakeWhile((await desk.unfinished()) || (await importer.unfinished()));
    };
    listenForWaking(() => resume().catch((error: unknown) => logError('taking up work', error)));
    // Before anything else: an allowance that is over, or spent, must not stay because something else takes long.
    const guarded = guard.raise();
    const awake = clock.restore().then(async () => {
      await guarded;
      await connection.restore();
      void interpreter.ready();
      await Promise.all([readings.resume(), resume(), watch.restore()]);
    });
    awake.catch((error: unknown) => logError('waking up', error));

    receive(
      {
        'language.get': (_, { kind }) => interpreter.speech(kind),
        'clock.now': async () => clock.now(),
        'connection.get': () => connection.state(),
        'connection.connect': async ({ connection: wanted, secret, remember }) => {
          importer.signedOut();
          await readings.stopAll();
          desk.forget();
          const answer = await connection.connect(wanted, secret, remember);
          if (answer.ok) await audit.note('CONNECTED', wanted.dialect, { remembered: remember });
          return answer;
        },
        'connection.signOut': async () => {
          await audit.note('SIGNED_OUT', '');
          importer.signedOut();
          await readings.stopAll();
          desk.forget();
          await watch.forget();
          const state = await connection.signOut();
          await notifyConsoles({ notice: 'verdicts-changed', reading: null });
          return state;
        },
        'reading.get': () => readings.states(),
        'campaign.current': async () => currentCampaign(desk, (await settings.get()).settings.screens),
        'campaigns.list': () => desk.campaigns(),
        'rules.list': ({ campaignId }) => desk.rules(campaignId),
        'rules.jurisdictions': async () => (await link.get()).jurisdictions(),
        'rules.template': async ({ jurisdiction }) =>
          (await link.get()).ruleTemplate(jurisdiction, clock.now()),
        'rules.dncLists': () => desk.dncLists(),
        'rules.postalCentroid': async ({ postalCode }) => (await link.get()).postalCentroid(postalCode),
        'rules.dryRun': ({ campaignId, rule }) => desk.dryRun(campaignId, rule),
        'rules.plan': ({ campaignId, rule }) => desk.plan(campaignId, rule),
        'rules.register': async ({ campaignId, rule }) => {
          await wakeWhile(true);
          return desk.register(campaignId, rule);
        },
        'rules.remove': ({ campaignId, rule }) => doneOrProblem(desk.remove(campaignId, rule)),
        'registration.get': ({ campaignId }) => desk.registration(campaignId),
        'registration.dismiss': ({ id }) => doneOrProblem(desk.dismissRegistration(id)),
        'draft.get': ({ campaignId }) => desk.draft(campaignId),
        'draft.keep': ({ campaignId, draft }) => doneOrProblem(desk.keepDraft(campaignId, draft)),
        'webhooks.get': ({ campaignId }) => desk.webhooks(campaignId),
        'webhooks.register': ({ campaignId, url }) => doneOrProblem(desk.registerWebhook(campaignId, url)),
        'screen.get': () => teaching.screen(),
        'screen.teach': () => teaching.begin(),
        'screen.forget': async ({ address }) => {
          await teaching.forget(address);
          return {};
        },
        'screens.get': async () => (await settings.get()).settings.screens,
        'teach.point': async (point, { tabId }) => {
          await teaching.point(point, tabId);
          return {};
        },
        'settings.get': () => settings.get(),
        'settings.set': (parts) => settings.setAll(parts),
        'watch.get': () => watch.state(),
        'watch.set': (settings) => watch.set(settings),
        'watch.look': () => watch.look(),
        'import.list': () => importer.list(),
        'import.prepare': () => doneOrProblem(importer.prepare()),
        'import.begin': async ({ source, proposedAt, zone }) => {
          await wakeWhile(true);
          return importer.begin(source, proposedAt, zone);
        },
        'import.answer': ({ id, sameId }) => importer.answer(id, sameId),
        'import.send': async ({ id, onlyCheck }) => {
          await wakeWhile(true);
          return importer.send(id, onlyCheck);
        },
        'import.sendFailed': async ({ id }) => {
          await wakeWhile(true);
          return importer.sendFailed(id);
        },
        'import.pause': ({ id }) => importer.pause(id),
        'import.cancel': ({ id }) => importer.cancel(id),
        'import.forget': async ({ id }) => {
          await importer.forget(id);
          return {};
        },
        'list.open': async ({ list }) => {
          await readings.ensure(list);
          return readings.state(list);
        },
        'audit.entries': (wanted) => audit.entries(wanted),
        'everything.erase': async () => {
          await readings.stopAll();
          for (const { id } of await importer.list()) await importer.forget(id);
          await connection.signOut();
          await eraseEverything();
          await notifyConsoles({ notice: 'verdicts-changed', reading: null });
          return {};
        },
        'rulebook.seen': ({ version, rows }) => rulebookSeen(version, rows),
        'audit.summary': () => audit.summary(),
        'audit.export': ({ format }) => audit.export(format),
        'rows.judge': async ({ campaignId, rows: shown }, { tabUrl }) => {
          const inTab = async () => campaignInTab(tabUrl, (await settings.get()).settings.screens);
          return rows.judge(campaignId ?? (await inTab()), shown);
        },
        'launch.decide': ({ campaignId, press }) => launches.decide(campaignId, press),
        'launch.outlook': ({ campaignId, zone }) => launches.outlook(campaignId, zone),
        'launch.standing': ({ campaignId, at }) => launches.standing(campaignId, at),
        'launch.remind': ({ campaignId, at }) => reminders.add(campaignId, at),
        'launch.allow': async ({ campaignId, reason, code }, { tabId, origin }) => {
          if (tabId === null) throw new Error('A launch can only be allowed from a console tab');
          return launches.allow(campaignId, { tabId, page: origin }, { reason, code });
        },
      },
      (error) => logError('answering', error),
    );
  },
});
