"""The chats: what citizens ask the bot, as the desk hears of it."""
