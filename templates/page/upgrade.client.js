'use strict'
/**
 * Narrows the upgrade guide to two versions. Their order is the site's, the highest first: nothing is compared here.
 *
 * @typedef {string | Readonly<Record<string, string>>} Wording
 */
{
  /** @param {HTMLElement} form */
  const start = (form) => {
    const status = form.querySelector('[role="status"]')
    /** @param {string} name */
    const selectOf = (name) => {
      const select = form.querySelector(`[name="${name}"]`)
      return select instanceof HTMLSelectElement ? select : null
    }
    const [product, from, to] = [selectOf('package'), selectOf('from'), selectOf('to')]
    if (!status || !from || !to) return

    /** @type {Readonly<Record<string, Wording>>} */ const texts = JSON.parse(form.dataset['texts'] ?? '{}')
    const plural = new Intl.PluralRules(document.documentElement.lang || 'en')
    const sections = [...document.querySelectorAll('section.upgrades')].map((section) => {
      /** @type {readonly string[]} */ const versions = JSON.parse(section.getAttribute('data-versions') ?? '[]')
      return { section, name: section.getAttribute('data-package') ?? '', versions }
    })

    /** The section to narrow; null while there are several to choose from. */
    const chosen = () =>
      product === null
        ? (sections[0] ?? null)
        : (sections.find(({ name }) => name !== '' && name === product.value) ?? null)

    /** Text with the versions in its places, each with its own direction. @param {string} key @param {number} [count] */
    const tell = (key, count = 0) => {
      const wording = texts[key] ?? ''
      const text = typeof wording === 'string' ? wording : (wording[plural.select(count)] ?? wording['other'])
      const pieces = (text ?? '').split(/(\{\w+\})/).map((piece) => {
        if (piece === '{count}') return String(count)
        if (piece !== '{from}' && piece !== '{to}') return piece
        const version = document.createElement('bdi')
        version.textContent = (piece === '{from}' ? from : to).value
        return version
      })
      status.replaceChildren(...pieces)
    }

    /** Offers the versions after its first option, and keeps the choice where it is still there. @param {HTMLSelectElement} select @param {readonly string[]} versions */
    const offer = (select, versions) => {
      const { value } = select
      select.replaceChildren(...[...select.options].slice(0, 1), ...versions.map((version) => new Option(version, version)))
      select.value = versions.includes(value) ? value : ''
      select.disabled = versions.length === 0
    }

    /**
     * Shows what lies between two places in the versions of a section, and counts it; all of it without a start.
     * @param {Element} section @param {number} start @param {number} end
     */
    const narrow = (section, start, end) => {
      let count = 0
      for (const article of section.querySelectorAll('article')) {
        const position = Number(article.dataset['position'])
        article.hidden = start >= 0 && (position >= start || position < end)
        if (!article.hidden) count += article.querySelectorAll('.tasks > li').length
      }
      return count
    }

    /** Shows what the form asks for. @param {string} [wanted] the version to upgrade to, where it is known */
    const show = (wanted = to.value) => {
      const one = chosen()
      const versions = one?.versions ?? []
      const start = versions.indexOf(from.value)
      const newer = versions.slice(0, Math.max(0, start))
      offer(to, newer)
      // Most people want the newest one.
      to.value = newer.includes(wanted) ? wanted : (newer[0] ?? '')
      const end = versions.indexOf(to.value)
      let count = 0
      for (const { section, name } of sections) {
        const isOther = one !== null && name !== one.name
        const left = narrow(section, isOther ? -1 : start, end)
        section.toggleAttribute('hidden', isOther || left === 0)
        if (!isOther) count += left
      }
      if (start < 0) status.replaceChildren()
      else if (newer.length === 0) tell('newest')
      else tell(count === 0 ? 'nothing' : 'count', count)
    }

    const fromAddress = () => {
      const parameters = new URLSearchParams(location.search)
      if (product) {
        product.value = parameters.get('package') ?? ''
        if (product.selectedIndex < 0) product.value = ''
      }
      offer(from, chosen()?.versions ?? [])
      const start = parameters.get('from') ?? ''
      from.value = [...from.options].some(({ value }) => value === start) ? start : ''
      show(parameters.get('to') ?? '')
    }

    const toAddress = () => {
      const address = new URL(location.href)
      for (const select of [product, from, to]) {
        if (!select) continue
        if (select.value === '') address.searchParams.delete(select.name)
        else address.searchParams.set(select.name, select.value)
      }
      if (address.href !== location.href) history.pushState(null, '', address.href)
    }

    form.addEventListener('change', ({ target }) => {
      if (target === product) offer(from, chosen()?.versions ?? [])
      show()
      toAddress()
    })
    addEventListener('popstate', fromAddress)
    form.hidden = false
    fromAddress()
  }

  const form = document.querySelector('.between')
  if (form instanceof HTMLElement) start(form)
}
