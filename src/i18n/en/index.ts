import type { FirstTexts } from '../types';
import * as common from './common';
import { evidence } from './evidence';
import { options } from './options';
import { role } from './role';
import { route } from './route';
import { start } from './start';

/** The English texts of the first answers. */
export const en: FirstTexts = { ...common, evidence, start, options, role, route };
