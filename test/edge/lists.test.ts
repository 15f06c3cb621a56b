import { createServer, type RequestListener } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readList, type ListSource } from '../../src/edge/lists.ts'
import type { PrivateHosts } from '../../src/edge/private-hosts.ts'
import { closedPort, listed, never, unlisted } from './loopback.ts'

const csv = 'address,name\nada@customer.example,Ada\n'
const cleanUp: (() => unknown)[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-lists-'))
  cleanUp.push(() => rm(folder, { recursive: true }))
})
afterEach(async () => {
  for (const one of cleanUp.splice(0)) await one()
})

function read(source: ListSource, privateHosts: PrivateHosts = listed) {
  return readList(source, { folder, privateHosts, signal: never })
}
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

test('a list is read from a file beside the configuration, and its ending tells the format', async () => {
  await writeFile(join(folder, 'people.csv'), csv)
  await writeFile(join(folder, 'people.yml'), '- address: ada@customer.example\n')
  expect(await read('people.csv')).toEqual({ name: 'people.csv', format: 'csv', text: csv })
  expect((await read('./people.yml')).format).toBe('yaml')
  expect((await read(join(folder, 'people.csv'))).text).toBe(csv)
})

test('a list is fetched, and only the host of its URL is ever named', async () => {
  const base = await serve((request, response) => {
    response
      .writeHead(200, { 'content-type': request.url?.startsWith('/yaml') ? 'application/yaml' : 'text/csv' })
      .end(csv)
  })
  const host = base.replace('http://', '')
  expect(await read(`${base}/list?key=s3cret`)).toEqual({ name: host, format: 'csv', text: csv })
  expect((await read(`${base}/yaml`)).format).toBe('yaml')
})

test('a command prints the list, started without a shell in the folder of the configuration', async () => {
  await writeFile(join(folder, 'people.csv'), csv)
  const script = 'process.stdout.write(require("fs").readFileSync("people.csv"))'
  const list = await read({ command: [process.execPath, '-e', script, '$(touch x)'] })
  expect(list).toEqual({ name: process.execPath, format: 'csv', text: csv })
})

test('what cannot be read whole is an error with exit code 2 that holds no word of it', async () => {
  await writeFile(join(folder, 'latin1.csv'), Buffer.from('address\nd\xfcrer@customer.example\n', 'latin1'))
  const base = await serve((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/list' }).end()
    else if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '1000' }).write(csv)
      setImmediate(() => response.socket?.destroy())
    } else response.writeHead(500).end(csv)
  })
  const failing =
    'console.log("ada@customer.example"); console.error("bob@customer.example"); process.exit(3)'
  const sources: [ListSource, string][] = [
    ['none.csv', 'The subscriber list none.csv does not exist.'],
    ['.', 'The subscriber list . cannot be read.'],
    ['latin1.csv', 'is not UTF-8'],
    [`${base}/moved`, 'status 302'],
    [`${base}/cut`, 'broke off'],
    [`${base}/s3cret`, 'status 500'],
    [`http://127.0.0.1:${await closedPort()}/s3cret`, 'the connection was refused'],
    ['ftp://x.example/s3cret', 'not an https URL'],
    [{ command: [process.execPath, '-e', failing] }, 'ended with exit code 3'],
    [{ command: ['no-such-program-anywhere'] }, 'could not be run'],
  ]
  for (const [source, words] of sources) {
    const error = await read(source).catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      code: 'LIST_INVALID',
      exitCode: 2,
      message: expect.stringContaining(words),
    })
    expect((error as Error).message).not.toMatch(/customer\.example|s3cret/)
  }
})

test('a list at a private address that is not listed is not fetched', async () => {
  const base = await serve((_, response) => response.end(csv))
  await expect(read(`${base}/`, unlisted)).rejects.toMatchObject({ code: 'LIST_INVALID' })
  await expect(read('https://127.0.0.1/', unlisted)).rejects.toThrow(/network\.private-hosts/)
})
