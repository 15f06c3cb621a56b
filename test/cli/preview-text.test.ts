import { expect, test } from 'vitest'
import { dryRunText } from '../../src/cli/preview-text.ts'
import { announceHere } from '../builders/announcing.ts'
import { aShipping } from '../builders/shipping.ts'

test('a dry run tells who would get what and why, who would not and why not, with readers masked', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('notify: [customers, support]', 'notify: [customers, support, auditors]').replace(
      'channels:\n',
      `  auditors: { wants: { types: [docs], breaking: as-typed }, email: { addresses: [ada@acme.example] } }
channels:
`,
    ),
  )
  const text = dryRunText(await announceHere(shipping, { dryRun: true, expected: '2026-12-01T09:00+01:00' }))
  expect(text).toContain('email to customers (2): [Acme API] 1.1.0 shipping to production\n')
  expect(text).toContain('Who:  a***@acme.example (UTC), g***@acme.example (Europe/Berlin)\n')
  expect(text).toContain(
    'Why:  environments.production.notify names the audience customers, which follows feat and fix, and whatever breaks.\n',
  )
  expect(text).toContain('slack to support (1): ')
  expect(text).toContain(
    'Would get nothing\n  1 by email, auditors: Nothing of what changes is what they follow.\n',
  )
  expect(text).not.toMatch(/grace@|alan@|ada@|Grace/)
})

test('trap 36: a line of a commit in a dry run is no command to a CI runner', async () => {
  const shipping = await aShipping({
    history: [
      { message: 'feat: begin', files: { a: 'a' }, tags: ['v1.0.0'] },
      { message: 'feat!: go\n\nBREAKING CHANGE: first\n::add-mask::secret\n##[error]no' },
    ],
  })
  const text = dryRunText(await announceHere(shipping, { dryRun: true }))
  expect(text).toContain('add-mask')
  expect(text).not.toMatch(/^\s*::add-mask|^\s*##\[error/m)
})
