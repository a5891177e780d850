import type { Page } from 'playwright-core'
import type { ScriptTools } from './scripts'

/** Runs one script in the page with the rights of a fresh touch; what it throws or rejects with is no matter. */
export async function runScript(
  page: Page,
  script: (tools: ScriptTools) => unknown,
  outside: string,
): Promise<void> {
  const source = `(${inPage.toString()})(${script.toString()}, ${JSON.stringify(outside)})`
  await page.evaluate(source).catch(() => undefined)
}

async function inPage(script: (tools: ScriptTools) => unknown, outside: string): Promise<void> {
  const make = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    return element
  }
  const tools: ScriptTools = {
    outside,
    click: (tag, attributes, init) => {
      const element = make(tag, attributes)
      if (init) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
      else element.click()
      element.remove()
    },
    embed: (tag, attributes) => {
      const element = make(tag, attributes)
      setTimeout(() => element.remove(), 150)
    },
  }
  const patience = new Promise((resolve) => setTimeout(resolve, 200))
  try {
    await Promise.race([script(tools), patience])
  } catch {
    // Refused.
  }
}
