using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Desk.Planning;

/// <summary>One press of a button: the command, the words that travel with it, and where it leads.</summary>
/// <param name="Command">What is done.</param>
/// <param name="Words">What was typed.</param>
internal sealed record Press(SeatCommand Command, IReadOnlyList<TypedWords?> Words)
{
    /// <summary>The boxes whose drafts are over once it is done.</summary>
    public IReadOnlyList<string> Sent { get; init; } = [];

    /// <summary>The place on the page it leads to.</summary>
    public string To { get; init; } = "";

    public static Press Of(SeatCommand command, params IReadOnlyList<TypedWords?> words) => new(command, words);

    /// <summary>The reference to words, or none.</summary>
    public static TextRef Ref(TypedWords? words) => words?.Reference ?? TextRef.None;

    /// <summary>The seat chosen from a list; none when it is not on it.</summary>
    public static Id<Seat> Seat(AtDesk at, string? name) => at.Scenario.Seats.TryFind(name, out var seat) ? seat : Id<Seat>.None;
}
