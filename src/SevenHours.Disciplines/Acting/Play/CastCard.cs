using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>What play rests on in the card of somebody who acts a person of the case. Called as the seat is.</summary>
public sealed class CastCard : Definition
{
    /// <summary>The seat of whoever acts.</summary>
    public required Id<Seat> Seat { get; init; }

    /// <summary>The persona acted, or none when the person has none.</summary>
    public Id<Persona> Persona { get; init; } = Id<Persona>.None;

    /// <summary>What is said, in the card's order.</summary>
    public IReadOnlyList<CardLine> Lines { get; init; } = [];

    /// <summary>What the actor may report to have done.</summary>
    public IReadOnlyList<CardReport> Reports { get; init; } = [];

    /// <summary>The card of a seat, or null when its author wrote none.</summary>
    public static CastCard? Of(Scenario scenario, Id<Seat> seat) => scenario.Table<CastCard>().FirstOrDefault(card => card.Seat == seat);

    /// <summary>The report with an id, or null.</summary>
    public CardReport? Report(string name) => Reports.FirstOrDefault(report => report.Name == name);
}

/// <summary>A line of a card.</summary>
/// <param name="To">To whom it is said.</param>
/// <param name="Says">What is said.</param>
/// <param name="Layers">The author's ids of the layers it tells; empty when it carries nothing the case rests on.</param>
public sealed record CardLine(TextRef To, TextRef Says, IReadOnlyList<string> Layers);

/// <summary>Something an actor may report to have done.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Says">What was done, in the actor's words.</param>
/// <param name="Fires">The rules that would have done it: those not done yet fire at once.</param>
/// <param name="InsteadOf">Rules that are done with by it, without their effects.</param>
/// <param name="Effects">What comes of it besides.</param>
public sealed record CardReport(
    string Name, TextRef Says, IReadOnlyList<Id<Rule>> Fires, IReadOnlyList<Id<Rule>> InsteadOf, IReadOnlyList<Effect> Effects);
