export function makeGardenShop(): Map<string, string>
