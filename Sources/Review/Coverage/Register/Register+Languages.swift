extension Register {
  /// Words that say nothing of the subject, by language.
  static let function = [
    "fr": """
    le la les un une des du de d l à au aux en dans sur sous par pour avec sans et ou mais que qui \
    dont où ce cet cette ces il elle ils elles on nous vous se son sa ses leur leurs notre nos est \
    sont être a ont avoir été était plus très aussi comme si y ne pas doit doivent devrait devraient
    """,
    "es": """
    el la los las un una unos unas de del a al en por para con sin y o u e pero que quien cuyo \
    donde este esta estos estas ese esa eso lo se su sus nuestro nuestra nuestros nuestras es son \
    ser ha han haber sido era más muy también como si no debe deben debería deberían
    """,
    "ru": """
    и в во на с со к ко о об от до из за по при для без над под у а но или что чтобы как который \
    которая которое которые это этот эта эти тот та те он она они мы вы наш наша наши их его ее \
    быть был была было были есть не ни же ли бы также должен должна должно должны следует
    """,
    "ar": """
    في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت يكون قد لا لم لن ما هو هي هم \
    نحن و أو ثم بل كما بين عند كل بعد قبل
    """,
    "zh": "的 了 和 是 在 我 们 这 那 一 不 也 与 及 等 其 以 为 对 中 有 个 上 下 将 应",
  ]
}
