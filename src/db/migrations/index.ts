import * as migration_20261123_144211_initial from './20261123_144211_initial.ts';

export const migrations = [
  {
    up: migration_20261123_144211_initial.up,
    down: migration_20261123_144211_initial.down,
    name: '20261123_144211_initial'
  },
];
