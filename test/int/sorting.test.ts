import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { makeCommune, makeSection } from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const inOrder = ['anh', 'ăn', 'ân', 'da', 'đa', 'o', 'ổi', 'ơ']
const mixed = ['đa', 'da', 'ăn', 'anh', 'ân', 'ổi', 'o', 'ơ']

const listed = async (collection: string, { id }: Commune, sort: string, field = 'title') => {
  const { body } = await portal.visitor.get(
    `/api/${collection}?where[tenant][equals]=${id}&sort=${sort}`,
  )
  return body.docs.map((doc: Record<string, string>) => doc[field])
}

describe('fact 9: a list sorted by title', () => {
  it('is in the order of the Vietnamese alphabet, forwards and backwards', async () => {
    const commune = await makeCommune(portal.payload)
    for (const title of mixed) await makeSection(portal.payload, commune, { title })
    expect(await listed('sections', commune, 'title')).toEqual(inOrder)
    expect(await listed('sections', commune, '-title')).toEqual([...inOrder].reverse())
  })

  it('is the same for text that was typed decomposed', async () => {
    const commune = await makeCommune(portal.payload)
    for (const title of mixed) {
      await makeSection(portal.payload, commune, { title: title.normalize('NFD') })
    }
    expect(await listed('sections', commune, 'title')).toEqual(inOrder)
  })

  it('does not show the key it was sorted by', async () => {
    const commune = await makeCommune(portal.payload)
    await makeSection(portal.payload, commune)
    const { text } = await portal.visitor.get(
      `/api/sections?where[tenant][equals]=${commune.id}&sort=title&select[sortKey]=true&depth=0`,
    )
    expect(text).not.toContain('"sortKey":')
    expect(text).toContain('"totalDocs":1')
  })

  it('puts officials by given name, as Vietnamese lists do', async () => {
    const commune = await makeCommune(portal.payload)
    for (const fullName of ['Trần Văn Đức', 'Nguyễn Thị Bình', 'Lê Văn An']) {
      await makePerson(portal.payload, commune, { fullName })
    }
    expect(await listed('people', commune, 'fullName', 'fullName')).toEqual([
      'Lê Văn An',
      'Nguyễn Thị Bình',
      'Trần Văn Đức',
    ])
  })
})
