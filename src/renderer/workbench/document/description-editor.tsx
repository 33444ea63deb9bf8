interface DescriptionEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a thing says about itself, to be typed. */
export const DescriptionEditor = ({ value, onChange }: DescriptionEditorProps) => (
  <textarea
    className="document-text"
    aria-label="Description"
    placeholder="What is it for? Markdown, as in Postman."
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);
