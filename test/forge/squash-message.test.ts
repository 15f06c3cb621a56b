import fc from 'fast-check'
import { expect, test } from 'vitest'
import { squashMessage } from '../../src/forge/squash-message.ts'

const request = {
  number: '42',
  title: 'feat: take invoices',
  description: 'Why we do it.\n',
  messages: ['wip\n', 'fix: a typo\n\nIt was wrong.\n'],
}

test('of several commits the header is the title, and their messages are a list below it', () => {
  expect(squashMessage(request, { header: 'lone-commit-or-title', body: 'commits' })).toBe(
    'feat: take invoices (#42)\n\n* wip\n\n* fix: a typo\n\nIt was wrong.',
  )
})

test('of a single commit the header is its own, unless the title is set to be', () => {
  const lone = { ...request, messages: ['fix: a typo\n\nIt was wrong.\n'] }
  expect(squashMessage(lone, { header: 'lone-commit-or-title', body: 'commits' })).toBe(
    'fix: a typo (#42)\n\nIt was wrong.',
  )
  expect(squashMessage(lone, { header: 'title', body: 'description' })).toBe(
    'feat: take invoices (#42)\n\nWhy we do it.',
  )
  expect(squashMessage({ ...lone, number: null }, { header: 'title', body: 'blank' })).toBe(
    'feat: take invoices',
  )
})

test('the header is always the first line, whatever the messages are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (messages, description) => {
      for (const body of ['commits', 'description', 'blank'] as const) {
        const message = squashMessage({ ...request, messages, description }, { header: 'title', body })
        expect(message.split('\n')[0]).toBe('feat: take invoices (#42)')
      }
    }),
  )
})
