/** How far from the left edge of the window a character of a field stands. */
export const placeInInput = (input: HTMLInputElement, at: number): number => {
  const { left } = input.getBoundingClientRect();
  const style = getComputedStyle(input);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return left;
  pen.font = style.font;
  const before = input.type === 'password' ? '•'.repeat(at) : input.value.slice(0, at);
  return left + Number.parseFloat(style.paddingLeft) + pen.measureText(before).width - input.scrollLeft;
};
