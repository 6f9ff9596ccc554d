using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What a technique brings when it is turned on somebody or something. Truth: for staff.</summary>
public sealed class Technique : Definition
{
    /// <summary>Which technique.</summary>
    public required TechniqueKind Kind { get; init; }

    /// <summary>On whom or what.</summary>
    public required Id<Subject> Of { get; init; }

    /// <summary>What its author wrote, by id.</summary>
    public IReadOnlyList<TechniqueLine> Lines { get; init; } = [];

    /// <summary>What happens every day, or does not.</summary>
    public IReadOnlyList<RoutineLine> Routine { get; init; } = [];

    /// <summary>When somebody must say whether it goes on, by id.</summary>
    public IReadOnlyList<TechniqueMoment> Moments { get; init; } = [];

    /// <summary>The seed of its routine.</summary>
    public int Seed { get; init; }

    /// <summary>How often in a hundred shifts it is noticed.</summary>
    public int Burns { get; init; }

    /// <summary>What those who work it say when it is noticed.</summary>
    public TextRef BurnedSays { get; init; }

    /// <summary>What follows then.</summary>
    public IReadOnlyList<Effect> Burned { get; init; } = [];

    /// <summary>What it keeps busy as long as it goes on.</summary>
    public IReadOnlyList<Need> Holds { get; init; } = [];

    /// <summary>The second of the day at STARTEX.</summary>
    public int Begins { get; init; }

    /// <summary>What a technique brings of somebody or something; none where nothing is written.</summary>
    public static Id<Technique> Find(Scenario scenario, TechniqueKind kind, Id<Subject> of)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var all = scenario.Table<Technique>();
        return of.IsSome ? all.Ids.FirstOrDefault(id => all[id].Kind == kind && all[id].Of == of, Id<Technique>.None) : Id<Technique>.None;
    }
}

/// <summary>Something that is seen or heard at an instant.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="IsAfter">Whether its time counts from the beginning of the technique rather than from STARTEX.</param>
/// <param name="Time">Its time, in seconds.</param>
/// <param name="Says">What is written down, or said,, in its language.</param>
public sealed record TechniqueLine(string Name, bool IsAfter, int Time, TextRef Says)
{
    /// <summary>The language it is in; empty for that of those who work the technique.</summary>
    public string Language { get; init; } = "";

    /// <summary>What it means, for who does not know the language.</summary>
    public TextRef Means { get; init; }

    /// <summary>What a photograph shows, in words; none where nobody took one.</summary>
    public TextRef Photo { get; init; }

    /// <summary>With whom it is said, as those who listen see it: a number, a name.</summary>
    public TextRef With { get; init; }

    /// <summary>How long it lasts.</summary>
    public SimSpan Lasts { get; init; }

    /// <summary>Where, or none.</summary>
    public Id<Subject> Place { get; init; } = Id<Subject>.None;

    /// <summary>The facts whoever reads and keeps it learns.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>Whether it is talk with a lawyer, doctor or confessor.</summary>
    public bool IsPrivileged { get; init; }

    /// <summary>Whether it is about somebody or something the order does not cover.</summary>
    public bool IsBeyond { get; init; }

    /// <summary>Options the act must have been ordered with.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Options it must not have been ordered with.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The moment at which somebody pressed on, without which it would not have been said; null for none.</summary>
    public string? IncitedBy { get; init; }

    /// <summary>What must be so.</summary>
    public TruthCondition When { get; init; } = TruthCondition.Always;

    /// <summary>When it is seen by a technique that began at an instant.</summary>
    public SimTime At(SimTime began) => IsAfter ? new SimTime(began.Seconds + Time) : new SimTime(Time);
}

/// <summary>Something that is seen on most days.</summary>
/// <param name="Says">What is written down.</param>
/// <param name="From">The second of the day from which.</param>
/// <param name="Until">The second of the day until which.</param>
/// <param name="Share">On how many of a hundred days.</param>
/// <param name="Place">Where, or none.</param>
public sealed record RoutineLine(TextRef Says, int From, int Until, int Share, Id<Subject> Place);

/// <summary>What is asked of those who answer for a technique.</summary>
public enum MomentKind
{
    /// <summary>Somebody may come to harm: stop and help, or go on.</summary>
    Danger,

    /// <summary>The person hesitates: stay passive, or press.</summary>
    Incitement,
}

/// <summary>A moment at which somebody must decide.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="IsAfter">Whether its time counts from the beginning of the technique.</param>
/// <param name="Time">Its time, in seconds.</param>
/// <param name="Asks">What is reported, and asked.</param>
/// <param name="Within">How long those in the field can wait for the answer.</param>
public sealed record TechniqueMoment(string Name, MomentKind Kind, bool IsAfter, int Time, TextRef Asks, SimSpan Within)
{
    /// <summary>What must be so.</summary>
    public TruthCondition When { get; init; } = TruthCondition.Always;

    /// <summary>What is reported when they stop.</summary>
    public TextRef StoppedSays { get; init; }

    /// <summary>What is reported when they go on.</summary>
    public TextRef GoneOnSays { get; init; }

    /// <summary>What follows when they stop.</summary>
    public IReadOnlyList<Effect> Stopped { get; init; } = [];

    /// <summary>What follows when they go on.</summary>
    public IReadOnlyList<Effect> GoneOn { get; init; } = [];

    /// <summary>When it comes to a technique that began at an instant.</summary>
    public SimTime At(SimTime began) => IsAfter ? new SimTime(began.Seconds + Time) : new SimTime(Time);
}
