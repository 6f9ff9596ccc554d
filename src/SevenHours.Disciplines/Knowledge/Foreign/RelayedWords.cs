using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What somebody relayed of an item, as its receiver has it: second hand.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Way">How it was relayed.</param>
/// <param name="By">The seat that relayed it, or none.</param>
/// <param name="Claims">What whoever relayed it says it is: the whole, or a summary.</param>
/// <param name="Text">The text, when it was relayed as a whole; or none.</param>
/// <param name="Words">The words of whoever relayed it, or none.</param>
/// <param name="Note">What it means where it comes from, as a note beside it; or none.</param>
/// <param name="Facts">The facts that arrived.</param>
public sealed record RelayedWords(
    Handle Relay, SimTime At, RelayWay Way, Id<Seat> By, RelayHow Claims, TextRef Text, TextRef Words, TextRef Note, IReadOnlyList<Id<Fact>> Facts)
{
    /// <summary>The interpreter of the case who relayed it, or none.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;
}
