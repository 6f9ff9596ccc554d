using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>A site of a plan, as a playbook writes it.</summary>
public sealed class OperateSiteModel : Model
{
    /// <summary>Where.</summary>
    [Doc("The place.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>How soon.</summary>
    [Doc("How long after the plan is opened somebody goes in.")]
    public required Span In { get; init; }

    /// <summary>How.</summary>
    [Doc("The act of the catalogue; what it usually is when left out.")]
    public Reference<ActionModel>? Act { get; init; }

    /// <summary>Who is to be arrested.</summary>
    [Doc("Whom the act is about, such as who is to be arrested.")]
    public Reference<PersonModel>? Who { get; init; }

    /// <summary>Who leads.</summary>
    [Doc("The seat that leads there; the one that opened the plan when left out.")]
    public Reference<PartyModel>? Lead { get; init; }

    /// <summary>The ground without an order.</summary>
    [Doc("The ground on which one goes in without an order, if one does."), Identifier]
    public string? Ground { get; init; }

    /// <summary>Posts.</summary>
    [Doc("Who stands there, by task: entry, cordon, door, interpreter, medical, guardian, evidence, devices, reception, accounts.")]
    public IReadOnlyDictionary<string, Reference<PartyModel>> Posts { get; init; } = new Dictionary<string, Reference<PartyModel>>();

    /// <summary>The language.</summary>
    [Doc("The language that is interpreted, as a tag.")]
    public string? Language { get; init; }

    /// <summary>The interpreter.</summary>
    [Doc("The interpreter who is booked.")]
    public Reference<InterpreterModel>? Interpreter { get; init; }

    /// <summary>Vehicles.</summary>
    [Doc("How many vehicles."), Between(0, 40)]
    public int Vehicles { get; init; }

    /// <summary>The room.</summary>
    [Doc("Where people are brought afterwards.")]
    public Reference<PlaceModel>? Room { get; init; }
}

/// <summary>A criterion of a plan, as a playbook writes it.</summary>
public sealed class OperateAbortModel : Model
{
    /// <summary>The sign.</summary>
    [Doc("What is seen."), Shorthand]
    public required AbortSign Sign { get; init; }

    /// <summary>Whether it stops all.</summary>
    [Doc("Whether it stops all sites.")]
    public bool All { get; init; }
}
