import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What the content model must get right, by the numbers tests call these facts by. */
const facts: Record<number, string> = {
  1: '12/KH-UBND is number 12 of a plan of UBND, not legal normative',
  2: 'a year in the number makes a legal normative document',
  3: 'a letter has no type in its number; NQ-HĐND is a resolution',
  4: 'type codes that differ by a mark or by case are different types',
  5: 'a number that cannot be read is kept with a warning, never guessed',
  6: 'numbers and dates are written as Decree 30/2020 wants',
  7: 'the same number of the same organ in the same year is refused at publication',
  9: 'lists sort by the Vietnamese alphabet',
  10: 'an address is made from the title, numbered, and stays',
  11: 'text is stored in NFC and otherwise as typed',
  12: 'letters of an old encoding raise a warning with the conversion',
  13: 'the seed page is imported with its parts, and not a word is lost',
  14: 'a retired commune is read through its successor',
  16: 'a Liferay number gives a date that is only a guess',
  17: 'an import that runs again changes nothing and overwrites nobody',
  18: 'a portal host has the shape the decree gives',
  19: 'organ ids and administrative codes have their shape',
  20: 'a disclosure is due five working days after the decision',
  21: 'a posting lasts thirty days, two items for good; the quarterly list has it',
  22: 'an outage is announced in time and says when it ends',
  23: 'a request for correction is answered within fifteen days',
  24: 'a task has one lead, days in order, a period that is understood',
  26: 'who wrote a part of a version does not give its final approval',
  27: 'what is taken down has a reason, answers 410 and loses nothing',
  28: 'the public keeps the approved version while a newer one is in work',
  29: 'what is scheduled is public at its minute; what has expired leaves the lists',
  30: 'the public is shown nothing that is for staff',
  31: 'what is of another commune answers like an unknown id',
  32: 'what is public can be read by those who do not see',
  33: 'a budget has a period where it needs one, and a deadline',
  34: 'a procedure has its code and leads to the national service portal',
  35: 'a document that is replaced says so, from the day it is',
  36: 'data of private persons raise a warning that lists them',
  38: 'the admin and its refusals are in Vietnamese, with the label of the field',
  39: 'nobody changes the audit trail by an API, and a changed row is found',
  40: 'an export opens in Excel and runs nothing there',
}

const named = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('facts.test.ts'))
  .flatMap((name) => readFileSync(path.join('test', name), 'utf8').match(/['"`]fact \d+: /g) ?? [])

describe('every fact has a test of its name', () => {
  it.each(Object.entries(facts))('fact %s: %s', (number) => {
    expect(named.some((one) => one.endsWith(`fact ${number}: `))).toBe(true)
  })

  it('and no test names another one', () => {
    const numbers = named.map((one) => Number(/\d+/.exec(one)?.[0]))
    expect(numbers.filter((number) => !(number in facts))).toEqual([])
  })
})
