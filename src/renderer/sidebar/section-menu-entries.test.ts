import { beforeEach, describe, expect, it } from 'vitest';
import { defaultMockSettings } from '../../shared/model/mock-settings';
import { useHistory } from '../state/history/history';
import type { Section } from '../state/section';
import { useTree } from '../state/tree';
import { collections } from '../state/workspace/collections';
import { mockServers, useMockServerStates } from '../state/workspace/mock-servers';
import { sectionEntries } from './section-menu-entries';
import { sampleCollection, sampleKey } from './tree/sample-nodes';

const entriesOf = (section: Section) => sectionEntries[section].flat();
/** The entries of a section that do something now. */
const offered = (section: Section) =>
  entriesOf(section)
    .filter(({ can }) => can?.() !== false)
    .map(({ label }) => label);

const server = { name: 'S', collection: 'shop', environment: null, port: 4010, settings: defaultMockSettings };
const url = 'http://localhost:4010';

beforeEach(() => {
  useTree.setState({ open: new Set() });
  collections.replaceAll([sampleCollection]);
  mockServers.replaceAll([]);
  useMockServerStates.setState({}, true);
});

describe('the menu of a section', () => {
  it('has entries in each', () => {
    expect(Object.values(sectionEntries).map((groups) => groups.flat().map(({ label }) => label))).toEqual([
      ['Import', 'Collapse all'],
      ['Import', 'Collapse all'],
      ['Import'],
      ['Start all', 'Stop all'],
      ['Save Responses', 'Import HAR…', 'Clear all'],
    ]);
  });

  it('offers nothing that there is nothing to do for', () => {
    expect(useHistory.getState().rows).toEqual([]);
    expect(offered('collections')).toEqual(['Import']);
    expect(offered('mock-servers')).toEqual([]);
    expect(offered('history')).toEqual(['Save Responses', 'Import HAR…']);
  });

  it('starts those that do not run, and stops those that do', () => {
    mockServers.replaceAll([{ ...server, id: 'a' }]);
    expect(offered('mock-servers')).toEqual(['Start all']);
    useMockServerStates.setState({ a: { status: 'running', url } });
    expect(offered('mock-servers')).toEqual(['Stop all']);
    mockServers.replaceAll([
      { ...server, id: 'a' },
      { ...server, id: 'b' },
    ]);
    expect(offered('mock-servers')).toEqual(['Start all', 'Stop all']);
  });

  it('collapses what is unfolded in its own tree, at every depth', () => {
    const elsewhere = 'api/pets';
    useTree.setState({ open: new Set([...['shop', 'orders', 'create'].map(sampleKey), elsewhere]) });
    const collapse = entriesOf('collections').find(({ label }) => label === 'Collapse all');
    expect(collapse?.can?.()).toBe(true);
    collapse?.run();
    expect([...useTree.getState().open]).toEqual([elsewhere]);
    expect(collapse?.can?.()).toBe(false);
  });
});
