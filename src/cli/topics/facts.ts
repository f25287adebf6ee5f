// What help topics tell of the program itself, loaded only for them.
export { EVENT_TYPES } from '../../model/event.ts';
export { readType, TYPE_NAMES } from '../../query/type-words.ts';
export { FORMATS as INPUT_FORMATS } from '../../read/index.ts';
export { EVENT_COLUMNS } from '../../render/columns.ts';
export { FORMATS as OUTPUT_FORMATS } from '../../render/index.ts';
export { quadClassOf } from '../../render/quad-class.ts';
export { CONFIG_KEYS } from '../config-file.ts';
