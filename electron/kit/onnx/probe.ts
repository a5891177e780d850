import { probeContract } from '../../contract/options'
import { serve } from '../process'
import { chooseProvider } from './choose-provider'

/**
 * A process to throw away: a GPU driver may crash or hang it. It reports which processor ranks, once, and is then ended
 * by whoever started it.
 */
const { emit, log } = serve(probeContract, {})

emit(
  'probed',
  await chooseProvider((provider, reason) => log.info('a processor was refused', { provider, reason })),
)
