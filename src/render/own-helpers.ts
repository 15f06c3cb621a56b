/** The helpers of Waybill's own that templates may name, and `safely`, which escapes every `{{value}}`: `openTemplate` tells of each. */
export const ownHelpers: readonly string[] = [
  'address',
  'capitals',
  'code',
  'count',
  'day',
  'eq',
  'heading',
  'inline',
  'json',
  'link',
  'mention',
  'safely',
  'short',
  'slot',
]
