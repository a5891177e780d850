/** Lines that are true of anything in the shop. */
export const anyGood = [
  'Does what it should.',
  'Good value for the price.',
  'Exactly as described.',
  'I would buy it again.',
  'Better made than it looks in the picture.',
  'Bought one for myself, then another as a present.',
  'In daily use for a year, still like new.',
  'Found it at once on the shelf, and it fits perfectly.',
  'Simple and well made.',
  'Nothing to complain about.',
  'My second one; the first lasted for years.',
  'Came well packed, with clear instructions.',
  'Good quality, I had expected less at this price.',
  'Staff recommended it to me, and they were right.',
  'Just what I was looking for.',
  'Feels solid.',
  'The whole family uses it.',
  'Looks good at our place.',
  'Tried two others before; this one stays.',
  'Fair price, honest quality.',
]

export const anyFair = [
  'All right for the price.',
  'Does its job, no more and no less.',
  'I like it, but the packaging is far too big.',
  'Good, but the colour is a little different from the picture.',
  'Fine so far; I wonder how long it will last.',
  'Not quite what I expected, but it works.',
  'Useful, though the instructions are hard to read.',
  'Solid, but there are prettier ones.',
]
