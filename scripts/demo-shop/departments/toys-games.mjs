import { building } from './toys-games-building.mjs'
import { games } from './toys-games-games.mjs'
import { making } from './toys-games-making.mjs'
import { outdoorToys } from './toys-games-outdoor.mjs'
import { pretending } from './toys-games-pretending.mjs'

export const toysGames = {
  id: 'toys-games',
  name: 'Toys & games',
  names: { de: 'Spielzeug & Spiele', es: 'Juguetes y juegos', zh: '玩具与游戏' },
  aisle: '13',
  picture: 'soft-toy',
  types: [...games, ...building, ...pretending, ...making, ...outdoorToys],
}
