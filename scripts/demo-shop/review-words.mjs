/** Lines that are true of anything in the shop, from a kettle to a cactus. */
export const anyGood = [
  'Just what I was looking for.',
  'Good value for the price.',
  'Exactly as described.',
  'I would buy it again.',
  'Bought one for myself, then another as a present.',
  'Found it at once on the shelf.',
  'Nothing to complain about.',
  'The whole family likes it.',
  'Good quality, I had expected less at this price.',
  'Staff recommended it to me, and they were right.',
  'Tried two others before; this one stays.',
  'Fair price, honest quality.',
  'Better than the one I had before.',
  'My neighbour has bought one too.',
  'Looks as good as in the picture.',
  'Happy with it since the first day.',
  'Worth the way to the shop.',
  'Recommended by a friend, and now by me.',
  'Keeps what the packet promises.',
  'I come back to this shop for it.',
]

export const anyFair = [
  'All right for the price.',
  'I like it, but there is far too much packaging.',
  'Not quite what I expected, but all right.',
  'Good, but it was sold out the first time I came.',
  'Fine, though I had hoped for a little more.',
  'Decent; there are dearer ones that are better.',
  'Good enough, not more.',
  'Nice, but I would wait for an offer.',
]
