import { join } from 'node:path'
import type { Manifest } from '../contract/release'
import { ENCODER_NAME, openEncoder, type Encoder } from '../kit/onnx'
import { errorFields, type Log } from '../kit/process'
import { sha256OfFile } from '../kit/release'

/** The one encoder of this process, for the questions to all releases. */
export interface SharedEncoder extends Encoder {
  /** Whether the vectors of a release were made with this very encoder: only then can they be compared. */
  fits(made: Manifest['encoder']): boolean
}

/** null where it cannot run: words alone decide then. A question of ten words is too little work to send to a GPU. */
export async function openSharedEncoder(modelsDir: string, log: () => Log): Promise<SharedEncoder | null> {
  try {
    const encoder = await openEncoder(modelsDir, 'cpu')
    const sha256 = await sha256OfFile(join(modelsDir, ENCODER_NAME, 'model.onnx'))
    // The first run compiles; a shopper should not wait for it.
    await encoder.encode(['a warm welcome'])
    return { ...encoder, fits: (made) => made.name === ENCODER_NAME && made.sha256 === sha256 }
  } catch (thrown) {
    log().error('searching by words alone', errorFields(thrown))
    return null
  }
}
