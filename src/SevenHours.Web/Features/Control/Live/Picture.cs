using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Control.Live;

/// <summary>The live parts of the control screen at one moment, drawn once for all who watch it in a language.</summary>
/// <param name="Position">The events it knows.</param>
/// <param name="Session">The session it knows.</param>
/// <param name="Notes">How many observations it knows.</param>
/// <param name="Connected">Who it knows to be connected.</param>
/// <param name="Guessing">What it knows of guessed PINs.</param>
/// <param name="Flags">The flags it knows: they rise by time alone.</param>
/// <param name="View">What it shows.</param>
/// <param name="Parts">The HTML of each part but the run sheet, by the id of its element.</param>
internal sealed record Picture(
    FeedPosition Position, Session.Open Session, int Notes, IImmutableSet<string> Connected, Guessing Guessing, Listed<FlagMark> Flags, ControlView View,
    IReadOnlyList<KeyValuePair<string, string>> Parts)
{
    /// <summary>Whether nothing has happened since.</summary>
    public bool Is(FeedPosition position, Session.Open session, int notes, IImmutableSet<string> connected, Guessing guessing, Listed<FlagMark> flags) =>
        Position == position && Notes == notes && Guessing == guessing && ReferenceEquals(Session, session) && ReferenceEquals(Connected, connected) && Flags.Equals(flags);
}
