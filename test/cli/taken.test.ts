import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { takenByOption } from '../../src/cli/taken.ts'
import { runWaybill } from '../builders/run.ts'
import { scratchFolder } from '../builders/folder.ts'

const options = commands.flatMap((entry) =>
  entry.options.map(([flags, about, fallback]) => ({
    entry,
    flags,
    about,
    fallback,
    taken: takenByOption(entry, flags),
  })),
)

test('an option that takes only certain words says each of them in the help', () => {
  const closed = options.filter(({ taken }) => taken.kind === 'words' && !taken.open)
  expect(closed.length).toBeGreaterThan(12)
  for (const { entry, flags, about, fallback, taken } of closed)
    for (const word of taken.kind === 'words' ? taken.words : [])
      if (word !== 'fail') expect([about, fallback].join(' '), `${entry.name} ${flags}`).toContain(word)
})

test('a flag takes a value in every command or in none, so that a shell can tell', () => {
  const takes = new Map<string, boolean>()
  for (const { flags, taken } of options) {
    const [flag = ''] = flags.split(' ')
    const valued = taken.kind !== 'flag'
    expect(takes.get(flag) ?? valued, flag).toBe(valued)
    takes.set(flag, valued)
  }
})

test('a word that an option does not take is refused before anything is read, with the one that was meant', async () => {
  const cwd = await scratchFolder()
  for (const { entry, flags, taken } of options) {
    if (taken.kind !== 'words' || taken.open) continue
    const [flag = ''] = flags.split(' ')
    const [word = ''] = taken.words
    const given = `${word}x`
    const needed = entry.argument?.match(/<[^>]+>/g) ?? []
    const ran = await runWaybill([...entry.name.split(' '), ...needed, `${flag}=${given}`, '--cwd', cwd])
    expect(ran.exitCode, `${entry.name} ${flag}`).toBe(2)
    expect(ran.stderr).toContain(`${flag} does not know ${given}.`)
    expect(ran.stderr).toContain(`Did you mean ${flag} ${word}?`)
  }
})
