import '../shared/page.css';
import { loadScene } from '../shared/benchData';
import { installBench } from '../shared/install';
import { createCytoscapeMap } from './cytoscapeMap';

const scene = await loadScene();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
await installBench(scene, createCytoscapeMap(scene, root));
