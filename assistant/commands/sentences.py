"""What the terminal says about an error: what happened and what to do, in plain Danish."""

from __future__ import annotations

from assistant import errors


def of(error: errors.AssistantError) -> str:
    """The sentence for one of our errors."""
    for known, sentence in _SENTENCES:
        if isinstance(error, known):
            return sentence.format(**{name: value for name, value in vars(error).items() if isinstance(value, str)})
    return "Det kunne ikke lade sig gøre. Prøv igen, eller kør »./run doctor«."


def of_system(error: OSError) -> str:
    """The sentence for something the machine refused."""
    where = f" ({error.filename})" if error.filename else ""
    return f"Maskinen sagde nej{where}: {error.strerror}. Se efter plads og rettigheder, og prøv igen."


_SENTENCES: tuple[tuple[type[Exception], str], ...] = (
    (errors.SettingsError, "Indstillingen {name} kan ikke bruges. Ret den i settings.toml eller i miljøet."),
    (errors.ContentError, "Der er en fejl i {path}. Kør »./run content check« for at se hvor."),
    (errors.PublishBlocked, "Der er røde fejl i indholdet, så intet er udgivet. Kør »./run content check«."),
    (errors.StoreTooNew, "Dataene er skrevet af en nyere udgave af programmet. Installér den; intet er ændret."),
    (errors.StoreFull, "Disken er fuld. Gør plads, og prøv igen; det, der lå der, er urørt."),
    (errors.StoreLocked, "Et andet program holder dataene. Luk det, og prøv igen."),
    (errors.StoreReadOnly, "Der kan ikke skrives i datamappen. Bed IT om adgang."),
    (errors.StoreDamaged, "Datafilen er skadet. Hent den seneste sikkerhedskopi med »./run restore FIL«."),
    (errors.StoreError, "Dataene kunne ikke læses eller gemmes. Kør »./run doctor«."),
    (errors.MessageRefused, "Chatten tager ikke imod beskeden. Gør den kortere, og prøv igen."),
    (errors.ChatUnavailable, "Chatbotten svarer ikke lige nu. Prøv igen om lidt, eller kør »./run doctor«."),
    (
        errors.ModelRefused,
        "Den nye model er dårligere end den, der svarer nu, så den gamle bliver ({reason}). "
        "Ret eksemplerne, eller brug »./run bot train --anyway«.",
    ),
    (errors.BotFailed, "Chatbotten kunne ikke startes eller trænes ({step}). Kør »./run doctor«."),
    (errors.ExportStopped, "Eksporten er stoppet, og der er ingen halv fil."),
    (errors.NotFound, "Det findes ikke: {kind}. Kontrollér stavningen."),
)
