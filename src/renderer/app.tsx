import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { ApiDialogs } from './flows/api/api-dialogs';
import { CloseTabDialog } from './flows/close-tab/close-tab-dialog';
import { CompareDialog } from './flows/compare/compare-dialog';
import { CreateMockServerDialog } from './flows/create-mock-server/create-mock-server-dialog';
import { DeleteDialog } from './flows/delete/delete-dialog';
import { DeleteForGoodDialog } from './flows/delete/delete-for-good-dialog';
import { DeleteHistoryDialog } from './flows/delete/delete-history-dialog';
import { DropAnywhere } from './flows/import/drop-anywhere';
import { ImportDialog } from './flows/import/import-dialog';
import { KeySheet } from './flows/key-sheet/key-sheet';
import { MockHistoryDialog } from './flows/mock-history/mock-history-dialog';
import { Palette } from './flows/palette/palette';
import { SaveRequestDialog } from './flows/save-request/save-request-dialog';
import { SaveRequestsDialog } from './flows/save-request/save-requests-dialog';
import { SettingsDialog } from './flows/settings/settings-dialog';
import { Header } from './frame/header';
import { LoadFailed } from './frame/load-failed';
import { useShortcuts } from './frame/shortcuts';
import { StatusBar } from './frame/status-bar';
import { ToastView } from './frame/toast-view';
import { Sidebar } from './sidebar/sidebar';
import { keepDrafts } from './state/documents/keep-drafts';
import { keepAtTheEnd } from './state/tabs/keep-all';
import { followRecent } from './state/tabs/recent';
import { rememberWindow } from './state/tabs/window-state';
import { startSync } from './state/workspace/sync';
import { useWorkspace } from './state/workspace/workspace';
import { useCutTexts } from './ui/cut-texts';
import { Workbench } from './workbench/workbench';
import './app.css';

/** From the moment the workspace is there: edits and the window's state are kept on disk. */
const keepWindow = () => {
  const stops = [keepDrafts(), followRecent(), rememberWindow(), keepAtTheEnd()];
  return () => {
    for (const stop of stops) stop();
  };
};

/** The window. Empty until the workspace is there, so that nothing jumps. */
export const App = () => {
  const { status, error } = useWorkspace();
  useEffect(startSync, []);
  useEffect(() => (status === 'ready' ? keepWindow() : undefined), [status]);
  if (error) return <LoadFailed error={error} />;
  return status === 'ready' ? <Frame /> : null;
};

const Frame = () => {
  useShortcuts();
  useCutTexts();
  useReadyMark();
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <div className="frame">
        <Header />
        <div className="frame-middle">
          <Sidebar />
          <Workbench />
        </div>
        <StatusBar />
      </div>
      <CreateMockServerDialog />
      <ApiDialogs />
      <ImportDialog />
      <MockHistoryDialog />
      <DeleteDialog />
      <DeleteForGoodDialog />
      <DeleteHistoryDialog />
      <CloseTabDialog />
      <SaveRequestDialog />
      <SaveRequestsDialog />
      <CompareDialog />
      <SettingsDialog />
      <KeySheet />
      <Palette />
      <ToastView />
      <DropAnywhere />
    </Tooltip.Provider>
  );
};

const markReady = () => {
  document.documentElement.dataset.ready = 'true';
};

/** Tells whoever waits that the workspace is loaded and painted. A window nobody sees paints nothing; then time tells. */
const useReadyMark = () =>
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(markReady);
    });
    const timer = setTimeout(markReady, 300);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
