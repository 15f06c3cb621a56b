import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { startPreviewServer, type PreviewServer, type Served } from '../../src/edge/preview-server.ts'

const served: Served = {
  files: [
    { path: 'index.html', content: '<html data-shown="">first</html>', policy: "default-src 'self'" },
    { path: 'page/index.html', content: '<html>page</html>' },
    { path: 'style.css', content: 'p{}' },
    { path: 'page/logo.png', content: new Uint8Array([1, 2, 3]) },
  ],
  otherwise: { status: 404, page: { path: 'missing.html', content: '<html data-shown="">missing</html>' } },
}

async function aServer(): Promise<PreviewServer> {
  const server = await startPreviewServer({ port: 0 })
  onTestFinished(() => server.close())
  return server
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks for a path as it stands: `fetch` would tidy it up, and sets the host itself. */
function ask(
  { url }: PreviewServer,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('files are served from memory with what they may do, and are not kept', async () => {
  const server = await aServer()
  server.show(served)
  const index = await ask(server, '/')
  expect(index).toMatchObject({ status: 200 })
  expect(index.body).toMatch(/^<html data-shown="[0-9a-f]{8}-1">first<\/html>$/)
  expect(index.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  const style = await ask(server, '/style.css?again')
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
  expect(style.headers['content-security-policy']).toContain("default-src 'none'")
  expect((await ask(server, '/page/')).body).toBe('<html>page</html>')
  expect((await ask(server, '/page/logo.png')).headers['content-type']).toBe('image/png')
  expect(await ask(server, '/none')).toMatchObject({ status: 404 })
})

test('only who asks by a name of this machine is answered', async () => {
  const server = await aServer()
  server.show(served)
  const { port } = new URL(server.url)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
    expect((await ask(server, '/', { headers: { host } })).status, host).toBe(200)
  const others = [
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
  ]
  for (const host of [...others, `localhost:${Number(port) + 1}`, `0.0.0.0:${port}`]) {
    const answer = await ask(server, '/', { headers: { host } })
    expect(answer.status, host).toBe(421)
    expect(answer.body).not.toContain('first')
  }
})

test('another site may lead here, and load nothing from here', async () => {
  const server = await aServer()
  server.show(served)
  const from = (site: string, mode: string, dest: string) =>
    ask(server, '/', { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } })
  expect(await from('cross-site', 'no-cors', 'image')).toMatchObject({ status: 421 })
  expect(await from('cross-site', 'navigate', 'iframe')).toMatchObject({ status: 421 })
  expect(await from('same-site', 'cors', 'empty')).toMatchObject({ status: 421 })
  expect(await from('cross-site', 'navigate', 'document')).toMatchObject({ status: 200 })
  expect(await from('same-origin', 'no-cors', 'style')).toMatchObject({ status: 200 })
})

test('nothing is taken but GET and HEAD, and a HEAD has no body', async () => {
  const server = await aServer()
  server.show(served)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    expect(await ask(server, '/', { method }), method).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  expect(await ask(server, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  expect(await ask(server, '/events', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test('no path leads to a disk', async () => {
  const server = await aServer()
  server.show(served)
  const paths = [
    '/../package.json',
    '/page/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/etc/passwd',
    '/page/..%5c..%5cpackage.json',
    '/%00',
    '/%',
    '/__proto__',
    '/constructor',
  ]
  for (const path of paths) expect(await ask(server, path), path).toMatchObject({ status: 404 })
  expect(await ask(server, `/${'a'.repeat(3000)}`)).toMatchObject({ status: 414 })
})

test('it listens on the loopback alone', async () => {
  const server = await aServer()
  const { port } = new URL(server.url)
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
  if (outside === undefined) return
  await expect(
    new Promise((resolve, reject) => {
      connect(Number(port), outside).on('connect', resolve).on('error', reject)
    }),
  ).rejects.toThrow()
})

/** What a page that listens is told. */
async function listening({
  url,
}: PreviewServer): Promise<{ told: string[]; next: (count: number) => Promise<void> }> {
  const response = await fetch(`${url}events`)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const told: string[] = []
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  void (async () => {
    for (;;) {
      const { value = '', done } = (await reader?.read().catch(() => null)) ?? { done: true }
      if (done) break
      told.push(...[...value.matchAll(/^data: (.*)$/gm)].map((match) => match[1] ?? ''))
    }
  })()
  const next = async (count: number) => {
    while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { told, next }
}

test('pages that are open are told when something else is shown, and only then', async () => {
  const server = await aServer()
  expect(server.show(served)).toBe(true)
  const { told, next } = await listening(server)
  await next(1)
  expect((await ask(server, '/')).body).toContain(`data-shown="${told[0]}"`)
  const same = { ...served, files: served.files.map((file) => ({ ...file })) }
  expect(server.show(same)).toBe(false)
  const files = served.files.map((file) => (file.path === 'style.css' ? { ...file, content: 'q{}' } : file))
  expect(server.show({ ...served, files })).toBe(true)
  await next(2)
  expect(told).toHaveLength(2)
  expect(new Set(told).size).toBe(2)
  expect((await ask(server, '/')).body).toContain(`data-shown="${told[1]}"`)
})

test('a fault is shown in place of every page, and it ends while somebody listens', async () => {
  const server = await startPreviewServer({ port: 0 })
  expect(await ask(server, '/')).toMatchObject({ status: 503 })
  server.show({
    files: [],
    otherwise: { status: 503, page: { path: 'fault.html', content: '<html>wrong</html>' } },
  })
  expect(await ask(server, '/notes/md.html')).toMatchObject({ status: 503, body: '<html>wrong</html>' })
  await listening(server)
  await server.close()
  await expect(ask(server, '/')).rejects.toThrow()
})

test('a port that is taken is refused with what to do', async () => {
  const server = await aServer()
  const taken = startPreviewServer({ port: Number(new URL(server.url).port) })
  await expect(taken).rejects.toMatchObject({
    code: 'USAGE',
    hint: expect.stringContaining('--port') as string,
  })
})
