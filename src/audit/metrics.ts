/** How registering rules goes, derived from the log and from nothing else. */
import { z } from '#src/schema/index.ts';
import type { AuditEntry } from './entry.ts';

export const RegistrationMetrics = z.object({
  attempts: z.number(),
  successes: z.number(),
  /** Registrations that met another rule's id or the limit on rules. */
  conflicts: z.number(),
  /** 0 to 1; null before the first attempt. */
  successRate: z.nullable(z.number()),
  meanLatencyMs: z.nullable(z.number()),
  p95LatencyMs: z.nullable(z.number()),
});
export type RegistrationMetrics = z.infer<typeof RegistrationMetrics>;

export function registrationMetrics(entries: readonly AuditEntry[]): RegistrationMetrics {
  const registrations = entries.filter(
    ({ action }) => action === 'RULE_REGISTERED' || action === 'RULE_FAILED',
  );
  const successes = registrations.filter(({ action }) => action === 'RULE_REGISTERED');
  const latencies = successes
    .map(({ details }) => details.latencyMs)
    .filter((latency) => typeof latency === 'number')
    .sort((a, b) => a - b);
  const sum = latencies.reduce((total, latency) => total + latency, 0);
  return {
    attempts: registrations.length,
    successes: successes.length,
    conflicts: registrations.filter(({ details }) => Number(details.conflicts ?? 0) > 0).length,
    successRate: registrations.length === 0 ? null : successes.length / registrations.length,
    meanLatencyMs: latencies.length === 0 ? null : sum / latencies.length,
    p95LatencyMs: latencies[Math.ceil(latencies.length * 0.95) - 1] ?? null,
  };
}
