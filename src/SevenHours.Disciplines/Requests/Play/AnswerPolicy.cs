using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Something that can be asked for besides an action: a place in a shelter, a record, a mediator.</summary>
public sealed class Topic : Definition
{
    /// <summary>What it is called.</summary>
    public TextRef Title { get; init; }
}

/// <summary>How an agency answers one kind of request when nobody sits there. Truth: for staff.</summary>
public sealed class AnswerPolicy : Definition
{
    /// <summary>How long an answer takes where nothing else is said.</summary>
    public static readonly Delay UsualDelay = new(SimSpan.FromMinutes(10), SimSpan.FromMinutes(20), SimSpan.FromMinutes(40));

    /// <summary>The agency asked.</summary>
    public required Id<Agency> To { get; init; }

    /// <summary>The action asked for, or none.</summary>
    public Id<ActionDefinition> Action { get; init; } = Id<ActionDefinition>.None;

    /// <summary>The topic asked for, or none.</summary>
    public Id<Topic> Topic { get; init; } = Id<Topic>.None;

    /// <summary>How long the answer takes.</summary>
    public Delay After { get; init; } = UsualDelay;

    /// <summary>When it is granted; asked with the request as <see cref="Scene.Thing"/>.</summary>
    public TruthCondition GrantWhen { get; init; } = TruthCondition.Always;

    /// <summary>What happens otherwise: returned or refused.</summary>
    public Verdict Else { get; init; } = Verdict.Returned;

    /// <summary>How long an order holds; null for what the law says.</summary>
    public SimSpan? Valid { get; init; }

    /// <summary>What is said when granted.</summary>
    public TextRef SaysGranted { get; init; }

    /// <summary>What is said when returned.</summary>
    public TextRef SaysReturned { get; init; }

    /// <summary>What is said when refused.</summary>
    public TextRef SaysRefused { get; init; }

    /// <summary>What follows when granted; the actor is who asked.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>What is said with a verdict.</summary>
    public TextRef Says(Verdict verdict) => verdict switch
    {
        Verdict.Granted => SaysGranted,
        Verdict.Returned => SaysReturned,
        _ => SaysRefused,
    };
}

/// <summary>An answer to a request.</summary>
public enum Verdict
{
    /// <summary>Yes.</summary>
    Granted,

    /// <summary>Not yet: something is missing, and it is said what.</summary>
    Returned,

    /// <summary>No.</summary>
    Refused,
}

/// <summary>Codes for what a returned request lacks; pages translate them.</summary>
/// <remarks><c>form.</c> and a field's id stands for an essential field left empty.</remarks>
public static class MissingItems
{
    /// <summary>The asked agency cannot decide on this.</summary>
    public const string WrongAuthority = "wrong_authority";

    /// <summary>What or whom it is about.</summary>
    public const string Target = "target";

    /// <summary>A legal ground.</summary>
    public const string Ground = "ground";

    /// <summary>A ground that the law accepts for this.</summary>
    public const string FittingGround = "ground.fitting";

    /// <summary>Facts of enough weight.</summary>
    public const string Facts = "facts";

    /// <summary>Milder means weighed.</summary>
    public const string Milder = "milder";

    /// <summary>The question was in words that no policy understands, and nobody was there to answer it.</summary>
    public const string OwnWords = "own_words";

    /// <summary>A milder means would do.</summary>
    public const string Proportion = "proportion";

    /// <summary>Professional secrecy, or the protection of data, stands against it.</summary>
    public const string Confidential = "confidential";

    /// <summary>Nothing is held on it.</summary>
    public const string NoRecord = "no_record";

    /// <summary>The prefix of a form's empty field.</summary>
    public const string FieldPrefix = "form.";
}
