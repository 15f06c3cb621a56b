import { expect, test } from 'vitest'
import { look, running, serve } from './servers.ts'

/** Leads from path to path; whatever is not listed answers. */
function leading(hops: Readonly<Record<string, string>>) {
  const seen: string[] = []
  const port = serve((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? '-'}`)
    const location = hops[request.url ?? '']
    if (location === undefined) running('1.4.0')(request, response)
    else response.writeHead(302, { location }).end()
  })
  return { port, seen }
}

test('failure mode 27: a redirect to a login page fails, and names only the origin', async () => {
  const { port, seen } = leading({ '/health': '/login?session=s3cret' })
  const url = `http://127.0.0.1:${await port}`
  expect(await look(url)).toMatchObject({
    outcome: 'fail',
    code: 'redirect',
    status: 302,
    reason: `answered 302 to ${url}, which is not followed`,
  })
  expect(seen).toEqual(['/health -'])
})

test('redirects are followed where the check says so, and the credentials are for the first alone', async () => {
  const { port, seen } = leading({ '/health': '/health/', '/health/': '/status' })
  const url = `http://127.0.0.1:${await port}`
  const check = { redirects: 2, headers: { Authorization: 'Bearer ${TOKEN}' } }
  const found = await look(url, { check, variable: (name) => (name === 'TOKEN' ? 'hunter22' : undefined) })
  expect(found).toMatchObject({ outcome: 'pass', version: '1.4.0', evidence: { redirects: [url, url] } })
  expect(seen).toEqual(['/health Bearer hunter22', '/health/ -', '/status -'])
})

test('more redirects than are allowed fail', async () => {
  const { port, seen } = leading({ '/health': '/health' })
  const found = await look(`http://127.0.0.1:${await port}`, { check: { redirects: 3 } })
  expect(found).toMatchObject({ outcome: 'fail', code: 'redirect' })
  expect(seen).toHaveLength(4)
})

test.each([
  ['http://169.254.169.254/latest/meta-data', 'http://169.254.169.254'],
  ['file:///etc/passwd', 'file:'],
  ['//other.example/health', 'http://other.example'],
  ['https://127.0.0.1/', 'https://127.0.0.1'],
  ['http://[', 'an unreadable Location'],
  ['data:application/json,{"version":"1.4.0"}', 'data:'],
])('failure mode 28: a redirect to %s is not followed even where redirects are', async (location, shown) => {
  const { port, seen } = leading({ '/health': location })
  const found = await look(`http://127.0.0.1:${await port}`, { check: { redirects: 3 } })
  expect(found).toMatchObject({ outcome: 'fail', code: 'redirect' })
  expect(found.reason).toBe(`answered 302 to ${shown}, which is not followed from here`)
  expect(seen).toHaveLength(1)
})
