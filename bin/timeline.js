#!/usr/bin/env node
// All is written once the program has run; ending at once spares Node the taking down of what it has built.
require('../dist/start.cjs')
  .run()
  .then(() => process.exit());
