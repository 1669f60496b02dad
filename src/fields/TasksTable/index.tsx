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
import { useEffect, useMemo, useState } from 'react'

import { Table } from './Table.tsx'
import { pageLimit, type Row, taskRequests } from './taskRequests.ts'
import { type Message, useTaskActions } from './useTaskActions.ts'
import { useTasks } from './useTasks.ts'
import { type Language, type Say, sayIn } from './wording.ts'

/** The tasks of a plan as a table inside the plan, over a query; a plan holds no list of them. */
export const TasksTable: UIFieldClientComponent = () => {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
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

function TasksOfPlan({ language, plan, say, tenant }: Props) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const requests = useMemo(() => taskRequests(api, language), [api, language])
  const tasks = useTasks(plan, requests)
  const { cancel, message, move, remove } = useTaskActions({ plan, requests, say, tasks })
  const { openModal } = useModal()
  const [asked, setAsked] = useState<null | Row>(null)
  const canEdit = useMayEdit()
  const rows = tasks.page?.docs ?? []
  const unpublished = useUnpublished(rows)
  const onSave = () => void tasks.reload()
  const onRemove = (task: Row) => {
    if (!task.firstPublishedAt) return void remove(task)
    setAsked(task)
    openModal(cancelModal)
  }
  return (
    <div className="field-type">
      <LastAct message={message} say={say} />
      {unpublished > 0 && <Banner>{say('unpublished', { count: unpublished })}</Banner>}
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
      {canEdit && <AddTask onSave={onSave} plan={plan} say={say} tenant={tenant} />}
      <ConfirmationModal
        body={say('cancelBody', { title: asked?.title ?? '' })}
        cancelLabel={say('keep')}
        confirmLabel={say('cancelTask')}
        heading={say('cancelHeading')}
        modalSlug={cancelModal}
        onConfirm={async () => {
          if (asked) await cancel(asked)
        }}
      />
    </div>
  )
}

/** Read out by screen readers when it changes. */
function LastAct({ message, say }: { message: Message | null; say: Say }) {
  return (
    <div aria-live="polite">
      {message && (
        <Banner type="info">
          {message.text}{' '}
          {message.undo && (
            <Button buttonStyle="secondary" margin={false} onClick={message.undo} size="small">
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
        <Button buttonStyle="secondary" margin={false} onClick={() => void reload()} size="small">
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

/** May this user write tasks of this plan? The server decides again at every request. */
function useMayEdit(): boolean {
  const { permissions } = useAuth()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const mayEditTasks = Boolean(permissions?.collections?.['plan-tasks']?.update)
  return Boolean(hasSavePermission) && mayEditTasks && !isTrashed
}

/**
 * How many tasks are not public as they are. Payload offers to publish a plan only when the plan
 * itself has changed: a task that waits counts as such a change.
 */
function useUnpublished(rows: Row[]): number {
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const count = rows.filter(({ _status }) => _status !== 'published').length
  useEffect(() => {
    if (count > 0) setUnpublishedVersionCount((known) => Math.max(known, 1))
  }, [count, setUnpublishedVersionCount])
  return count
}
