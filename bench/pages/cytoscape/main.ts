import '../page/page.css';
import { loadScene } from '../page/benchData';
import { installBench } from '../page/install';
import { createCytoscapeMap } from './cytoscapeMap';

const scene = await loadScene();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
await installBench(scene, createCytoscapeMap(scene, root));
