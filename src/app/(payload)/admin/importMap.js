import { WarningList as WarningList_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { Nothing as Nothing_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordsField as WordsField_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { InstantField as InstantField_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { PointList as PointList_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { StandingNote as StandingNote_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { ActButtons as ActButtons_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { FormGuard as FormGuard_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { StateBadge as StateBadge_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { History as History_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { HistoryTab as HistoryTab_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { TasksTable as TasksTable_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { DayCell as DayCell_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { DayField as DayField_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { PublishedWithPlan as PublishedWithPlan_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { ChoiceField as ChoiceField_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { FileEntries as FileEntries_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { LockOfOthers as LockOfOthers_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { RolesOfOthers as RolesOfOthers_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { RoleProposals as RoleProposals_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { AccountSecurity as AccountSecurity_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { ProposalsNote as ProposalsNote_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { ImportRows as ImportRows_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { CodeText as CodeText_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { DetailsList as DetailsList_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { Emblem as Emblem_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { Logo as Logo_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { MailNote as MailNote_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { MyWork as MyWork_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { SessionGuard as SessionGuard_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { Desk as Desk_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { LoginView as LoginView_ba269405f1f7e405b6c92269189703bd } from 'payload-commune-portal/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-commune-portal/client#WarningList": WarningList_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#Nothing": Nothing_ba269405f1f7e405b6c92269189703bd,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-commune-portal/client#WordsField": WordsField_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#InstantField": InstantField_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#PointList": PointList_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#StandingNote": StandingNote_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#ActButtons": ActButtons_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#FormGuard": FormGuard_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#StateBadge": StateBadge_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#History": History_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#HistoryTab": HistoryTab_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#TasksTable": TasksTable_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#DayCell": DayCell_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#DayField": DayField_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#PublishedWithPlan": PublishedWithPlan_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#ChoiceField": ChoiceField_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#FileEntries": FileEntries_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#LockOfOthers": LockOfOthers_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#RolesOfOthers": RolesOfOthers_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#RoleProposals": RoleProposals_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#AccountSecurity": AccountSecurity_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#ProposalsNote": ProposalsNote_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#ImportRows": ImportRows_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#CodeText": CodeText_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#DetailsList": DetailsList_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#Emblem": Emblem_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#Logo": Logo_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#MailNote": MailNote_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#MyWork": MyWork_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#SessionGuard": SessionGuard_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#Desk": Desk_ba269405f1f7e405b6c92269189703bd,
  "payload-commune-portal/client#LoginView": LoginView_ba269405f1f7e405b6c92269189703bd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
