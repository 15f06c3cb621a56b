import type { Item } from './inventory.ts'

/** Whether an item is a folder of the product's own repository. */
export function isOwn({ kind, origins }: Pick<Item, 'kind' | 'origins'>): boolean {
  return kind === 'project' || (origins.length > 0 && origins.every(({ source }) => source.kind === 'folder'))
}
