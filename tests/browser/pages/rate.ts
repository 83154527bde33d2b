import type { Page } from 'playwright-core'

/** Three answers for one card: expectation and experience 1..5, emotion −2..2; `null` = no contact. */
export type Answers = readonly [number, number, number] | null

/** Answers cards in the order they are shown, by the title on each. */
export function rateByKeys(page: Page, answers: Readonly<Record<string, Answers>>): Promise<void> {
  return rateEach(page, answers, async (given) => {
    if (given === null) await page.keyboard.press('0')
    else for (const key of keysOf(given)) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  })
}

/** The same with a thumb. */
export function rateByTouch(page: Page, answers: Readonly<Record<string, Answers>>): Promise<void> {
  return rateEach(page, answers, async (given) => {
    if (given === null) await page.getByRole('button', { name: 'No contact' }).click()
    else
      for (const [index, key] of keysOf(given).entries())
        await page
          .getByRole('radiogroup')
          .nth(index)
          .getByRole('radio')
          .nth(Number(key) - 1)
          .tap({ force: true })
    await page.getByRole('button', { name: 'Next card' }).tap()
  })
}

/** Goes on to the next card only when the one before has gone. */
async function rateEach(
  page: Page,
  answers: Readonly<Record<string, Answers>>,
  rate: (given: Answers) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < Object.keys(answers).length; done++) {
    const title = await titleOfCard(page)
    const given = answers[title]
    if (given === undefined) throw new Error(`no answers for ${title}`)
    await rate(given)
    await page.getByRole('article').getByText(title, { exact: true }).waitFor({ state: 'detached' })
  }
}

function keysOf([expectation, experience, emotion]: readonly [number, number, number]): string[] {
  return [String(expectation), String(experience), String(emotion + 3)]
}

/** Title of the card that is shown, once there is one. */
export async function titleOfCard(page: Page): Promise<string> {
  // The screen has other headings until the card is there.
  return (await page.getByRole('article').getByRole('heading', { level: 1 }).innerText()).trim()
}
