import type { Page } from 'playwright-core'

/** Three answers for one card: expectation and experience 1..5, emotion −2..2; `null` = no contact. */
export type Answers = readonly [number, number, number] | null

/** Answers cards in the order they are shown, by the title on each. */
export async function rateByKeys(
  page: Page,
  answers: Readonly<Record<string, Answers>>,
): Promise<void> {
  for (let done = 0; done < Object.keys(answers).length; done++) {
    const given = answers[await titleOfCard(page)]
    if (given === undefined) throw new Error(`no answers for ${await titleOfCard(page)}`)
    if (given === null) await page.keyboard.press('0')
    else for (const key of keysOf(given)) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
}

/** The same with a thumb. */
export async function rateByTouch(
  page: Page,
  answers: Readonly<Record<string, Answers>>,
): Promise<void> {
  for (let done = 0; done < Object.keys(answers).length; done++) {
    const given = answers[await titleOfCard(page)]
    if (given === undefined) throw new Error(`no answers for ${await titleOfCard(page)}`)
    if (given === null) await page.getByRole('button', { name: 'No contact' }).click()
    else {
      const groups = page.getByRole('radiogroup')
      for (const [index, key] of keysOf(given).entries())
        await groups
          .nth(index)
          .getByRole('radio')
          .nth(Number(key) - 1)
          .tap({ force: true })
    }
    await page.getByRole('button', { name: 'Next card' }).tap()
  }
}

function keysOf([expectation, experience, emotion]: readonly [number, number, number]): string[] {
  return [String(expectation), String(experience), String(emotion + 3)]
}

async function titleOfCard(page: Page): Promise<string> {
  // The screen has other headings until the card is there.
  return (await page.getByRole('article').getByRole('heading', { level: 1 }).innerText()).trim()
}
