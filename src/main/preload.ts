import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, callChannel, eventChannel } from '../shared/bridge';
import { calls } from '../shared/contract';

/** The bridge's far end: a function a call of the contract, one way to listen, and nothing else. */
const bridge = {
  calls: Object.fromEntries(
    Object.keys(calls).map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)]),
  ) as Bridge['calls'],
  listen: (listener) => {
    const hear = (_event: unknown, data: Parameters<typeof listener>[0]) => listener(data);
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
  platform: process.platform,
} satisfies Bridge;

contextBridge.exposeInMainWorld('understudy', bridge);
