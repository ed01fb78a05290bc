import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof openMetrics>

/** Numbers about the process for Prometheus. Labels are channels and reasons, never people. */
export function openMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    received: new Counter({
      name: 'inbound_messages_total',
      help: 'Messages kept, by channel',
      labelNames: ['channel'] as const,
      registers,
    }),
    ignored: new Counter({
      name: 'inbound_ignored_total',
      help: 'Webhook calls that were no message to us, by channel and reason',
      labelNames: ['channel', 'reason'] as const,
      registers,
    }),
    refused: new Counter({
      name: 'http_refused_total',
      help: 'Requests that were not answered with what they asked for, by route and status',
      labelNames: ['route', 'status'] as const,
      registers,
    }),
    sent: new Counter({
      name: 'outbound_attempts_total',
      help: 'Attempts to send a reply, by channel and outcome',
      labelNames: ['channel', 'outcome'] as const,
      registers,
    }),
    turn: new Histogram({
      name: 'turn_batch_seconds',
      help: 'Time of a batch of turns, from reading to commit',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    waiting: new Gauge({
      name: 'inbound_oldest_waiting_seconds',
      help: 'Age of the oldest message without a turn',
      registers,
    }),
    withoutProvince: new Gauge({
      name: 'communes_without_provincial_desk',
      help: 'Communes where nobody reads cases about their own officials',
      registers,
    }),
  }
}
