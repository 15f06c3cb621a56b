// One task of `bench/ledger.js`, in a process of its own so that its memory can be told.

/**
 * @typedef {object} LedgerJob
 * @property {string} bundle
 * @property {string} root
 * @property {string} branch
 * @property {'append' | 'verify'} task
 */

/**
 * @typedef {object} LedgerAnswer
 * @property {number} ms
 * @property {number} whatRanMs
 * @property {number} peakBytes the largest resident set of this process, git not counted
 * @property {string} [failed]
 */

process.once('message', (/** @type {LedgerJob} */ job) => {
  run(job).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failed: String(error) }),
  )
})

/** @param {LedgerJob} job @returns {Promise<LedgerAnswer>} */
async function run({ bundle, root, branch, task }) {
  const { openLedgerBranch, noted, whatRan } = await import(bundle)
  const store = openLedgerBranch({ root, branch, remote: 'origin' })
  const began = performance.now()
  let ms = 0
  let whatRanMs = 0
  if (task === 'append') {
    const last = (await store.tail(1)).at(-1)
    await store.append([noted(last.entry.seq)])
    ms = performance.now() - began
  } else {
    const { verification } = await store.history()
    ms = performance.now() - began
    if (!verification.ok) throw new Error('The ledger does not verify.')
    const entries = verification.recorded.map((/** @type {{ entry: object }} */ { entry }) => entry)
    const asked = { environment: 'production', package: null, at: new Date().toISOString() }
    const asking = performance.now()
    whatRan(entries, asked)
    whatRanMs = performance.now() - asking
  }
  return { ms, whatRanMs, peakBytes: process.resourceUsage().maxRSS * 1024 }
}
