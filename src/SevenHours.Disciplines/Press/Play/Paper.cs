using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>A paper or station that seats of an agency write for. Everybody may know it but its aim.</summary>
public sealed class Paper : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Whose seats write for it.</summary>
    public required Id<Agency> Agency { get; init; }

    /// <summary>What it wants, for its own seats.</summary>
    public TextRef Aim { get; init; }

    /// <summary>The action that prints, or none when a story is out at once.</summary>
    public Id<ActionDefinition> Prints { get; init; } = Id<ActionDefinition>.None;

    /// <summary>The action by which others speak to the press, or none when a statement is out at once.</summary>
    public Id<ActionDefinition> Speaks { get; init; } = Id<ActionDefinition>.None;

    /// <summary>Whether stand-ins check and write of themselves.</summary>
    public bool StandInsWork { get; init; } = true;

    /// <summary>What an agreement to wait brings.</summary>
    public IReadOnlyList<Effect> Agreed { get; init; } = [];

    /// <summary>What a broken agreement brings.</summary>
    public IReadOnlyList<Effect> Broken { get; init; } = [];

    /// <summary>The paper of an agency, or null.</summary>
    public static Paper? Of(Scenario scenario, Id<Agency> agency) => scenario.Table<Paper>().FirstOrDefault(paper => paper.Agency == agency);

    /// <summary>The paper a seat writes for, or null.</summary>
    public static Paper? Of(Scenario scenario, Id<Seat> seat) => Of(scenario, scenario.Seats[seat].Agency);
}

/// <summary>Something that could stand in a paper.</summary>
public sealed class Claim : Definition
{
    /// <summary>The claim.</summary>
    public required TextRef Says { get; init; }

    /// <summary>Whether it is false: for staff and the debrief.</summary>
    public bool IsFalse { get; init; }

    /// <summary>From whom it comes.</summary>
    public required TextRef From { get; init; }

    /// <summary>What kind of source that is.</summary>
    public required SourceKind Source { get; init; }

    /// <summary>How it can be checked.</summary>
    public required IReadOnlyList<ClaimCheck> Checks { get; init; }

    /// <summary>What can be printed with it or left out.</summary>
    public required IReadOnlyList<ClaimDetail> Details { get; init; }

    /// <summary>What printing brings.</summary>
    public required IReadOnlyList<Effect> Printed { get; init; }

    /// <summary>What a correction brings.</summary>
    public required IReadOnlyList<Effect> Corrected { get; init; }

    /// <summary>A check by its id, or null.</summary>
    public ClaimCheck? Check(string name) => Checks.FirstOrDefault(check => string.Equals(check.Name, name, StringComparison.Ordinal));

    /// <summary>A detail by its id, or null.</summary>
    public ClaimDetail? Detail(string name) => Details.FirstOrDefault(detail => string.Equals(detail.Name, name, StringComparison.Ordinal));
}

/// <summary>A way to check a claim.</summary>
/// <param name="Name">The author's id, unique within the claim.</param>
/// <param name="Title">What is done.</param>
/// <param name="Source">What kind of source it is.</param>
/// <param name="Takes">How long it takes.</param>
/// <param name="Finds">What it finds. Nobody in play knows before.</param>
/// <param name="Says">What the source says.</param>
/// <param name="Effects">What follows from having asked.</param>
public sealed record ClaimCheck(string Name, TextRef Title, SourceKind Source, Delay Takes, Finding Finds, TextRef Says, IReadOnlyList<Effect> Effects);

/// <summary>A detail that can be left out of a story.</summary>
/// <param name="Name">The author's id, unique within the claim.</param>
/// <param name="Title">The detail.</param>
/// <param name="Identifies">Who can be known by it, or none: for staff and the debrief.</param>
/// <param name="Effects">What printing it brings.</param>
public sealed record ClaimDetail(string Name, TextRef Title, Id<Subject> Identifies, IReadOnlyList<Effect> Effects);

/// <summary>What kind of source somebody or something is.</summary>
public enum SourceKind
{
    /// <summary>Somebody who saw or heard.</summary>
    [Doc("Somebody who saw or heard.")]
    Witness,

    /// <summary>A post or picture on the web.</summary>
    [Doc("A post or picture on the web.")]
    Social,

    /// <summary>Somebody inside who was not to tell.</summary>
    [Doc("Somebody inside who was not to tell.")]
    Leak,

    /// <summary>An authority that speaks in its own name.</summary>
    [Doc("An authority that speaks in its own name.")]
    Official,

    /// <summary>A document: it stands by itself.</summary>
    [Doc("A document. One that confirms is enough by itself.")]
    Document,
}

/// <summary>What a check finds.</summary>
public enum Finding
{
    /// <summary>The source confirms.</summary>
    [Doc("The source confirms.")]
    Confirms,

    /// <summary>The source says it is not so.</summary>
    [Doc("The source says it is not so.")]
    Denies,

    /// <summary>The source says nothing of use.</summary>
    [Doc("The source says nothing of use.")]
    Silent,
}
