using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <summary>How an agency answers one kind of request.</summary>
[Section("answers", "How an agency answers one kind of request when nobody sits there, or when the answer desk lets policy speak.")]
public sealed class AnswerModel : Entity
{
    /// <summary>The agency asked.</summary>
    [Doc("The agency asked.")]
    public required Reference<AgencyModel> To { get; init; }

    /// <summary>What is asked for.</summary>
    [Doc("The action asked for, or else a topic: a word of your own such as shelter_place."), Identifier]
    public required string For { get; init; }

    /// <summary>What the topic is called.</summary>
    [Doc("What the topic is called, for the page on which one asks.")]
    public Text? Title { get; init; }

    /// <summary>How long it takes.</summary>
    [Doc("How long the answer takes.")]
    public Spread? After { get; init; }

    /// <summary>When it is granted.</summary>
    [Doc("When it is granted: `cited(fact)`, `cited_weight()`, `ground(id)`, `milder_given()`, and anything about the truth.")]
    public Condition? GrantWhen { get; init; }

    /// <summary>What happens otherwise.</summary>
    [Doc("What happens otherwise: return or refuse.")]
    public AnswerWord Else { get; init; } = AnswerWord.Return;

    /// <summary>How long an order holds.</summary>
    [Doc("How long an order holds; what the law says when left out.")]
    public Span? Valid { get; init; }

    /// <summary>Said when granted.</summary>
    [Doc("What is said when it is granted.")]
    public Text? SayGrant { get; init; }

    /// <summary>Said when returned.</summary>
    [Doc("What is said when it is returned: what is missing.")]
    public Text? SayReturn { get; init; }

    /// <summary>Said when refused.</summary>
    [Doc("What is said when it is refused.")]
    public Text? SayRefuse { get; init; }

    /// <summary>What follows a grant.</summary>
    [Doc("What follows when it is granted; the actor is who asked.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>What becomes of a request that is not granted.</summary>
public enum AnswerWord
{
    /// <summary>Returned, saying what is missing.</summary>
    Return,

    /// <summary>Refused.</summary>
    Refuse,
}

/// <summary><c>authorise: { agency: crime_unit, action: rescue_entry, target: canal_19, for: 6h }</c></summary>
[Variant("authorise", "Gives an agency an order without a request.")]
public sealed class AuthoriseEffectModel : EffectModel
{
    /// <summary>Who may act on it.</summary>
    [Doc("The agency that may act on it; the actor's when left out.")]
    public Reference<AgencyModel>? Agency { get; init; }

    /// <summary>A seat of it.</summary>
    [Doc("Or one of its seats.")]
    public Reference<SeatModel>? Seat { get; init; }

    /// <summary>The action.</summary>
    [Doc("The action.")]
    public required Reference<Actions.ActionModel> Action { get; init; }

    /// <summary>To what.</summary>
    [Doc("What it may be done to; anything when left out.")]
    public Reference<SubjectModel>? Target { get; init; }

    /// <summary>How long it holds.</summary>
    [Doc("How long it holds; what the law says when left out.")]
    public Span? For { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        var agency = Agency ?? Seat?.Target.Agency;
        return new GiveOrder(
            build.Id<Agency>(agency),
            build.Id<Actions.ActionDefinition>(Action),
            build.Id<Subject>(Target),
            For is { } span ? build.Span(span) : null);
    }
}
