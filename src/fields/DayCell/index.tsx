'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

import { printDay } from '../../domain/vietnamese/printDay.ts'

/** A day in a list, as Vietnam writes it; in the first column, the way to the item. */
export function DayCell(props: DefaultCellComponentProps<TextFieldClient>) {
  const { cellData } = props
  const day = typeof cellData === 'string' && cellData ? printDay(cellData) : '—'
  return <DefaultCell {...props} cellData={day} />
}
