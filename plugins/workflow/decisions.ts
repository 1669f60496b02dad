/** A piece about which nothing has been decided yet: the fields of its `workflow` group. */
export const noDecisions = {
  approvedAt: null,
  approvedBy: null,
  approvedHash: null,
  changedAt: null,
  changedBy: null,
  confirmed: [] as string[],
  firstApprovedBy: null,
  holder: null,
  note: null,
  problem: null,
  publishAt: null,
  returnedBy: null,
  returnReason: null,
  scheduledBy: null,
  submittedBy: null,
  urgentBy: null,
  urgentReviewedBy: null,
  withdrawalBasis: null,
  withdrawalReason: null,
  withdrawnBy: null,
  writers: [] as string[],
}

export type Decisions = {
  [K in keyof typeof noDecisions]: (typeof noDecisions)[K] extends string[]
    ? string[]
    : null | string
}
