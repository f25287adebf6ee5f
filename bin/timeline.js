#!/usr/bin/env node
import '../dist/timeline.js';
