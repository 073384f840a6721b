"""Stand-ins for packages that Rasa imports and our pipeline never uses.

`import rasa` loads TensorFlow, its companions and the client of every chat service. None of our components touch
them, yet they cost half a gigabyte of memory and most of the start. `install()` makes such an import give an empty
module: its attributes can be named and subclassed, which is all that Rasa's own modules do while they are imported.
Calling one raises `StandInCalled`, so that a component which needs the real thing fails loudly instead of training
into nothing.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Any

ALWAYS = (
    "tensorflow",
    "tensorflow_text",
    "tensorflow_hub",
    "tensorflow_addons",
    "keras",
    "jax",
    "jaxlib",
)
"""Never installed with the chatbot (chatbot/pyproject.toml leaves them out)."""

UNUSED_CLIENTS = (
    "aiogram",
    "boto3",
    "botocore",
    "colorclass",
    "fbmessenger",
    "google",
    "kafka",
    "matplotlib",
    "mattermostwrapper",
    "pika",
    "aio_pika",
    "PIL",
    "pymongo",
    "questionary",
    "redis",
    "rocketchat_API",
    "slack_sdk",
    "socketio",
    "terminaltables",
    "twilio",
    "webexteamssdk",
    "webexpythonsdk",
    "confluent_kafka",
    "sentry_sdk",
    "skops",
    "sklearn_crfsuite",
    "pycrfsuite",
    "prompt_toolkit",
)
"""Clients of other channels and brokers, and plotting: installed, but of no use to a loopback bot."""

ONLY_TRAINING = ("sklearn", "scipy")
"""Needed to train, not to serve."""


class StandInCalled(RuntimeError):
    """Something called a package that a stand-in replaces."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} is replaced by a stand-in; the component that called it is not in our allow-list")


class _Meta(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{cls.__qualname__}.{name}")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        raise StandInCalled(cls.__qualname__)

    # Rasa names unions of stand-ins in annotations: Union[tf.Tensor, np.ndarray], tf.Tensor | None.
    def __or__(cls, other: Any) -> Any:
        return Any

    __ror__ = __or__


def _stand_in(name: str) -> Any:
    return _Meta(name.rsplit(".", 1)[-1], (), {"__module__": "stand_in", "__qualname__": name})


class _StandInModule(ModuleType):
    __path__: Sequence[str] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        made = _stand_in(f"{self.__name__}.{name}")
        setattr(self, name, made)
        return made


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, packages: Iterable[str]) -> None:
        self.packages = frozenset(packages)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.split(".", 1)[0] not in self.packages:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _StandInModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module empty: that is the point."""


def install(*, training: bool) -> None:
    """Put the stand-ins in place. Must run before Rasa is imported.

    Args:
        training: Keep the packages that training needs.

    Raises:
        RuntimeError: Rasa is imported already, so the stand-ins would come too late.
    """
    if "rasa" in sys.modules:
        raise RuntimeError("stand-ins must be installed before rasa is imported")
    packages = ALWAYS + UNUSED_CLIENTS + (() if training else ONLY_TRAINING)
    sys.meta_path.insert(0, _Finder(packages))
