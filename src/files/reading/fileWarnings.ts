import { warningOf } from '../../domain/warnings.ts'
import { checkForPersonalData, checkText } from '../../fields/checkText.ts'
import { type Check } from '../../fields/warnings.ts'

const summary = { en: 'What it is about', vi: 'Nội dung chính' }
const text = { en: 'Its text', vi: 'Chữ trong tệp' }
const title = { en: 'Title', vi: 'Tiêu đề' }

const isScan: Check = ({ hasTextLayer }) =>
  hasTextLayer === false ? [warningOf('scanWithoutText')] : []

/**
 * What an editor should look at before a file is published: a scan, and the data of private
 * persons in what the file says and in what is said of it.
 */
export const fileWarnings: Check[] = [
  isScan,
  checkText({ summary, title }),
  checkForPersonalData({ text }),
]
