import type { Change, Row, Store } from './index.ts'
import type { Payload } from 'payload'

import { merged, textsIn } from './index.ts'

type Doc = Record<string, unknown> & { _id: unknown }
type Collection = {
  collectionName: string
  deleteOne: (filter: object) => Promise<unknown>
  find: (filter: object) => { toArray: () => Promise<Doc[]> }
  replaceOne: (filter: object, doc: object, options: object) => Promise<unknown>
  updateOne: (filter: object, change: object) => Promise<unknown>
}
type Mongoose = {
  collections: Record<string, { collection: Collection }>
  connection: {
    db: { collection: (name: string) => Collection }
  }
  versions: Record<string, { collection: Collection }>
}
type Kept = { doc: Doc; text: string }

const writing = ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne']
for (const name of ['deleteMany', 'bulkWrite', 'findOneAndUpdate', 'findOneAndReplace'])
  writing.push(name)
writing.push('findOneAndDelete')

/** Every call of the driver that writes names its collection; such a collection is read and compared. */
export class MongoStore implements Store {
  private isOwn = false
  private readonly kept = new Map<string, Map<string, Kept>>()
  private marked = new Map<string, Map<string, Kept>>()
  private readonly mongoose: Mongoose
  private readonly touched = new Set<string>()
  private undo: () => void = () => undefined

  constructor(payload: Payload) {
    this.mongoose = payload.db as unknown as Mongoose
  }

  async keep(): Promise<void> {
    const { collections, connection, versions } = this.mongoose
    for (const { collection } of [...Object.values(collections), ...Object.values(versions)]) {
      this.kept.set(collection.collectionName, await this.read(collection.collectionName))
    }
    this.listen(Object.getPrototypeOf(connection.db.collection('users')) as Record<string, unknown>)
  }

  async changes(): Promise<Change[]> {
    const found: Change[] = []
    for (const name of this.touched) {
      const before = this.marked.get(name) ?? this.kept.get(name) ?? new Map<string, Kept>()
      const now = await this.read(name)
      for (const id of new Set([...before.keys(), ...now.keys()])) {
        const [one, other] = [before.get(id), now.get(id)]
        if (one?.text !== other?.text) found.push(...this.told(name, id, one?.doc, other?.doc))
      }
    }
    return merged(found)
  }

  async mark(): Promise<void> {
    for (const name of this.touched) this.marked.set(name, await this.read(name))
  }

  async put({ collection, id, isVersion }: Row, values: Record<string, unknown>): Promise<void> {
    const { collections, versions } = this.mongoose
    const model = (isVersion ? versions : collections)[collection]?.collection
    const name = model?.collectionName ?? collection
    const doc = (this.kept.get(name) ?? new Map<string, Kept>()).get(id)?.doc
    const above = isVersion ? 'version.' : ''
    const set = Object.fromEntries(
      Object.entries(values).map(([path, value]) => [above + path, value]),
    )
    await model?.updateOne({ _id: doc?._id }, { $set: set })
  }

  async restore(): Promise<void> {
    this.marked.clear()
    if (this.touched.size === 0) return
    this.isOwn = true
    for (const name of this.touched) {
      const collection = this.mongoose.connection.db.collection(name)
      const before = this.kept.get(name) ?? new Map<string, Kept>()
      const now = await this.read(name)
      for (const [id, { doc, text }] of before) {
        if (now.get(id)?.text === text) continue
        await collection.replaceOne({ _id: doc._id }, doc, { upsert: true })
      }
      for (const [id, { doc }] of now) {
        if (!before.has(id)) await collection.deleteOne({ _id: doc._id })
      }
    }
    this.touched.clear()
    this.isOwn = false
  }

  close(): void {
    this.undo()
  }

  private listen(methods: Record<string, unknown>): void {
    const before = Object.fromEntries(writing.map((name) => [name, methods[name]]))
    const note = (name: string) => {
      if (!this.isOwn) this.touched.add(name)
    }
    for (const name of writing) {
      const original = methods[name] as (...args: unknown[]) => unknown
      methods[name] = function (this: Collection, ...args: unknown[]) {
        note(this.collectionName)
        return original.apply(this, args)
      }
    }
    this.undo = () => Object.assign(methods, before)
  }

  private async read(name: string): Promise<Map<string, Kept>> {
    const docs = await this.mongoose.connection.db.collection(name).find({}).toArray()
    return new Map(docs.map((doc) => [String(doc._id), { doc, text: JSON.stringify(doc) }]))
  }

  private told(name: string, id: string, before?: Doc, now?: Doc): Change[] {
    const slugIn = (models: Mongoose['collections']) =>
      Object.keys(models).find((slug) => models[slug]?.collection.collectionName === name)
    const ofVersion = slugIn(this.mongoose.versions)
    const doc = now ?? before
    if (ofVersion) {
      const parent = String(doc?.parent)
      const own = { collection: ofVersion, id: parent, main: null, names: [] }
      return [{ ...own, refs: [], versions: true }]
    }
    const collection = slugIn(this.mongoose.collections) ?? name
    const main = before ? (now ? 'changed' : 'gone') : 'made'
    const names = Object.keys({ ...before, ...now }).filter(
      (key) => JSON.stringify(before?.[key]) !== JSON.stringify(now?.[key]),
    )
    const refs = textsIn(JSON.parse(JSON.stringify([before ?? null, now ?? null])))
    return [{ collection, id, main, names: main === 'changed' ? names : [], refs, versions: false }]
  }
}
