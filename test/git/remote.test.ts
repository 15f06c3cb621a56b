import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgeLinks, textLinks, webAddress } from '../../src/git/remote.ts'
import { safeUrl } from '../../src/render/escape.ts'

test.each([
  ['https://github.com/acme/api.git', 'https://github.com/acme/api'],
  ['git@github.com:acme/api.git', 'https://github.com/acme/api'],
  ['git@github.com:/acme/api.git', 'https://github.com/acme/api'],
  ['github.com:acme/api', 'https://github.com/acme/api'],
  ['[git@git.acme.example:2222]:acme/api.git', 'https://git.acme.example/acme/api'],
  ['ssh://git@gitlab.acme.example:2222/g/s/p.git', 'https://gitlab.acme.example/g/s/p'],
  ['git+ssh://git@github.com/acme/api.git/', 'https://github.com/acme/api'],
  ['ssh://git@ssh.github.com:443/acme/api.git', 'https://github.com/acme/api'],
  ['git://git.acme.example/api', 'https://git.acme.example/api'],
  ['https://user:token@gitlab.com/g/p', 'https://gitlab.com/g/p'],
  ['https://ghp_secret@github.com/acme/api', 'https://github.com/acme/api'],
  ['https://x-access-token:abc@github.com/acme/api?x=1#y', 'https://github.com/acme/api'],
  ['http://git.acme.example:8080/api', 'http://git.acme.example:8080/api'],
  ['http://gitea/acme/api', 'http://gitea/acme/api'],
  ['git+https://github.com/acme/api.git', 'https://github.com/acme/api'],
  ['git@ssh.dev.azure.com:v3/org/project/repo', 'https://dev.azure.com/org/project/_git/repo'],
  [
    'ssh://git@ssh.dev.azure.com/v3/org/my%20project/repo',
    'https://dev.azure.com/org/my%20project/_git/repo',
  ],
  ['org@vs-ssh.visualstudio.com:v3/org/project/repo', 'https://dev.azure.com/org/project/_git/repo'],
  ['https://org@dev.azure.com/org/project/_git/repo', 'https://dev.azure.com/org/project/_git/repo'],
  ['git@work:acme/api.git', null],
  ['work:acme/api.git', null],
  ['ssh://git@work/acme/api.git', null],
  ['/srv/git/api.git', null],
  ['../api', null],
  ['file:///srv/git/api.git', null],
  ['https://github.com', null],
  ['C:\\git\\api', null],
  ['', null],
])('trap 55: the web address of %s is %s', (remote, address) => {
  expect(webAddress(remote)).toBe(address)
})

test('trap 55: neither a user name nor a password of a remote is ever in its web address', () => {
  const name = fc.stringMatching(/^[A-Z]{8,20}$/)
  fc.assert(
    fc.property(name, name, fc.constantFrom('https', 'ssh', 'git+https', 'git'), (user, password, scheme) => {
      for (const who of [`${user}:${password}`, user, `:${password}`]) {
        const address = webAddress(
          `${scheme}://${who}@git.acme.example/acme/api.git?token=${password}#${user}`,
        )
        expect(address).toBe('https://git.acme.example/acme/api')
      }
    }),
  )
})

const oid = '0123456789abcdef0123456789abcdef01234567'

test.each([
  [
    'github',
    'https://github.com/a/b',
    [
      'https://github.com/a/b/issues/{number}',
      'https://github.com/a/b/pull/{number}',
      'https://github.com/a/b/compare/v1...v2',
      `https://github.com/a/b/commit/${oid}`,
      'https://github.com/a/b/releases/tag/v1',
      'https://github.com/ada',
    ],
  ],
  [
    'gitlab',
    'https://gitlab.com/g/s/p',
    [
      'https://gitlab.com/g/s/p/-/issues/{number}',
      'https://gitlab.com/g/s/p/-/merge_requests/{number}',
      'https://gitlab.com/g/s/p/-/compare/v1...v2',
      `https://gitlab.com/g/s/p/-/commit/${oid}`,
      'https://gitlab.com/g/s/p/-/tags/v1',
      'https://gitlab.com/ada',
    ],
  ],
  [
    'bitbucket',
    'https://bitbucket.org/a/b',
    [
      'https://bitbucket.org/a/b/issues/{number}',
      'https://bitbucket.org/a/b/pull-requests/{number}',
      'https://bitbucket.org/a/b/branches/compare/v2%0Dv1',
      `https://bitbucket.org/a/b/commits/${oid}`,
      'https://bitbucket.org/a/b/src/v1',
      null,
    ],
  ],
  [
    'gitea',
    'https://codeberg.org/a/b',
    [
      'https://codeberg.org/a/b/issues/{number}',
      'https://codeberg.org/a/b/pulls/{number}',
      'https://codeberg.org/a/b/compare/v1...v2',
      `https://codeberg.org/a/b/commit/${oid}`,
      'https://codeberg.org/a/b/releases/tag/v1',
      'https://codeberg.org/ada',
    ],
  ],
  [
    'azure',
    'https://dev.azure.com/org/project/_git/repo',
    [
      'https://dev.azure.com/org/project/_workitems/edit/{number}',
      'https://dev.azure.com/org/project/_git/repo/pullrequest/{number}',
      'https://dev.azure.com/org/project/_git/repo/branchCompare?baseVersion=GTv1&targetVersion=GTv2',
      `https://dev.azure.com/org/project/_git/repo/commit/${oid}`,
      'https://dev.azure.com/org/project/_git/repo?version=GTv1',
      null,
    ],
  ],
  [
    'azure',
    'https://org.visualstudio.com/DefaultCollection/_git/repo',
    [
      'https://org.visualstudio.com/DefaultCollection/repo/_workitems/edit/{number}',
      'https://org.visualstudio.com/DefaultCollection/_git/repo/pullrequest/{number}',
      'https://org.visualstudio.com/DefaultCollection/_git/repo/branchCompare?baseVersion=GTv1&targetVersion=GTv2',
      `https://org.visualstudio.com/DefaultCollection/_git/repo/commit/${oid}`,
      'https://org.visualstudio.com/DefaultCollection/_git/repo?version=GTv1',
      null,
    ],
  ],
] as const)('%s has its own links, told by the host of %s', (forge, repository, urls) => {
  const links = forgeLinks(repository)
  expect(links.forge).toBe(forge)
  expect([
    links.issue,
    links.pullRequest,
    links.compare('v1', 'v2'),
    links.commit(oid),
    links.tag('v1'),
    links.person('ada'),
  ]).toEqual(urls)
})

test('trap 55: a host that tells nothing has the links of GitHub, and those of the configured forge where there is one', () => {
  const url = 'https://git.acme.example/acme/api'
  expect(forgeLinks(url).commit('a')).toBe(`${url}/commit/a`)
  expect(forgeLinks(url, 'gitlab').commit('a')).toBe(`${url}/-/commit/a`)
  expect(forgeLinks(url, 'gitea').pullRequest).toBe(`${url}/pulls/{number}`)
  expect(forgeLinks('https://tfs.acme.example/tfs/Main/Shop/_git/api').forge).toBe('azure')
  expect(forgeLinks('https://gitlab.acme.example/g/p').forge).toBe('gitlab')
})

test('Bitbucket Data Center shows a repository under its project', () => {
  const links = forgeLinks('https://bitbucket.acme.example/scm/SHOP/api')
  expect(links.repository).toBe('https://bitbucket.acme.example/projects/SHOP/repos/api')
  expect(links.issue).toBeNull()
  expect(links.compare('v1', oid)).toBe(
    `https://bitbucket.acme.example/projects/SHOP/repos/api/compare/commits?sourceBranch=${oid}&targetBranch=refs%2Ftags%2Fv1`,
  )
  const own = forgeLinks('https://git.acme.example/~ada/api', 'bitbucket')
  expect(own.tag('v1')).toBe('https://git.acme.example/users/ada/repos/api/browse?at=refs%2Ftags%2Fv1')
})

test('a draft is compared by its commit, which Azure DevOps wants to know', () => {
  const links = forgeLinks('https://dev.azure.com/org/project/_git/repo')
  expect(links.compare('v1', oid)).toContain(`baseVersion=GTv1&targetVersion=GC${oid}`)
})

test.each([
  ['@s/p@1.0.0', 'https://github.com/a/b/compare/%40s/p%401.0.0...v2'],
  ['v1#2?x', 'https://github.com/a/b/compare/v1%232%3Fx...v2'],
  ["v1'(a)%20", 'https://github.com/a/b/compare/v1%27%28a%29%2520...v2'],
  ['v1$(id)', 'https://github.com/a/b/compare/v1%24%28id%29...v2'],
])('a tag named %s is encoded', (tag, url) => {
  expect(forgeLinks('https://github.com/a/b').compare(tag, 'v2')).toBe(url)
})

test('every link that any tag makes on any forge can be followed', () => {
  const repositories = [
    'https://github.com/a/b',
    'https://gitlab.com/g/s/p',
    'https://bitbucket.org/a/b',
    'https://bitbucket.acme.example/scm/A/b',
    'https://codeberg.org/a/b',
    'https://dev.azure.com/org/p/_git/r',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...repositories), fc.string({ minLength: 1 }), (repository, tag) => {
      const links = forgeLinks(repository)
      for (const url of [links.compare(tag, tag), links.tag(tag)]) {
        expect(safeUrl(url)).toBe(url)
        expect(url).not.toContain('undefined')
        expect(new URL(url).host).toBe(new URL(repository).host)
      }
    }),
  )
})

test('texts have the references of their forge, and trackers come first', () => {
  const trackers = [
    { pattern: 'PROJ-{number}', url: 'https://jira.example/PROJ-{number}' },
    { pattern: '#{number}', url: 'https://bugs.example/{number}' },
  ]
  const prefixes = (url: string | null) =>
    textLinks({ url, trackers: [] })?.references.map(({ prefix }) => prefix)
  expect(prefixes('https://github.com/a/b')).toEqual(['#', 'GH-'])
  expect(prefixes('https://gitlab.com/a/b')).toEqual(['#', '!'])
  expect(prefixes('https://codeberg.org/a/b')).toEqual(['#'])
  expect(prefixes('https://dev.azure.com/o/p/_git/r')).toEqual(['#', 'AB#'])
  expect(prefixes(null)).toBeUndefined()
  expect(textLinks({ url: null, trackers })).toEqual({
    references: [
      { prefix: 'PROJ-', url: 'https://jira.example/PROJ-{number}' },
      { prefix: '#', url: 'https://bugs.example/{number}' },
    ],
    elsewhere: [],
    pullRequest: null,
  })
  const links = textLinks({ url: 'https://git.acme.example/forge/acme/api', forge: 'gitea', trackers })
  expect(links?.references[1]?.url).toBe('https://bugs.example/{number}')
  expect(links?.elsewhere[0]?.url).toBe('https://git.acme.example/forge/{repository}/issues/{number}')
  expect(structuredClone(links)).toEqual(links)
})
