import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { removeOrphans } from '../../src/files/removeOrphans.ts'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { makeImage, makePhoto } from '../support/makeImage.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, publishFile, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

describe('the sizes of a picture', () => {
  it('are three at most, never enlarged, without what the original told', async () => {
    const { sizes } = await uploaded(editor, 'anh.png', await anyImage())
    expect([sizes?.thumbnail?.width, sizes?.card?.width, sizes?.full?.width]).toEqual([
      320,
      768,
      null,
    ])
    const small = await uploaded(editor, 'nho.png', await makeImage({ format: 'png', width: 31 }))
    expect(small.sizes?.thumbnail?.url).toBeNull()
    const photo = await uploaded(
      editor,
      'dung.jpg',
      await sharp(await makePhoto())
        .resize(900)
        .keepMetadata()
        .toBuffer(),
    )
    const file = path.join(portal.dataFolder, 'files', String(photo.sizes?.thumbnail?.filename))
    const { exif, height = 0, width = 0 } = await sharp(file).metadata()
    expect([exif, width, height > width]).toEqual([undefined, 320, true])
  })

  it('of a draft answer 404 to the public; of a live picture they come with type and ranges', async () => {
    const { id, sizes } = await uploaded(editor, 'anh.png', await anyImage())
    const url = String(sizes?.card?.url)
    expect((await portal.visitor.get(url)).status).toBe(404)
    expect((await editor.get(url)).status).toBe(200)
    await editor.patch(`/api/attachments/${id}`).send({ decorative: true })
    await publishFile({ commune, head, portal }, id)
    const { headers, status } = await portal.visitor.get(url)
    expect([status, headers['content-type'], headers['content-length']]).toEqual([
      200,
      'image/png',
      String(sizes?.card?.filesize),
    ])
    expect((await portal.visitor.get(url).set('Range', 'bytes=0-9')).status).toBe(206)
    const again = await portal.visitor.get(url).set('If-None-Match', String(headers.etag))
    expect(again.status).toBe(304)
  })

  it('have records: housekeeping leaves them alone', async () => {
    const { sizes } = await uploaded(editor, 'anh.png', await anyImage())
    const folder = path.join(portal.dataFolder, 'files')
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), longAgo, longAgo)
    expect(await removeOrphans(portal.payload)).toEqual([])
    expect(readdirSync(folder)).toContain(sizes?.card?.filename)
  })

  it('cannot be cut anew over the file', async () => {
    const { filename, id } = await uploaded(editor, 'anh.png', await anyImage())
    const crop =
      'uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=5'
    const { body, status } = await editor
      .patch(`/api/attachments/${id}?${crop}`)
      .send({ title: 'x' })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_FILE_REPLACED'])
    const { width } = await sharp(
      path.join(portal.dataFolder, 'files', String(filename)),
    ).metadata()
    expect(width).toBe(1000)
  })
})
