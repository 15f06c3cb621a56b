/** Words of a configuration's name that tell of tests, measurements and development: `testRuntimeClasspath`, `developmentOnly`. */
const ofTests: ReadonlySet<string> = new Set(['test', 'tests', 'testing', 'benchmark', 'development', 'jmh'])

/** First words of the configurations that hold the tools of Gradle's own and of widespread plugins. */
const ofTools: ReadonlySet<string> = new Set([
  'antlr',
  'antlr3',
  'antlr4',
  'checkstyle',
  'codenarc',
  'detekt',
  'dokka',
  'errorprone',
  'jacoco',
  'kapt',
  'kotlin',
  'ksp',
  'ktlint',
  'modernizer',
  'pmd',
  'spotbugs',
  'spotless',
  'xjc',
])

/**
 * Whether what a configuration holds is used in development alone: by tests, or by tools that check or generate code
 * (annotation processors, the Kotlin compiler, Gradle's quality plugins). What no rule knows counts as shipped, and so
 * does the runtime class path of whatever source set. Configurations are named by convention (Gradle user manual, "The
 * Java Plugin", "Dependency configurations"): a source set is the first part of the name, a purpose the last.
 */
export function isOfDevelopment(configuration: string): boolean {
  const words = configuration
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  if (words.some((word) => ofTests.has(word))) return true
  const [purpose, last] = words.slice(-2)
  if (purpose === 'runtime' && last === 'classpath') return false
  if (purpose === 'annotation' && last === 'processor') return true
  const [first = '', second] = words
  return ofTools.has(first) || (first === 'swift' && second === 'export')
}
