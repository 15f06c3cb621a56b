import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGemfileGroups } from '../../../src/bom/lockfiles/gemfile-groups.ts'

const needs = (text: string) => {
  const groups = readGemfileGroups(text)
  return groups && Object.fromEntries(groups.needs)
}

test('groups are told by blocks and by options, and outside of them a gem is required', () => {
  expect(
    needs(`
# frozen_string_literal: true
source "https://gems.example"
ruby file: ".ruby-version"
git_source(:acme) { |name| "https://git.example/#{name}.git" }

gem "a", "~> 1.0" # why
gem 'b', group: :test
gem('c', groups: [:development, :test], require: false)
gem "d", :group => :development
gem "e", :groups => [:test, "production"]
gem "f", group: %i[test]
gem "g",
  ">= 1",
  # between
  group: :test
group :development, :test do
  gem "h"
  platforms :ruby do
    gem "i", path: "engines/i"
  end
end
group(:production) do
  gem "j"
end
group *%i[development test] do
end
group :docs, optional: true do
  gem "k"
  gem "l", group: :test
end
`),
  ).toEqual({
    a: 'required',
    b: 'development',
    c: 'development',
    d: 'development',
    e: 'required',
    f: 'development',
    g: 'development',
    h: 'development',
    i: 'development',
    j: 'required',
    k: 'optional',
    l: 'optional',
  })
})

test('the strongest of several mentions wins, and conditions change nothing about groups', () => {
  expect(
    needs(`
version = ENV.fetch("X") { "7" }
if ENV["CI"]
  gem "a", group: :test
else
  gem "a"
end
group :test do
  unless RUBY_ENGINE == "jruby"
    gem "b" if version
  end
end
x = if version
  y = 1
end
source "https://gems.example" do
  gem "c"
end`),
  ).toEqual({ a: 'required', b: 'development', c: 'required' })
})

test('gemspec is told', () => {
  expect(readGemfileGroups('gemspec')?.hasGemspec).toBe(true)
  expect(readGemfileGroups('gemspec path: "x"')?.hasGemspec).toBe(true)
  expect(readGemfileGroups('gem "gemspec"')?.hasGemspec).toBe(false)
})

test.each([
  ['another file', 'eval_gemfile "x"'],
  ['a name that is put together', 'gem "a-#{x}"'],
  ['a name in a variable', 'gem name'],
  ['a group in a variable', 'gem "a", group: x'],
  ['groups of a block in a variable', 'group x do\nend'],
  ['a group with braces', 'group(:test) { gem "a" }'],
  ['a gem inside something else', 'if x then gem "a" end'],
  ['a loop', '%w[a b].each do |x|\n  gem x\nend'],
  ['a method', 'def x\nend'],
  ['an end without a beginning', 'end'],
  ['a beginning without an end', 'group :test do'],
  ['several statements in a line', 'gem "a"; gem "b"'],
  ['a text over several lines', 'x = <<~Y\nY'],
  ['a remark over several lines', '=begin\n=end'],
  ['a bracket without an end', 'gem "a", groups: [:test'],
  ['a group of gems of a gemspec', 'gemspec development_group: :x'],
  ['a statement of endless length', `gem "a", x: "${'y'.repeat(5000)}"`],
])('%s is not plain', (_, text) => {
  expect(readGemfileGroups(text)).toBeNull()
})

test('a text that speaks of groups is none', () => {
  expect(needs('gem "a", git: "https://git.example/x?group: :test"')).toEqual({ a: 'required' })
})

test('whatever a Gemfile holds, reading it ends', () => {
  const piece = fc.constantFrom(
    'gem "a"',
    'group :test do',
    'end',
    'if x',
    '"',
    "'",
    '[',
    ']',
    '\n',
    ' ',
    '#{',
    '|',
    'do',
    ',',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      readGemfileGroups(pieces.join(''))
    }),
  )
})
