import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitlabName } from '../../src/forge/gitlab-name.ts'

test('usual names stay as they are', () => {
  for (const name of ['v1.4.0', '1.4.0-rc.1', 'bom.cdx.json', 'my_file.tar.gz', 'SHA256SUMS'])
    expect(gitlabName(name)).toBe(name)
})

test('others are spelt out', () => {
  expect(gitlabName('api@1.4.0')).toBe('api_x40x1_x2ex4_x2ex0')
  expect(gitlabName('.env')).toBe('_x2exenv')
  expect(gitlabName('ä b')).toBe('_xe4x_x20xb')
})

const names = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[a-zA-Z0-9_x.@/+-]{1,12}$/),
)

test('GitLab takes every name, as a version, as a file and as the end of a path', () => {
  fc.assert(
    fc.property(names, (name) => {
      const taken = gitlabName(name)
      expect(taken).toMatch(/^[\w.-]+$/)
      expect(taken).toMatch(/[A-Za-z0-9]$/)
      expect(taken).not.toMatch(/\.\.|^\./)
    }),
  )
})

test('two names never become the same', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      fc.pre(one !== other)
      expect(gitlabName(one)).not.toBe(gitlabName(other))
      expect(gitlabName(gitlabName(one)) === gitlabName(one)).toBe(gitlabName(one) === one)
    }),
  )
})
