import { create } from 'zustand';
import { defaultSettings, type Settings } from '../../shared/model/settings';
import { call } from '../bridge';

/** How the window looks. The defaults stand only until the snapshot is there. */
export const useSettings = create<Settings>(() => defaultSettings);

/** Keeps settings; the window changes when the main process says they have changed. */
export const changeSettings = (change: Partial<Settings>) => void call('settings.set', change);
