// The verification of `bench/delivery.js`, in a process of its own so that its memory can be told.
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} DeliveryAnswer
 * @property {number} firstMs until the last of the first looks had its answer
 * @property {number} peakBytes the largest resident set of this process
 * @property {number} looks
 * @property {string} verdict
 * @property {string} [failed]
 */

process.once('message', (job) => {
  run(/** @type {{ bundle: string, targets: string[] }} */ (job)).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failed: String(error) }),
  )
})

/** @param {{ bundle: string, targets: string[] }} job @returns {Promise<DeliveryAnswer>} */
async function run({ bundle, targets }) {
  const { createProber, planVerification, verify } = await import(bundle)
  const environment = { variable: () => undefined, actor: { kind: 'local', run: null } }
  const prober = createProber({ privateHosts: ['127.0.0.1'], environment })
  const timing = { interval: '5s', timeout: '10s', successes: 3, samples: 5, bake: '0s', deadline: '2m' }
  const check = { kind: 'http', path: '/health', version: '$.version' }
  const plan = planVerification(
    'bench',
    { targets, checks: [check], timing, notify: [] },
    { version: '1.4.0', commit: null },
  )
  const clock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: (/** @type {number} */ ms, /** @type {AbortSignal | undefined} */ signal) =>
      sleep(ms, undefined, { signal }).catch(() => undefined),
  }
  const begun = performance.now()
  const seen = new Set()
  let firstMs = 0
  let looks = 0
  let peakBytes = 0
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50)
  const { verdict } = await verify(plan, prober.probe, clock, {
    random: Math.random,
    onSample: (/** @type {{ id: string }} */ pair) => {
      looks += 1
      seen.add(pair.id)
      if (seen.size === plan.pairs.length && firstMs === 0) firstMs = performance.now() - begun
    },
  })
  clearInterval(watch)
  return { firstMs, peakBytes, looks, verdict: `${verdict.verdict} ${verdict.reason}` }
}
