import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowBounds } from '../../shared/model/window-state';
import { appOrigin } from '../bridge/sender';
import { webPreferences } from './security';

/** The colours of the page's ground, so that nothing flashes before it is drawn. */
const ground = { light: '#ffffff', dark: '#212121' };

const usual = { width: 1280, height: 800 };

/** Bounds that were kept, where a screen still shows enough of them to take hold of the window. */
const visible = (bounds: WindowBounds | null): WindowBounds | typeof usual => {
  if (!bounds) return usual;
  const { width, height, x, y } = bounds;
  const shown = screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across > 100 && y >= workArea.y - 20 && y < workArea.y + workArea.height - 50;
  });
  return shown ? bounds : { width, height };
};

/** Opens the app's window where it was left; it shows itself when its page is drawn. `onLeft` hears where it is left. */
export const openWindow = (
  preload: string,
  left: WindowBounds | null,
  onLeft: (bounds: WindowBounds) => void,
): BrowserWindow => {
  const window = new BrowserWindow({
    ...visible(left),
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Understudy',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: webPreferences(preload),
  });
  if (left?.maximised) window.maximize();
  window.on('close', () => onLeft({ ...window.getNormalBounds(), maximised: window.isMaximized() }));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
};
