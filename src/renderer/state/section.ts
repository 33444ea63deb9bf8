import { create } from 'zustand';

export const sections = ['collections', 'environments', 'mock-servers'] as const;
export type Section = (typeof sections)[number];

interface SectionState {
  readonly section: Section;
  /** What stands in each section's filter box. */
  readonly filters: Readonly<Record<Section, string>>;
}

/** The section the sidebar shows. */
export const useSection = create<SectionState>(() => ({
  section: 'collections',
  filters: { collections: '', environments: '', 'mock-servers': '' },
}));

export const showSection = (section: Section) => useSection.setState({ section });

export const setFilter = (section: Section, text: string) =>
  useSection.setState(({ filters }) => ({ filters: { ...filters, [section]: text } }));
