/**
 * Whether the levels stand as columns inside the drawing. The style sheet decides, by the room and the size of the
 * letters (FromHere.module.css). Not every environment can tell (tests); those get the list.
 */
export const isWide = (map: Element): boolean => {
  const tree = map.lastElementChild;
  return tree !== null && getComputedStyle(tree).getPropertyValue('--columns').trim() === 'on';
};
