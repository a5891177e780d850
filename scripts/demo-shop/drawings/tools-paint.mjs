import { toolHandTools } from './tools-paint-hand-tools.mjs'
import { toolMachines } from './tools-paint-machines.mjs'
import { painting } from './tools-paint-painting.mjs'

export const toolsPaint = { ...toolMachines, ...toolHandTools, ...painting }
