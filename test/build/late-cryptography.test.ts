import { expect, test } from 'vitest'
import { lateCryptography } from '../../build/late-cryptography.js'

const { renderChunk } = lateCryptography()
const loading = 'let node_crypto = require("node:crypto");'

test('cryptography is loaded with the first digest', () => {
  const code = `${loading}\nreturn () => (0, node_crypto.createHash)(node_crypto.createHmac)`
  const loaded: string[] = []
  const load = (name: string) => {
    loaded.push(name)
    return { createHash: (given: unknown) => ['digest', given], createHmac: 'hmac' }
  }
  // oxlint-disable-next-line no-implied-eval -- the code is our own.
  const digest = new Function('require', renderChunk(code) ?? '')(load) as () => unknown
  expect(loaded).toEqual([])
  expect(digest()).toEqual(['digest', 'hmac'])
  expect(loaded).toContain('node:crypto')
})

test('what uses it as a whole, or not at all, is left as it is', () => {
  expect(renderChunk(`${loading}\nuse(node_crypto)`)).toBeNull()
  expect(renderChunk('let node_fs = require("node:fs");')).toBeNull()
})
