namespace SevenHours.Web.Features.Control.View;

/// <summary>Something that waits for the answer desk.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="IsDescribed">Whether it is an act off the menu rather than a request.</param>
/// <param name="Short">The agency that asks, in letters.</param>
/// <param name="From">Who asks.</param>
/// <param name="To">The agency asked; empty for an act off the menu.</param>
/// <param name="At">Since when, in exercise seconds.</param>
/// <param name="Due">When policy answers; null when nobody but staff will.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Text">In the asker's own words.</param>
/// <param name="Cites">How many facts it rests on.</param>
/// <param name="Gaps">How many essentials of its form were left empty.</param>
/// <param name="Person">Whether a person of the asked agency has it on the desk.</param>
/// <param name="Event">The event that brought it.</param>
public sealed record Waiting(
    string Handle,
    bool IsDescribed,
    string Short,
    string From,
    string To,
    long At,
    long? Due,
    string Title,
    string Text,
    int Cites,
    int Gaps,
    bool Person,
    int Event);
