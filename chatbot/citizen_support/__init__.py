"""The citizens' chatbot: Rasa 3.6 components, the citizen channel and the launcher that starts them."""
