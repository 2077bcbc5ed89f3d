// A place for the studio's shell.
import { workerAddress } from '../../worker/worker-address.js';
import { keepOffline } from '../keep-offline.js';

new Worker(workerAddress(), { type: 'module' });
if (import.meta.env.PROD) await keepOffline('all');
