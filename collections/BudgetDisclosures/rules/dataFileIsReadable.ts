import { fileOfKind } from '../../../src/fields/fileOfKind.ts'

/** Figures in a picture cannot be counted with: the data file is a spreadsheet or CSV. */
export const dataFileIsReadable = fileOfKind(['xlsx', 'csv'], 'CP_BUDGET_DATA_FORMAT', {
  label: { en: 'Figures', vi: 'Biểu số liệu' },
  path: 'dataFile',
})
