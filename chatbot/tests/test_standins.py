"""A silent stand-in would train DIET into nothing; ours says no."""

from pathlib import Path

import pytest

from citizen_support import launcher, standins


def test_a_stand_in_can_be_subclassed_but_not_called():
    import tensorflow

    class Layer(tensorflow.keras.layers.Layer):  # what Rasa's own modules do while imported
        pass

    with pytest.raises(standins.StandInCalled, match=r"tensorflow\.constant"):
        tensorflow.constant([1])
    with pytest.raises(standins.StandInCalled):
        Layer()


def test_training_diet_on_the_stand_ins_fails_by_name():
    from rasa.nlu.classifiers.diet_classifier import DIETClassifier

    with pytest.raises(standins.StandInCalled, match="DIET"):
        DIETClassifier.model_class()({}, {}, {}, [])


def test_stand_ins_after_rasa_are_refused():
    import rasa  # noqa: F401

    with pytest.raises(RuntimeError, match="before rasa"):
        standins.install(training=True)


def test_a_foreign_component_is_refused_by_name(tmp_path: Path):
    config = tmp_path / "config.yml"
    config.write_text(
        "recipe: default.v1\npipeline:\n- name: DIETClassifier\n- name: citizen_support.gate.SafetyGate\n"
    )
    with pytest.raises(launcher.ForeignComponent) as refused:
        launcher.check_config(config)
    assert refused.value.names == ["DIETClassifier"]


def test_our_own_config_is_allowed():
    launcher.check_config(launcher.PROJECT / "config.yml")
