import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from '../bridge/sender';
import { webPreferences } from './security';

/** The colours of the page's ground, so that nothing flashes before it is drawn. */
const ground = { light: '#ffffff', dark: '#212121' };

/** Opens the app's window; it shows itself when its page is drawn. */
export const openWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Understudy',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
};
