import { create } from 'zustand';

/** In the order of the rail. */
export const sections = ['collections', 'apis', 'environments', 'mock-servers', 'history'] as const;
export type Section = (typeof sections)[number];

interface SectionState {
  readonly section: Section;
  /** What stands in each section's filter box. */
  readonly filters: Readonly<Record<Section, string>>;
}

/** The section the sidebar shows. */
export const useSection = create<SectionState>(() => ({
  section: 'collections',
  filters: { collections: '', apis: '', environments: '', 'mock-servers': '', history: '' },
}));

/** Shows a section's list. */
export const showSection = (section: Section) => useSection.setState({ section });

/** Puts a text into a section's filter box. */
export const setFilter = (section: Section, text: string) =>
  useSection.setState(({ filters }) => ({ filters: { ...filters, [section]: text } }));
