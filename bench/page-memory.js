// One site of `bench/page.js`, in a process of its own so that its memory can be told.
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} PageJob
 * @property {string} bundle
 * @property {number} releases
 * @property {string} output a folder
 */

/**
 * @typedef {object} PageAnswer
 * @property {number} ms for composing and writing all of it
 * @property {number} unchangedMs for doing so again, with nothing left to write
 * @property {number} files
 * @property {number} bytes
 * @property {number} again files that were written although nothing had changed
 * @property {number} peakBytes the largest resident set of this process, the notes included
 * @property {string} [failed]
 */

process.once('message', (job) => {
  run(/** @type {PageJob} */ (job)).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failed: String(error) }),
  )
})

/** @param {PageJob} job @returns {Promise<PageAnswer>} */
async function run({ bundle, releases, output }) {
  const { defaultConfiguration, files, longNotes, publishSite } = await import(bundle)
  let bytes = 0
  const counting = {
    ...files,
    write: (/** @type {string} */ path, /** @type {string | Uint8Array | Iterable<string>} */ content) => {
      const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
      for (const piece of pieces) bytes += Buffer.byteLength(piece)
      return files.write(path, content)
    },
  }
  const request = {
    notes: longNotes(releases),
    configuration: defaultConfiguration(),
    output,
    baseUrl: 'https://acme.example/changelog',
    now: '2026-11-22T09:00:00Z',
  }
  const began = performance.now()
  const { written } = await publishSite({ files: counting }, request)
  const ms = performance.now() - began
  const peakBytes = peakOf()
  const first = bytes
  const beganAgain = performance.now()
  const again = await publishSite({ files: counting }, request)
  return {
    ms,
    unchangedMs: performance.now() - beganAgain,
    files: written.length,
    bytes: first,
    again: again.written.length,
    peakBytes,
  }
}

/** As Linux counts it for this program alone; elsewhere with what it was forked from, which may be more. */
function peakOf() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
