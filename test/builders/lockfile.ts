/** An npm lockfile of a product that asks for these packages, name by version. */
export function lockfile(packages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version, license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` },
  ])
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  return JSON.stringify({
    name: 'api',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'api', version: '1.0.0', dependencies }, ...Object.fromEntries(entries) },
  })
}
