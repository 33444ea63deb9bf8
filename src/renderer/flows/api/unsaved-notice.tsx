import type { VersionPlace } from '../../../shared/model/api';
import { counted } from '../../../shared/words';
import { useDefinitionChecks } from '../../state/apis/definitions';
import { useDrafts } from '../../state/documents/drafts';
import { saveTab } from '../../state/tabs/saving';
import { useSaving } from '../../state/tabs/saving-state';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

/** Says that what is typed into a definition and not saved does not count, with the way to save it. */
export const UnsavedNotice = ({ place }: { readonly place: VersionPlace }) => {
  const target = { kind: 'api-version', api: place.api, id: place.version } as const;
  const key = targetKey(target);
  const unsaved = useDrafts(({ byKey }) => byKey[key] !== undefined);
  const problems = useDefinitionChecks((all) => all[key]?.check.problems);
  const saving = useSaving((all) => all[key]);
  if (!unsaved) return null;
  const errors = problems?.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <Notice
      tone="warning"
      actions={
        <Button disabled={saving?.busy === true} onClick={() => void saveTab(target)}>
          Save first
        </Button>
      }
    >
      Uses the saved definition; your edits are not saved
      {errors > 0 ? `, and have ${counted(errors, 'problem')}.` : '.'}
      {saving?.problem && ` ${saving.problem}`}
    </Notice>
  );
};
