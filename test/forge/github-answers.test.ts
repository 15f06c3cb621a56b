import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeploymentReport } from '../../src/forge/forge-deployment.ts'
import { ownComment, readComments } from '../../src/forge/github-comment.ts'
import { findDeployment, isReported, statusOf } from '../../src/forge/github-deployment.ts'
import { readImmutable, readRules } from '../../src/forge/github-rules.ts'
import { isSameText } from '../../src/forge/same-text.ts'

const report: DeploymentReport = {
  id: null,
  environment: 'production',
  production: true,
  commit: 'c'.repeat(40),
  ref: 'v1',
  isTag: true,
  shipment: 'one',
  state: 'success',
  description: 'Delivered',
  environmentUrl: null,
  logUrl: null,
}

test('whatever GitHub answers, nothing is read out of it that is not there', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, other) => {
      expect(ownComment(readComments(value), '<!-- waybill -->', 'ada')).toBeNull()
      expect(findDeployment(value, report)).toBeNull()
      expect(isReported(value, report)).toBe(false)
      expect(readRules(value, other)).toEqual([])
      expect(readImmutable(value)).toBeNull()
    }),
  )
})

test('the deployment of a shipment is found by its payload, a record or a text that holds one, the first that was made', () => {
  const payload = { waybill: { shipment: 'one' } }
  const all = [
    { id: 9, payload: JSON.stringify(payload) },
    { id: 4, payload },
    { id: 3, payload: { waybill: { shipment: 'two' } } },
    { id: 2, payload: 'no record' },
  ]
  expect(findDeployment(all, report)).toBe('4')
})

test('only the newest status counts', () => {
  const said = { id: 2, ...statusOf(report) }
  const before = { ...said, id: 1, state: 'in_progress' }
  expect(isReported([said, before], report)).toBe(true)
  expect(isReported([{ ...before, id: 3 }, said], report)).toBe(false)
})

test('a user with the name of an app is not that app', () => {
  const body = '<!-- m -->'
  const comments = readComments([
    { id: 1, body, user: { login: 'github-actions', type: 'Bot' } },
    { id: 2, body, user: { login: 'github-actions[bot]', type: 'User' } },
    { id: 3, body, user: { login: 'github-actions[bot]', type: 'Bot' } },
    { id: 4, body, user: null },
  ])
  expect(ownComment(comments, body, 'github-actions')?.id).toBe('1')
  expect(ownComment(comments.slice(1), body, 'github-actions')?.id).toBe('3')
  expect(ownComment(comments.slice(3), body, null)).toBeNull()
})

test('line ends are no difference between two texts', () => {
  expect(isSameText('a\r\nb\n', 'a\nb')).toBe(true)
  expect(isSameText('a\nb', 'a b')).toBe(false)
})
