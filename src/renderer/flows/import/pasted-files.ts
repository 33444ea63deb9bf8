/** What text that was pasted is called where a file has its name. */
const pastedName = 'Pasted text';

/** Text as a file, so that it goes the same way. */
export const fileOfText = (text: string): File => new File([text], pastedName);

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'file');

/** The files of what is pasted, or its text as one; nothing where a field takes the text itself. */
export const pastedFiles = (event: ClipboardEvent): readonly File[] => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length > 0) return files;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  return text.trim() === '' || isEditable(event.target) ? [] : [fileOfText(text)];
};
