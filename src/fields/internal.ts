/** The `admin` of a field the product keeps for itself: in no form, list, filter or comparison. */
export const internal = {
  components: { Diff: 'payload-commune-portal/client#Nothing' },
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
  hidden: true,
} as const
