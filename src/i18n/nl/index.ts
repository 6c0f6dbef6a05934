import { about } from './about';
import * as common from './common';
import { evidence } from './evidence';
import { list } from './list';
import { options } from './options';
import { role } from './role';
import { route } from './route';
import { start } from './start';

/** All Dutch texts; the source of every other language. */
export const nl = { ...common, evidence, start, options, role, route, list, about };
