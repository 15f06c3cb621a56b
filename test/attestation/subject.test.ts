import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { subjectsNamed } from '../../src/attestation/subject.ts'
import { WaybillError } from '../../src/errors.ts'

const one = '1'.repeat(64)
const two = 'ab'.repeat(32)

function refusal(given: string): WaybillError {
  try {
    subjectsNamed(given)
  } catch (error) {
    if (error instanceof WaybillError) return error
  }
  throw new Error(`${given} was taken.`)
}

test('artefacts are named with their digests, several with a comma or a line end between them', () => {
  expect(subjectsNamed(`api.tgz=sha256:${one}, web.tgz = sha256:${two},`)).toEqual([
    { name: 'api.tgz', sha256: one },
    { name: 'web.tgz', sha256: two },
  ])
  expect(subjectsNamed(`\napi.tgz=sha256:${one}\n  web.tgz=sha256:${two}\n`)).toHaveLength(2)
})

test('names of images, of platforms and with an equals sign in them are taken as they are', () => {
  for (const name of [
    'registry.example:5000/acme/api',
    'a=b.tgz',
    'constructor',
    '__proto__',
    'für alle.zip',
  ])
    expect(subjectsNamed(`${name}=sha256:${one}`)).toEqual([{ name, sha256: one }])
})

test('digests in upper case are the same digests', () => {
  expect(subjectsNamed(`a=SHA256:${two.toUpperCase()}`)).toEqual([{ name: 'a', sha256: two }])
})

test('the same artefact twice counts once, one name with two digests is refused', () => {
  expect(subjectsNamed(`a=sha256:${one},a=sha256:${one}`)).toHaveLength(1)
  expect(refusal(`a=sha256:${one},a=sha256:${two}`).message).toContain('two digests for a.')
})

test.each([
  ['', 'names nothing'],
  [' ,\n', 'names nothing'],
  ['api.tgz', 'no name in api.tgz'],
  [`sha256:${one}`, 'no name'],
  [`=sha256:${one}`, 'no name'],
  ['api.tgz=', 'no SHA-256 for api.tgz'],
  [`api.tgz=${one}`, 'no SHA-256'],
  [`api.tgz=sha256:${one}0`, 'no SHA-256'],
  [`api.tgz=sha256:${one.slice(1)}`, 'no SHA-256'],
  [`api.tgz=sha256:${one.slice(1)}g`, 'no SHA-256'],
  [`api.tgz=sha512:${one}${one}`, 'no SHA-256'],
  [`${'a'.repeat(1_001)}=sha256:${one}`, 'too long'],
  [`a\u0000b=sha256:${one}`, 'cannot be shown'],
])('%j is refused with what is wrong and how to write it', (given, complaint) => {
  const { code, exitCode, message, hint } = refusal(given)
  expect({ code, exitCode }).toEqual({ code: 'USAGE', exitCode: 2 })
  expect(message).toContain(complaint)
  expect(hint).toContain('NAME=sha256:HEX')
})

test('a name with a password or a token in it is refused, and neither is repeated', () => {
  for (const name of ['https://ada:hunter2@files.example/a', 'https://files.example/a?token=hunter2'])
    for (const given of [`${name}=sha256:${one}`, `${name}=sha256:1`, name])
      expect(JSON.stringify([refusal(given).message, refusal(given).hint])).not.toContain('hunter2')
})

test('whatever is given is taken or refused with USAGE', () => {
  const piece = fc.constantFrom('a', '=', ',', '\n', 'sha256:', one, two, ' ', '\u0000', '\uD800', '//u:p@h')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      try {
        for (const { name, sha256 } of subjectsNamed(pieces.join(''))) {
          expect(name).not.toBe('')
          expect(sha256).toMatch(/^[0-9a-f]{64}$/)
        }
      } catch (error) {
        expect(error).toMatchObject({ code: 'USAGE' })
      }
    }),
  )
})
