import type { DocumentNumberWarning } from './vietnamese/index.ts'
import type { Warning } from './warnings.ts'

/** What the reader of numbers says in Vietnamese, in English. */
const english: Record<DocumentNumberWarning['code'], string> = {
  ambiguousType: 'Marks are lost: DA may be ĐA (scheme), HD may be HĐ (contract).',
  badYear: 'The year in a number has four figures.',
  bareNumber: 'There is a number only, without a notation.',
  digitsAlone: 'Figures alone are no group: they belong to the letters before (QH15, UBND-NC3).',
  incompleteNotation: 'The notation lacks the type, the issuer or the drafting unit.',
  issuerNotNamed: 'The notation does not name the issuer; choose who issued it.',
  lostDiacritics: 'The notation has lost its marks (QD for QĐ, HDND for HĐND).',
  lowerCase: 'The notation is in small letters; abbreviations of organs are in capitals.',
  misplacedYear: 'The year stands right after the number, before the notation.',
  missingHyphen: 'A hyphen is missing between the groups of the notation.',
  missingNotation: 'There is a number, but no notation after the slash.',
  missingNumber: 'There is a notation, but no number.',
  missingSlash: 'The slash between number and notation is missing.',
  missingYear: 'The number of a legal normative document has its year.',
  noNumber: 'No number and notation could be read.',
  numberWithLetter: 'The number has a letter, so it cannot be read as a number.',
  officialLetterCode: 'An official letter has no CV in its notation.',
  partyStyle: 'A number of the Party or a union; it does not follow Decree 30/2020.',
  slashInNotation: 'Groups of a notation are joined by hyphens, not by slashes.',
  textAround: 'There is other text before or after the number; leave the number only.',
  unknownType: 'The first group of the notation is no type and no organ that is known.',
  unlikelyYear: 'The year in the number is not likely.',
  yearNotExpected: 'Only legal normative documents have a year in their number.',
}

/** A warning about a printed number as it is stored, under the code of the reader of numbers. */
export function numberWarningOf({ code, message }: DocumentNumberWarning): Warning {
  return {
    code,
    message: { en: `Number and notation: ${english[code]}`, vi: `Số, ký hiệu: ${message}` },
    path: 'rawNumber',
  }
}
