import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, callChannel, eventChannel, snapshotChannel } from '../shared/bridge';
import { callNames } from '../shared/call-names';

/** The bridge's far end: a function a call of the contract, one way to listen, and nothing else. */
const bridge = {
  calls: Object.fromEntries(
    callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)]),
  ) as Bridge['calls'],
  snapshot: () => ipcRenderer.invoke(snapshotChannel),
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
