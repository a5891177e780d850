import { building } from './toys-games-building.mjs'
import { games } from './toys-games-games.mjs'
import { making } from './toys-games-making.mjs'
import { outdoorToys } from './toys-games-outdoor.mjs'
import { pretending } from './toys-games-pretending.mjs'

export const toysGames = { ...games, ...building, ...pretending, ...making, ...outdoorToys }
