/** The language codes that `$randomLocale` chooses from, as in Postman. */
export const locales: readonly string[] = [
  'af am an ar ast az be bg bh bn br bs ca ceb ckb co cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gn gu',
  'ha haw he hi hmn hr ht hu hy ia id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mo mr ms mt',
  'my nb ne nl nn no ny oc om or pa pl ps pt qu rm ro ru sd sh si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk to',
  'tr tt tw ug uk ur uz vi wa xh yi yo zh zu',
].flatMap((line) => line.split(' '));
