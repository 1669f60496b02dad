'use client'

import {
  Banner,
  Button,
  ConfirmationModal,
  useAuth,
  useConfig,
  useDocumentDrawer,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useMemo, useState } from 'react'
import { languageOf } from '../../domain/languageOf.ts'
import { Table } from './Table.tsx'
import { pageLimit, type Row, taskRequests } from './taskRequests.ts'
import { type Message, useTaskActions } from './useTaskActions.ts'
import { useTasks } from './useTasks.ts'
import { type Language, type Say, sayIn } from './wording.ts'

/** The tasks of a plan as a table inside the plan, over a query; a plan holds no list of them. */
export const TasksTable: UIFieldClientComponent = () => {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const say = useMemo(() => sayIn(language), [language])
  if (id === undefined) return <Banner type="info">{say('saveFirst')}</Banner>
  const tenant: unknown = data?.tenant
  return (
    <TasksOfPlan
      language={language}
      plan={String(id)}
      say={say}
      tenant={tenant && typeof tenant === 'object' ? (tenant as { id: string }).id : tenant}
    />
  )
}

type Props = { language: Language; plan: string; say: Say; tenant: unknown }

const cancelModal = 'cancel-public-task'
const small = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

function TasksOfPlan({ language, plan, say, tenant }: Props) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const requests = useMemo(() => taskRequests(api, language), [api, language])
  const tasks = useTasks(plan, requests)
  const { cancel, message, move, remove } = useTaskActions({
    plan,
    requests,
    say,
    tasks,
  })
  const { openModal } = useModal()
  const [asked, setAsked] = useState<null | Row>(null)
  const { canCreate, canEdit } = useRights()
  const rows = tasks.page?.docs ?? []
  const unpublished = rows.filter(({ _status }) => _status !== 'published').length
  const onSave = () => void tasks.reload()
  const onRemove = (task: Row) => {
    if (!task.firstPublishedAt) return void remove(task)
    setAsked(task)
    openModal(cancelModal)
  }
  return (
    <div className="field-type">
      <Waiting count={unpublished} say={say} />
      <State hasFailed={tasks.hasFailed} page={tasks.page} reload={tasks.reload} say={say} />
      {rows.length > 0 && (
        <Table
          canEdit={canEdit}
          language={language}
          onMove={(task, by) => void move(task, by)}
          onRemove={onRemove}
          onSave={onSave}
          rows={rows}
          say={say}
        />
      )}
      <LastAct message={message} say={say} />
      {canCreate && <AddTask onSave={onSave} plan={plan} say={say} tenant={tenant} />}
      <CancelQuestion onConfirm={cancel} say={say} task={asked} />
    </div>
  )
}

type QuestionProps = { onConfirm: (task: Row) => Promise<void>; say: Say; task: null | Row }

/** What was public is not removed: readers are told that it is given up. */
function CancelQuestion({ onConfirm, say, task }: QuestionProps) {
  return (
    <ConfirmationModal
      body={say('cancelBody', { title: task?.title ?? '' })}
      cancelLabel={say('keep')}
      confirmLabel={say('cancelTask')}
      heading={say('cancelHeading')}
      modalSlug={cancelModal}
      onConfirm={async () => {
        if (task) await onConfirm(task)
      }}
    />
  )
}

/** How many tasks wait for the plan to be published. */
function Waiting({ count, say }: { count: number; say: Say }) {
  return count === 0 ? null : <Banner>{say('unpublished', { count })}</Banner>
}

/** Read out by screen readers when it changes; in sight wherever in a long table one is. */
function LastAct({ message, say }: { message: Message | null; say: Say }) {
  return (
    <div aria-live="polite" style={{ bottom: '1rem', position: 'sticky', zIndex: 1 }}>
      {message && (
        <Banner type="info">
          {message.text}{' '}
          {message.undo && (
            <Button {...small} onClick={message.undo}>
              {say('undo')}
            </Button>
          )}
        </Banner>
      )}
    </div>
  )
}

type StateProps = Pick<ReturnType<typeof useTasks>, 'hasFailed' | 'page' | 'reload'> & { say: Say }

/** What there is to say instead of rows, or besides them. */
function State({ hasFailed, page, reload, say }: StateProps) {
  if (hasFailed) {
    return (
      <Banner type="error">
        {say('loadingFailed')}{' '}
        <Button {...small} onClick={() => void reload()}>
          {say('retry')}
        </Button>
      </Banner>
    )
  }
  if (!page) return <p role="status">{say('loading')}</p>
  if (page.totalDocs === 0) return <p>{say('empty')}</p>
  if (page.totalDocs <= pageLimit) return null
  return <Banner>{say('more', { shown: page.docs.length, total: page.totalDocs })}</Banner>
}

type AddProps = { onSave: () => void; plan: string; say: Say; tenant: unknown }

/** A new task in a drawer, with its plan and commune filled in. */
function AddTask({ onSave, plan, say, tenant }: AddProps) {
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'plan-tasks',
  })
  return (
    <>
      <Button buttonStyle="secondary" onClick={openDrawer} size="small">
        {say('add')}
      </Button>
      <Drawer
        initialData={{ plan, tenant }}
        onSave={() => {
          closeDrawer()
          onSave()
        }}
      />
    </>
  )
}

/** What this user may do here; the server decides again at every request. */
function useRights(): Record<'canCreate' | 'canEdit', boolean> {
  const { permissions } = useAuth()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const tasks = permissions?.collections?.['plan-tasks']
  const isOpen = Boolean(hasSavePermission) && !isTrashed
  return {
    canCreate: isOpen && Boolean(tasks?.create),
    canEdit: isOpen && Boolean(tasks?.update),
  }
}
