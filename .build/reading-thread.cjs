'use strict';
require('./start.cjs').load('reading-thread');
