'use client'

import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

import { printDay } from '../../domain/vietnamese/printDay.ts'

/** A day in a list, as Vietnam writes it. */
export function DayCell({ cellData }: DefaultCellComponentProps<TextFieldClient>) {
  return <span>{typeof cellData === 'string' && cellData ? printDay(cellData) : '—'}</span>
}
