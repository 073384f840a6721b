"""How much one conversation, and all of them together, may send."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

BURST = 400
"""Messages at once; a person never comes near, a script that fills the disk does."""
PER_SECOND = 20.0
MOST_REMEMBERED = 5_000


class Allowance:
    """A bucket of messages for each key, refilled steadily."""

    def __init__(
        self, burst: int = BURST, per_second: float = PER_SECOND, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._burst, self._per_second, self._clock = burst, per_second, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> bool:
        """Whether one more message of this key is allowed now."""
        now = self._clock()
        left, since = self._buckets.pop(key, (float(self._burst), now))
        left = min(float(self._burst), left + (now - since) * self._per_second)
        self._buckets[key] = (max(left - 1, 0.0) if left >= 1 else left, now)
        if len(self._buckets) > MOST_REMEMBERED:
            self._buckets.popitem(last=False)
        return left >= 1
