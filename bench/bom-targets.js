import { milliseconds, megabytes } from './targets.js'

/** @import { BomPoint } from './bom-curve.js' */
/** @import { Measurement } from './measure.js' */
/** @import { Target } from './targets.js' */

/**
 * Medians against medians of the same rounds.
 * @param {readonly Measurement[]} measurements
 * @returns {Target[]}
 */
export function judgePeer(measurements) {
  const [bom, peer] = ['bom', 'peer'].map((wanted) => measurements.find(({ id }) => id === wanted))
  if (!bom || !peer) return []
  const limit = peer.medianMs / 12
  return [
    {
      claim: 'the bill of materials of a release: at most a twelfth of what cyclonedx-npm takes',
      arithmetic: `${milliseconds(peer.medianMs)} / 12`,
      limit,
      measured: bom.medianMs,
      met: bom.medianMs <= limit,
    },
  ]
}

/** More than that a component must not cost in a lockfile of twice the size. */
const tolerance = 1.5

/**
 * The targets of the lockfile of 5,000 components, and that the longest half of the curve is as steep as the rest.
 * @param {readonly BomPoint[]} points
 * @returns {Target[]}
 */
export function judgeComponents(points) {
  const [first, last] = [points[0], points.at(-1)]
  const middle = points.findLast(({ components }) => last && components <= last.components / 2)
  const wanted = points.find(({ components }) => components === 5000)
  return [
    ...(wanted ? judgeFiveThousand(wanted) : []),
    ...(first && middle && last && first !== middle ? [judgeSlope(first, middle, last)] : []),
  ]
}

/** @param {BomPoint} point @returns {Target[]} */
function judgeFiveThousand({ node, bom }) {
  const time = node.medianMs + 1000
  const memory = 300e6
  return [
    {
      claim: '5,000 components: at most Node’s start and a second',
      arithmetic: `${milliseconds(node.medianMs)} + 1000 ms`,
      limit: time,
      measured: bom.medianMs,
      met: bom.medianMs <= time,
    },
    ...(bom.peakBytes === null
      ? []
      : [
          {
            claim: '5,000 components: under 300 MB of memory',
            arithmetic: megabytes(memory),
            limit: memory,
            measured: bom.peakBytes,
            met: bom.peakBytes < memory,
          },
        ]),
  ]
}

/**
 * By the fastest runs: what else the machine did must not look like a bend.
 * @param {BomPoint} first
 * @param {BomPoint} middle
 * @param {BomPoint} last
 * @returns {Target}
 */
function judgeSlope(first, middle, last) {
  const [before, after] = [slope(first, middle), slope(middle, last)]
  const limit = before * tolerance * 1000
  return {
    claim: `a thousand components more: from ${middle.components} on at most ${tolerance} times what they cost before`,
    arithmetic: `${tolerance} × ${milliseconds(before * 1000)}`,
    limit,
    measured: after * 1000,
    met: after * 1000 <= limit,
  }
}

/** @param {BomPoint} from @param {BomPoint} to */
function slope(from, to) {
  return (to.bom.minMs - from.bom.minMs) / (to.components - from.components)
}
