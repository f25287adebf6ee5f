#!/usr/bin/env node
await import('../dist/timeline.js');
