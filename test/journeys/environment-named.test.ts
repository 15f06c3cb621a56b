import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { loadConfiguration } from '../../src/config/load.ts'
import { environmentOf } from '../../src/journeys/environment.ts'

test('an environment that there is not is answered with the one that was probably meant, and all there are', async () => {
  const text = 'environments: { production: {}, staging: {} }\n'
  const { configuration } = await loadConfiguration({ file: 'waybill.yml', text })
  const asked = (name: string) => () => environmentOf(configuration, name)
  expect(asked('producton')).toThrow(
    expect.objectContaining({
      hint: 'Did you mean production? Its environments: production, staging.',
    }) as Error,
  )
  expect(asked('moon')).toThrow(
    expect.objectContaining({ hint: 'Its environments: production, staging.' }) as Error,
  )
  expect(() => environmentOf(defaultConfiguration(), 'production')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Add one:') as string }) as Error,
  )
})
