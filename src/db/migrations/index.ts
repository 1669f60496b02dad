import * as migration_20261123_155611_initial from './20261123_155611_initial.ts';

export const migrations = [
  {
    up: migration_20261123_155611_initial.up,
    down: migration_20261123_155611_initial.down,
    name: '20261123_155611_initial'
  },
];
