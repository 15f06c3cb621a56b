import { median } from './measure.js'
import { megabytes, milliseconds } from './targets.js'

/** @import { Measurement } from './measure.js' */
/** @import { PagePoint } from './page-curve.js' */
/** @import { Target } from './targets.js' */

/** So many times the notes of the same releases. */
const mostTimes = 3
const mostBytes = 300e6
/** More than that a release must not cost in a site of twice the length. */
const tolerance = 1.5

/**
 * The site beside the notes of the same releases, by the median of the ratios of each round: what slows the machine slows both.
 * @param {readonly Measurement[]} measurements
 * @returns {Target[]}
 */
export function judgePage(measurements) {
  const [notes, fresh, kept] = ['notes', 'page', 'page-again'].map((wanted) =>
    measurements.find(({ id }) => id === wanted),
  )
  return [
    ...(notes && fresh ? [times('the site', fresh, notes)] : []),
    ...(notes && kept ? [times('the site again, with nothing to write', kept, notes)] : []),
    ...(fresh?.peakBytes ? [memory('the site: under 300 MB of memory', fresh.peakBytes)] : []),
  ]
}

/** @param {string} what @param {Measurement} page @param {Measurement} notes @returns {Target} */
function times(what, page, notes) {
  const ratio = median(page.runs.map((ms, round) => ms / (notes.runs[round] ?? Number.NaN)))
  return {
    claim: `${what}: at most ${mostTimes} times the notes of the same releases (it is ${ratio.toFixed(2)} times)`,
    arithmetic: `${mostTimes} × ${milliseconds(notes.medianMs)}`,
    limit: mostTimes * notes.medianMs,
    measured: ratio * notes.medianMs,
    met: ratio <= mostTimes,
  }
}

/** @param {string} claim @param {number} measured @returns {Target} */
function memory(claim, measured) {
  return { claim, arithmetic: megabytes(mostBytes), limit: mostBytes, measured, met: measured < mostBytes }
}

/**
 * That the longest half of the curve is as steep as the rest, and the memory of the longest. By the fastest runs: what else the
 * machine did must not look like a bend.
 * @param {readonly PagePoint[]} points
 * @returns {Target[]}
 */
export function judgePages(points) {
  const [first, last] = [points[0], points.at(-1)]
  const middle = points.findLast(({ releases }) => last && releases <= last.releases / 2)
  return [
    ...(first && middle && last && first !== middle ? [judgeSlope(first, middle, last)] : []),
    ...(last ? [memory(`${last.releases} releases: under 300 MB of memory`, last.peakBytes)] : []),
  ]
}

/** @param {PagePoint} first @param {PagePoint} middle @param {PagePoint} last @returns {Target} */
function judgeSlope(first, middle, last) {
  const [before, after] = [slope(first, middle), slope(middle, last)]
  return {
    claim: `a thousand releases more: from ${middle.releases} on at most ${tolerance} times what they cost before`,
    arithmetic: `${tolerance} × ${milliseconds(before * 1000)}`,
    limit: before * tolerance * 1000,
    measured: after * 1000,
    met: after <= before * tolerance,
  }
}

/** @param {PagePoint} from @param {PagePoint} to */
function slope(from, to) {
  return (to.minMs - from.minMs) / (to.releases - from.releases)
}
