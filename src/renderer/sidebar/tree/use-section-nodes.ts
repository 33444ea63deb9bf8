import { useMemo } from 'react';
import type { Section } from '../../state/section';
import { useSettings } from '../../state/settings';
import { apis } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers, useMockServerStates } from '../../state/workspace/mock-servers';
import type { TreeNode } from './tree-node';
import { apiNodes, collectionNodes, environmentNodes, mockServerNodes } from './tree-nodes';

/** What stands in a section's tree. */
export const useSectionNodes = (section: Exclude<Section, 'history'>): readonly TreeNode[] => {
  const allCollections = collections.use((state) => state.sorted);
  const allApis = apis.use((state) => state.sorted);
  const allEnvironments = environments.use((state) => state.sorted);
  const allMockServers = mockServers.use((state) => state.sorted);
  const collectionsById = collections.use((state) => state.byId);
  const environmentsById = environments.use((state) => state.byId);
  const active = useSettings((settings) => settings.activeEnvironment);
  const states = useMockServerStates();
  return useMemo(() => {
    switch (section) {
      case 'collections':
        return collectionNodes(allCollections);
      case 'apis':
        return apiNodes(allApis);
      case 'environments':
        return environmentNodes(allEnvironments, active);
      case 'mock-servers':
        return mockServerNodes(allMockServers, states, collectionsById, environmentsById);
    }
  }, [
    section,
    allCollections,
    allApis,
    allEnvironments,
    allMockServers,
    collectionsById,
    environmentsById,
    active,
    states,
  ]);
};
