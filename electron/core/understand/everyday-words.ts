/**
 * English that shoppers use around the things they ask for. Such a word is never taken for a misspelt product, however
 * near one may be ("room" is no "broom").
 */
const EVERYDAY = new Set(
  `room rooms bedroom bathroom living kitchen garden balcony house home office desk car school work travel trip holiday
  camping summer winter spring autumn night day morning evening weekend birthday christmas party gift present mother
  father mum dad wife husband son daughter kid kids child children baby boy girl friend grandma grandpa dog cat people
  man woman old young new best better good great nice pretty beautiful simple easy small smaller smallest big bigger
  biggest large larger huge tiny little long longer short shorter high higher low lower tall wide narrow thin thick heavy
  light lighter strong stronger weak fast faster slow quick quiet quieter silent loud louder bright brighter dark darker
  soft hard warm warmer hot cold cool cooler fresh dry wet clean dirty safe healthy cheap cheaper cheapest expensive
  dear affordable budget quality modern classic strange broken spare extra more less most least much many few lot lots
  enough only even still again back away outside inside outdoor indoor near next under over between behind front top
  bottom side left right corner wall door window floor ceiling table bed sofa shelf box bag bottle food drink water
  coffee tea milk juice bread meat fish egg eggs fruit cook cooking bake baking boil boiling fry heat heating make makes
  making made cut cutting mix mixing wash washing store storing keep keeps keeping hold holds hang hanging move put take
  bring carry wear fit fits fix help helps stop stops start block blocks save saves charge charges charging plug play
  plays playing listen listening hear watch watching see look read reading write sleep sleeping wake relax sit stand walk
  run running sport gym music song film movie game games video photo picture sound noise smell air sun rain wind weather
  phone mobile laptop computer tablet screen internet power energy electric electronic battery machine device thing
  things stuff tool tools part parts set kind type sort size colour color black white red blue green grey yellow pink
  brown orange purple silver gold shop store aisle shelf price cost sale offer money euro pay buy sell lasts last need
  needs want wants like likes love use uses using used goes come comes give gives tell show working works person family
  everyday today tomorrow always never maybe because without instead other another same different every each both all
  none first second third half pair pack piece pieces`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

export const isEverydayWord = (word: string): boolean => EVERYDAY.has(word)
