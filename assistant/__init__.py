"""Digital Borgerstøtte: chatbot, guided help scripts and call log for citizen support.

This package without `assistant.ui` is the core: it knows no Qt. This file, `privacy` and `danger` use the
standard library alone and run on Python 3.10 too, because the chatbot imports them.
"""

__version__ = "0.1.0"
