import type { Law, Source } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'

/** A source for people: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm c". */
export function formatSource(
  { act, article, clause, point }: Source,
  language: 'en' | 'vi' = 'vi',
  law: Law = builtInLaw,
): string {
  const name = law.acts.find(({ key }) => key === act)?.title[language] ?? act
  const words = language === 'vi' ? ['Điều', 'khoản', 'điểm'] : ['article', 'clause', 'point']
  // An annex is named in full where an article has its number.
  const isAnnex = article !== undefined && !/^\d/.test(article)
  const place = [article, clause, point]
    .map((part, index) =>
      part ? `${index === 0 && isAnnex ? '' : `${words[index]} `}${part}` : '',
    )
    .filter((part) => part !== '')
    .join(' ')
  return place ? `${name}, ${place}` : name
}
