/** Launches: what is decided of one, and what lets one through. */
import { HeldLaunch, LaunchForecast, LaunchReason, LaunchStanding } from '#src/launch/index.ts';
import { z } from '#src/schema/index.ts';
import { CampaignId, type MessageTable } from './table.ts';

export const launchRequests = {
  'launch.decide': {
    from: ['console'],
    /** A press is asked about again while its dialog is open. */
    request: z.object({ campaignId: CampaignId, press: z.string().check(z.maxLength(60)) }),
    answer: HeldLaunch,
  },
  'launch.forecast': {
    from: ['console'],
    /** The IANA zone whose days and hours are told. */
    request: z.object({ campaignId: CampaignId, zone: z.string().check(z.maxLength(60)) }),
    answer: z.nullable(LaunchForecast),
  },
  /** How the launch would stand at an instant ahead. */
  'launch.standing': {
    from: ['console'],
    request: z.object({ campaignId: CampaignId, at: z.number() }),
    answer: z.nullable(LaunchStanding),
  },
  /** A notification when that hour comes. */
  'launch.remind': {
    from: ['console'],
    request: z.object({ campaignId: CampaignId, at: z.number() }),
    answer: z.object({ at: z.number() }),
  },
  /** The page keeps the person from seeing the dialog that holds a launch: it is told elsewhere. */
  'launch.covered': {
    from: ['console'],
    request: z.object({ campaignId: CampaignId }),
    answer: z.object({}),
  },
  'launch.allow': {
    from: ['console'],
    /** No reason is needed, and none is taken, when the launch is clean. */
    request: z.object({
      campaignId: CampaignId,
      reason: z.nullable(LaunchReason),
      /** An approver's, where the organisation wants one. */
      code: z.nullable(z.string().check(z.maxLength(100))),
    }),
    answer: z.discriminatedUnion('allowed', [
      z.object({ allowed: z.literal(true), until: z.number() }),
      z.object({ allowed: z.literal(false), held: HeldLaunch, refused: z.nullable(z.string()) }),
    ]),
  },
} as const satisfies MessageTable;
