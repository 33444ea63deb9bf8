import { Braces, KeyRound, LayoutDashboard, type LucideIcon, ServerCrash, Store, TextSearch } from 'lucide-react';
import { useId } from 'react';
import { type TemplateInfo, type TemplateName, templates } from '../../../shared/templates';
import './template-gallery.css';

const icons: Readonly<Record<TemplateName, LucideIcon>> = {
  'Sample API': Store,
  'UI testing': LayoutDashboard,
  'Server responses': ServerCrash,
  Authentication: KeyRound,
  'Pagination and search': TextSearch,
  'Dynamic responses': Braces,
};

interface TemplateGalleryProps {
  readonly value: TemplateName;
  readonly onChange: (name: TemplateName) => void;
}

/** The templates, each with what it is for and what it makes. */
export const TemplateGallery = ({ value, onChange }: TemplateGalleryProps) => (
  <div className="templates" role="radiogroup" aria-label="Template">
    {templates.map((template) => (
      <TemplateCard
        key={template.name}
        template={template}
        checked={template.name === value}
        onChoose={() => onChange(template.name)}
      />
    ))}
  </div>
);

interface TemplateCardProps {
  readonly template: TemplateInfo;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

const TemplateCard = ({ template: { name, text, makes }, checked, onChoose }: TemplateCardProps) => {
  const id = useId();
  const Icon = icons[name];
  return (
    <label className="choice template">
      <input
        type="radio"
        className="choice-input"
        name="template"
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}text`}
      />
      <Icon className="choice-icon" size={18} strokeWidth={1.5} aria-hidden />
      <span id={`${id}text`} className="choice-words">
        <span id={`${id}name`} className="choice-title">
          {name}
        </span>
        <span className="choice-text">{text}</span>
        <span className="choice-text template-makes">{makes}</span>
      </span>
    </label>
  );
};
