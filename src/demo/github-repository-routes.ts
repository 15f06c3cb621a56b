import { notFound, page, type Route } from './github-route.ts'

/** The repository itself, its rules and its pull requests. */
export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    needs: ['metadata=read'],
    answer: ({ repository: { path }, setting: { push }, request: { web, api } }) => ({
      status: 200,
      body: {
        id: 1,
        name: path.split('/')[1],
        full_name: path,
        private: false,
        html_url: `${web}/${path}`,
        url: `${api}/repos/${path}`,
        default_branch: 'main',
        permissions: { admin: false, maintain: false, push, triage: push, pull: true },
      },
    }),
  },
  {
    method: 'GET',
    path: '/rules/branches/{...}',
    needs: ['metadata=read'],
    answer: ({ repository, parts, request }) =>
      page(repository.rules.get(decodeURIComponent(parts['rest'] ?? '')) ?? [], request),
  },
  {
    method: 'GET',
    path: '/branches/{...}',
    needs: ['contents=read'],
    answer: ({ repository, parts }) => {
      const name = decodeURIComponent(parts['rest'] ?? '')
      const checks = repository.protectedBranches.get(name)
      const required_status_checks = {
        enforcement_level: checks?.length ? 'everyone' : 'off',
        contexts: checks ?? [],
      }
      const isProtected = checks !== undefined || repository.rules.has(name)
      return {
        status: 200,
        body: {
          name,
          protected: isProtected,
          protection: { enabled: checks !== undefined, required_status_checks },
        },
      }
    },
  },
  {
    method: 'GET',
    path: '/immutable-releases',
    needs: ['administration=read'],
    answer: ({ setting }) =>
      setting.immutable ? { status: 200, body: { enabled: true, enforced_by_owner: false } } : notFound(),
  },
  {
    method: 'GET',
    path: '/pulls/{number}',
    needs: ['pull_requests=read'],
    answer: ({ parts, setting }) => {
      const number = Number(parts['number'])
      if (setting.pulls !== null && !setting.pulls.includes(number)) return notFound()
      return { status: 200, body: { id: number, number, state: 'open', title: '', body: null, labels: [] } }
    },
  },
]
