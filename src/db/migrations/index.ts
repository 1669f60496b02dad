import * as migration_20261123_155611_initial from './20261123_155611_initial.ts';
import * as migration_20261123_190123_content_model from './20261123_190123_content_model.ts';
import * as migration_20261123_224516_schedules_search from './20261123_224516_schedules_search.ts';
import * as migration_20261124_020146_roles_audit_accounts from './20261124_020146_roles_audit_accounts.ts';
import * as migration_20261124_020931_workflow from './20261124_020931_workflow.ts';
import * as migration_20261129_003416_roles_workflow_audit from './20261129_003416_roles_workflow_audit.ts';
import * as migration_20261129_004232_held_files from './20261129_004232_held_files.ts';
import * as migration_20261129_010851_one_book_of_sessions from './20261129_010851_one_book_of_sessions.ts';

export const migrations = [
  {
    up: migration_20261123_155611_initial.up,
    down: migration_20261123_155611_initial.down,
    name: '20261123_155611_initial',
  },
  {
    up: migration_20261123_190123_content_model.up,
    down: migration_20261123_190123_content_model.down,
    name: '20261123_190123_content_model',
  },
  {
    up: migration_20261123_224516_schedules_search.up,
    down: migration_20261123_224516_schedules_search.down,
    name: '20261123_224516_schedules_search',
  },
  {
    up: migration_20261124_020146_roles_audit_accounts.up,
    down: migration_20261124_020146_roles_audit_accounts.down,
    name: '20261124_020146_roles_audit_accounts',
  },
  {
    up: migration_20261124_020931_workflow.up,
    down: migration_20261124_020931_workflow.down,
    name: '20261124_020931_workflow',
  },
  {
    up: migration_20261129_003416_roles_workflow_audit.up,
    down: migration_20261129_003416_roles_workflow_audit.down,
    name: '20261129_003416_roles_workflow_audit',
  },
  {
    up: migration_20261129_004232_held_files.up,
    down: migration_20261129_004232_held_files.down,
    name: '20261129_004232_held_files',
  },
  {
    up: migration_20261129_010851_one_book_of_sessions.up,
    down: migration_20261129_010851_one_book_of_sessions.down,
    name: '20261129_010851_one_book_of_sessions'
  },
];
