const plain: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', v: '\v' },
  ...{ '\\': '\\', "'": "'", '"': '"', '?': '?' },
};

/** Bytes beyond ASCII, which together are letters; or one escape of any other kind. */
const escapes =
  /((?:\\(?:x[89a-fA-F][0-9a-fA-F]|[23][0-7]{2}))+)|\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c([\s\S])|([\s\S]))/g;

const letters = (bytes: string): string => {
  const each = bytes.split('\\').slice(1);
  const codes = each.map((code) =>
    code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8),
  );
  return Buffer.from(codes).toString('utf8');
};

const character = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

/** What the shell makes of the text between `$'` and `'`. */
export const ansiText = (text: string): string =>
  text.replace(
    escapes,
    (
      whole: string,
      bytes?: string,
      byte?: string,
      short?: string,
      long?: string,
      octal?: string,
      control?: string,
      other = '',
    ) => {
      if (bytes !== undefined) return letters(bytes);
      const hex = byte ?? short ?? long;
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 31);
      return plain[other] ?? whole;
    },
  );
