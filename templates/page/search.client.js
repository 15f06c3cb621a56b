'use strict'
/**
 * Finds changes in every release of the site. The index comes in parts (search/<n>.json), the newest last; they are asked
 * for when somebody searches, and not before.
 *
 * @typedef {readonly [type: number, anchor: string, scope: string, text: string, note?: string]} Change
 * @typedef {readonly [name: string, href: string, day: string, words: string, product: string, environments: readonly string[], withdrawn: number, changes: readonly Change[]]} Release
 * @typedef {{ readonly types: readonly string[], readonly releases: readonly Release[] }} Part
 * @typedef {{ readonly change: Change, readonly type: string, readonly folded: string }} Entry
 * @typedef {{ readonly release: Release, readonly folded: string, readonly entries: readonly Entry[] }} Prepared
 * @typedef {{ q: string, type: string, package: string, environment: string }} Question
 * @typedef {string | Readonly<Record<string, string>>} Wording
 */
{
  /** How many changes are shown at once, and how many parts are asked for ahead. */
  const [most, ahead] = [200, 3]

  /** Accents, the points of Hebrew and Arabic, and what nobody sees: a word is found with and without them. */
  const marks = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670\u00AD\u200B-\u200D\u2060]/g

  /** Without marks, and without the difference of upper and lower case. @param {string} text */
  const fold = (text) =>
    text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ')

  /** @param {string} name @param {string} className @param {readonly (Node | string)[]} content */
  const make = (name, className, ...content) => {
    const made = document.createElement(name)
    if (className !== '') made.className = className
    made.append(...content)
    return made
  }

  /** @param {string} href @param {readonly Node[]} content */
  const makeLink = (href, ...content) => {
    const link = make('a', '', ...content)
    link.setAttribute('href', href)
    return link
  }

  /**
   * Where words stand in a text, from start to end. Folding may make a letter longer or shorter, so each folded one
   * remembers where it came from.
   * @param {string} text @param {readonly string[]} words
   */
  const placesOf = (text, words) => {
    let [folded, at] = ['', 0]
    /** @type {{ from: number, to: number }[]} */ const origins = []
    for (const letter of text) {
      const letters = fold(letter)
      const last = origins.at(-1)
      // A mark of its own belongs to the letter before it.
      if (letters === '' && last) last.to = at + letter.length
      for (let unit = 0; unit < letters.length; unit += 1) origins.push({ from: at, to: at + letter.length })
      folded += letters
      at += letter.length
    }
    /** @type {{ from: number, to: number }[]} */ const places = []
    for (const word of words)
      for (let hit = folded.indexOf(word); hit >= 0; hit = folded.indexOf(word, hit + word.length))
        places.push({ from: origins[hit]?.from ?? 0, to: origins[hit + word.length - 1]?.to ?? 0 })
    return places.sort((one, other) => one.from - other.from)
  }

  /** The text with every place that matches a word marked. @param {string} text @param {readonly string[]} words */
  const marked = (text, words) => {
    const result = make('bdi', '')
    let done = 0
    for (const { from, to } of placesOf(text, words)) {
      if (to <= done) continue
      const start = Math.max(done, from)
      result.append(text.slice(done, start), make('mark', '', text.slice(start, to)))
      done = to
    }
    result.append(text.slice(done))
    return result
  }

  /** @param {Part} part @returns {Prepared[]} */
  const prepare = ({ types, releases }) =>
    releases.map((release) => ({
      release,
      folded: fold(`${release[0]}\n${release[4]}`),
      entries: release[7].map((change) => ({
        change,
        type: types[change[0]] ?? '',
        folded: fold(change.slice(2).join('\n')),
      })),
    }))

  /** @param {Entry} entry @param {string} wanted */
  const isOfType = ({ type, change }, wanted) =>
    wanted === '' || type === wanted || (wanted === 'breaking' && change.length > 4)

  /**
   * The entries of a release that answer; null where it does not.
   * @param {Prepared} prepared @param {Question} question @param {readonly string[]} words
   */
  const answersOf = ({ release, folded, entries }, question, words) => {
    if (question.package !== '' && release[4] !== question.package) return null
    if (question.environment !== '' && !release[5].includes(question.environment)) return null
    const rest = words.filter((word) => !folded.includes(word))
    const found = entries.filter(
      (entry) => isOfType(entry, question.type) && rest.every((word) => entry.folded.includes(word)),
    )
    // A release without a change has a name to be found by.
    return found.length > 0 || (rest.length === 0 && question.type === '') ? found : null
  }

  /** @param {Element} item */
  const plainText = (item) => {
    const copy = /** @type {Element} */ (item.cloneNode(true))
    for (const extra of copy.querySelectorAll('.scope, .mark, .by')) extra.remove()
    return copy.textContent.trim()
  }

  /** What the page itself shows, in the form of a part. @returns {Part} */
  const shownPart = () => {
    /** @type {string[]} */ const types = []
    /** @param {Element} section @returns {Change[]} */
    const changesOf = (section) => {
      const type = types.push(section.getAttribute('data-type') ?? '') - 1
      return [...section.querySelectorAll('li')].map((item) => {
        const scope = item.querySelector('.scope')?.textContent ?? ''
        const isBreaking = item.querySelector('.mark.breaking') !== null
        return isBreaking ? [type, '', scope, plainText(item), ''] : [type, '', scope, plainText(item)]
      })
    }
    const releases = [...document.querySelectorAll('article.entry')].map((article) => {
      const time = article.querySelector('time')
      const link = article.querySelector('h2 a')
      /** @type {Release} */
      const release = [
        link?.textContent.trim() ?? '',
        link instanceof HTMLAnchorElement ? link.href : '',
        time?.dateTime.slice(0, 10) ?? '',
        time?.textContent ?? '',
        article.getAttribute('data-package') ?? '',
        [...article.querySelectorAll('.mark.live bdi')].map(({ textContent }) => textContent),
        article.querySelector('.mark.gone') === null ? 0 : 1,
        [...article.querySelectorAll('.kind')].flatMap(changesOf),
      ]
      return release
    })
    return { types, releases }
  }

  /**
   * What can be searched, newest first; null for a part that cannot be had. A browser refuses to load what lies on a disk.
   * @param {HTMLElement} box
   */
  const openIndex = ({ dataset: { root = '', parts = '0' } }) => {
    /** @type {Map<number, Promise<Prepared[] | null>>} */
    const asked = new Map()
    /** @param {number} number */
    const load = (number) => {
      const before = asked.get(number)
      if (before) return before
      const loading = fetch(`${root}search/${number}.json`)
        .then(async (response) => (response.ok ? prepare(await response.json()) : null))
        .catch(() => null)
      asked.set(number, loading)
      return loading
    }
    return async function* () {
      const count = location.protocol === 'file:' ? 0 : Number(parts)
      let missing = 0
      for (let number = count; number > 0; number -= 1) {
        for (let next = number - 1; next > Math.max(0, number - 1 - ahead); next -= 1) void load(next)
        const part = await load(number)
        if (part === null) {
          // The next search asks again.
          asked.delete(number)
          missing += 1
        }
        yield part
      }
      if (missing === count) yield prepare(shownPart())
    }
  }

  /** @param {HTMLElement} box @param {HTMLFormElement} form @param {HTMLInputElement} field */
  const start = (box, form, field) => {
    const [status, list] = [box.querySelector('[role="status"]'), box.querySelector('ol')]
    const clear = form.querySelector('button[type="reset"]')
    if (!status || !list || !(clear instanceof HTMLElement)) return
    const home = box.dataset['package'] ?? ''
    const base = new URL(box.dataset['root'] ?? '', location.href)
    const sources = openIndex(box)

    /** @type {Readonly<Record<string, Wording>>} */ const texts = JSON.parse(box.dataset['texts'] ?? '{}')
    const plural = new Intl.PluralRules(document.documentElement.lang || 'en')
    /** @param {string} key @param {number} [count] */
    const say = (key, count = 0) => {
      const wording = texts[key] ?? ''
      const text = typeof wording === 'string' ? wording : (wording[plural.select(count)] ?? wording['other'])
      return (text ?? '').replace('{count}', String(count))
    }

    /** @param {string} name */
    const selectOf = (name) => {
      const select = form.elements.namedItem(name)
      return select instanceof HTMLSelectElement ? select : null
    }

    /**
     * Chooses a value where it is offered. The page of a package offers others only where a link asks for them.
     * @param {string} name @param {string} value
     */
    const choose = (name, value) => {
      const select = selectOf(name)
      if (!select) return
      select.value = value
      if (select.selectedIndex < 0 && name === 'package' && home !== '')
        select.add(new Option(value, value, true, true))
      if (select.selectedIndex < 0) select.value = ''
    }

    const question = () => ({
      q: field.value.trim(),
      type: selectOf('type')?.value ?? '',
      package: selectOf('package')?.value ?? home,
      environment: selectOf('environment')?.value ?? '',
    })

    /** @param {Readonly<Record<string, string | null>>} asked */
    const fill = ({ q, type, environment, package: product }) => {
      field.value = q ?? ''
      choose('type', type ?? '')
      choose('environment', environment ?? '')
      choose('package', product ?? home)
    }

    const fillFromAddress = () => fill(Object.fromEntries(new URLSearchParams(location.search)))
    const address = (asked = question()) => {
      const url = new URL(location.href)
      for (const [name, value] of Object.entries(asked))
        if (value === (name === 'package' ? home : '')) url.searchParams.delete(name)
        else url.searchParams.set(name, value)
      return url.href
    }

    /** @param {Entry} entry @param {string} page @param {readonly string[]} words */
    const changeItem = ({ change, type }, page, words) => {
      const [, anchor, scope, text, note] = change
      const link = makeLink(anchor === '' ? page : `${page}#${anchor}`)
      if (scope !== '') link.append(make('b', 'scope', marked(scope, words)), ' ')
      link.append(marked(text, words))
      const item = make('li', '', link)
      const title = [...(selectOf('type')?.options ?? [])].find(({ value }) => value !== '' && value === type)
      if (title) item.append(' ', make('span', 'mark', title.text))
      if (note !== undefined) item.append(' ', make('span', 'mark breaking', say('breaking')))
      if (note !== undefined && placesOf(note, words).length > 0)
        item.append(make('p', 'quiet', marked(note, words)))
      return item
    }

    /** @param {Release} release @param {readonly Entry[]} entries @param {readonly string[]} words */
    const releaseItem = ([name, href, day, inWords, , , withdrawn], entries, words) => {
      const page = new URL(href, base).href
      const time = make('time', '', inWords)
      time.setAttribute('datetime', day)
      const facts = make('p', 'facts', time)
      if (withdrawn) facts.append(make('span', 'mark gone', say('withdrawn')))
      const item = make('li', '', make('h2', '', makeLink(page, marked(name, words))), facts)
      if (entries.length > 0)
        item.append(make('ul', '', ...entries.map((entry) => changeItem(entry, page, words))))
      return item
    }

    /** Begins to show what answers; what it gives back takes one part after the other. */
    const open = () => {
      const asked = question()
      const words = [...new Set(fold(asked.q).split(/\s+/))].filter((word) => word !== '')
      const result = { changes: 0, releases: 0, shown: 0, room: most, isWhole: true }
      /** @param {Prepared} prepared */
      const add = (prepared) => {
        const found = answersOf(prepared, asked, words)
        if (found === null) return
        result.changes += found.length
        result.releases += 1
        if (result.room <= 0) return
        const some = found.slice(0, result.room)
        list.append(releaseItem(prepared.release, some, words))
        result.shown += some.length
        result.room -= Math.max(1, some.length)
      }
      return { result, add }
    }

    /** @param {{ changes: number, releases: number, shown: number, isWhole: boolean }} result */
    const tell = ({ changes, releases, shown, isWhole }) => {
      const found = say('found').replace('{changes}', say('changes', changes))
      const sentences = [
        releases === 0 ? say('nothing') : found.replace('{releases}', say('releases', releases)),
        location.protocol === 'file:' ? say('onDisk') : '',
        isWhole ? '' : say('incomplete'),
      ]
      status.textContent = sentences.filter((sentence) => sentence !== '').join(' ')
      if (changes > shown) list.append(make('li', 'quiet', say('more', changes - shown)))
    }

    let turn = 0
    /** Finds everything that answers. A search that a newer one overtook shows nothing any more. */
    const run = async () => {
      const mine = (turn += 1)
      const patience = setTimeout(() => {
        if (mine === turn) status.textContent = say('running')
      }, 500)
      const { result, add } = open()
      let isFirst = true
      for await (const part of sources()) {
        if (mine === turn && isFirst) list.replaceChildren()
        isFirst = false
        if (part === null) result.isWhole = false
        else if (mine === turn) part.forEach(add)
        // Lets the browser show what there is, and the reader type on.
        await new Promise((resolve) => setTimeout(resolve))
        if (mine !== turn) break
      }
      clearTimeout(patience)
      if (mine === turn) tell(result)
    }

    const idle = () => address({ q: '', type: '', package: home, environment: '' })
    let searched = idle()
    const search = () => {
      const now = address()
      // Leaving the field is a change too: what is being clicked must stay where it is.
      if (now === searched) return
      searched = now
      const isIdle = now === idle()
      box.toggleAttribute('data-searching', !isIdle)
      clear.hidden = isIdle
      if (!isIdle) return void run()
      turn += 1
      list.replaceChildren()
      status.textContent = ''
    }

    let [waiting, isTyping] = [0, false]
    /** Typing goes into one entry of the browser's history, until the reader stops at something. @param {boolean} typing */
    const changed = (typing) => {
      clearTimeout(waiting)
      const now = address()
      if (now !== location.href) history[typing && isTyping ? 'replaceState' : 'pushState'](null, '', now)
      isTyping = typing
      search()
    }
    const reset = () => {
      fill({})
      field.focus()
      changed(false)
    }

    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => changed(true), 120)
    })
    form.addEventListener('change', () => changed(false))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      // Asks again for what could not be loaded.
      searched = ''
      changed(false)
    })
    form.addEventListener('reset', (event) => {
      event.preventDefault()
      reset()
    })
    box.addEventListener('keydown', (event) => {
      // Where it closes a list of choices it has done its work.
      if (event.key !== 'Escape' || event.isComposing || event.target instanceof HTMLSelectElement) return
      event.preventDefault()
      reset()
    })
    document.addEventListener('keydown', (event) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (key !== '/' || ctrlKey || metaKey || altKey) return
      // In a field it is a letter like others.
      if (target instanceof Element && target.closest('input:not([type="radio"]), select, textarea')) return
      event.preventDefault()
      field.focus()
      field.select()
    })
    addEventListener('popstate', () => {
      isTyping = false
      fillFromAddress()
      search()
    })

    box.hidden = false
    fillFromAddress()
    search()
  }

  const box = document.querySelector('.search')
  const form = box?.querySelector('form')
  const field = form?.elements.namedItem('q')
  if (box instanceof HTMLElement && form && field instanceof HTMLInputElement) start(box, form, field)
}
