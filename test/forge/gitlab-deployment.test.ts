import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deploymentStep,
  gitlabStatus,
  readGitlabDeployment,
  type GitlabDeployment,
} from '../../src/forge/gitlab-deployment.ts'

const commit = 'a'.repeat(40)
const deployments = fc
  .array(
    fc.record({
      sha: fc.constantFrom(commit, 'b'.repeat(40)),
      status: fc.constantFrom('created', 'running', 'blocked', 'success', 'failed', 'canceled'),
      ofJob: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map((one, index): GitlabDeployment => ({ ...one, id: String(100 - index), environmentId: '9' })),
  )
const states = fc.constantFrom(
  'pending' as const,
  'running' as const,
  'success' as const,
  'failure' as const,
  'inactive' as const,
)

test('a report that was followed is left alone the next time', () => {
  fc.assert(
    fc.property(deployments, states, (found, state) => {
      const report = { id: null, commit, state }
      const step = deploymentStep(found, report)
      const after: readonly GitlabDeployment[] =
        step.kind === 'make'
          ? [{ id: '101', sha: commit, status: step.status, environmentId: '9', ofJob: false }, ...found]
          : step.kind === 'change'
            ? found.map((one) => (one.id === step.id ? { ...one, status: step.status } : one))
            : found
      expect(deploymentStep(after, report).kind).toBe('leave')
    }),
  )
})

test('only a deployment of this commit is changed, and never one of a job or to what it is', () => {
  fc.assert(
    fc.property(deployments, states, (found, state) => {
      const step = deploymentStep(found, { id: null, commit, state })
      if (step.kind !== 'change') return
      const changed = found.find(({ id }) => id === step.id)
      expect(changed).toMatchObject({ sha: commit, ofJob: false })
      expect(changed?.status).not.toBe(step.status)
      expect(step.status).toBe(gitlabStatus(state))
    }),
  )
})

test('an answer of any shape is a deployment or null', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      const read = readGitlabDeployment(answer)
      if (read !== null) expect(read.id).toMatch(/^\d+$/)
    }),
  )
})
