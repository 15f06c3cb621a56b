/**
 * What the closing line needs to know of a test file that ran.
 * @typedef {object} RanFile
 * @property {{ allTests(): Iterable<{ result(): { state: string } }> }} children
 * @property {() => readonly unknown[]} errors
 */

/**
 * The end of a run in one plain line: `12 passed, 0 failed`. A test file that could not be read counts as a failure, and so
 * does an error that no test caught.
 * @param {readonly RanFile[]} files
 * @param {readonly unknown[]} errors
 */
export function closingLine(files, errors) {
  const states = files.flatMap((file) => [...file.children.allTests()].map((test) => test.result().state))
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length
  const broken = files.filter((file) => file.errors().length > 0).length + errors.length
  const rest = states.length - passed - failed
  return `${passed} passed, ${failed + broken} failed${rest > 0 ? `, ${rest} not run` : ''}`
}

/** A reporter that says it last, for people who read only the end of a log. */
export default class ClosingLine {
  /**
   * @param {readonly RanFile[]} files
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(files, errors) {
    const line = closingLine(files, errors)
    process.on('exit', () => console.log(line))
  }
}
