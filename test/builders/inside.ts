import type { Release } from '../../src/notes/document.ts'

type Told<Kind extends 'dependencies' | 'vulnerabilities'> = NonNullable<Release[Kind]>

/** What a release tells of its dependencies, in these lines. */
export function someDependencies(...lines: string[]): Told<'dependencies'> {
  return {
    from: 'v1.3.0',
    to: 'v1.4.0',
    counts: {
      added: 1,
      removed: 0,
      upgraded: 1,
      downgraded: 0,
      changed: 0,
      sets: 0,
      licenses: 0,
      flags: 1,
      own: 0,
      same: 9,
    },
    components: 11,
    licensed: 10,
    development: 4,
    direct: [
      {
        change: 'upgraded',
        purl: 'pkg:npm/web',
        name: 'web',
        from: '1.0.0',
        to: '1.1.0',
        development: false,
      },
    ],
    flags: [
      {
        purl: 'pkg:npm/leaf@1.0.0',
        name: 'leaf',
        version: '1.0.0',
        flag: 'copyleft',
        reason: 'is new and licensed GPL-3.0-only',
      },
    ],
    lines,
  }
}

/** What a release tells of known vulnerabilities, in these lines. */
export function someVulnerabilities(...lines: string[]): Told<'vulnerabilities'> {
  return { fixed: 1, new: 0, open: 0, undated: 0, unclear: 0, dismissed: 0, development: 0, lines }
}
