/**
 * The one spelling by which names of Python packages are compared (PyPA specification "Names and normalization",
 * PEP 503): `Typing_Extensions`, `typing.extensions` and `typing-extensions` are the same package.
 */
export function matchName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/**
 * The name that a package URL holds (purl specification, `types/pypi-definition.json`): lower case, `-` for `_`. A dot
 * stays, since the type's rule for dots is about the names of files: `backports.tarfile`.
 */
export function purlName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}

const developmentWords: ReadonlySet<string> = new Set([
  'benchmark',
  'benchmarks',
  'ci',
  'dev',
  'devel',
  'develop',
  'development',
  'doc',
  'docs',
  'documentation',
  'format',
  'formatting',
  'lint',
  'linters',
  'linting',
  'mypy',
  'qa',
  'test',
  'testing',
  'tests',
  'types',
  'typing',
])

/** Whether a file (`requirements-dev.txt`) or a group (`docs`) is by its name for those who work on the project. */
export function isForDevelopment(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[-_.\s]/)
    .some((word) => developmentWords.has(word))
}
