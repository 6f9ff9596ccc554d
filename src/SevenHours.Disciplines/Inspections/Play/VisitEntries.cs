using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Somebody who came to a visit.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Role">As what; null before a role was taken.</param>
public sealed record VisitMember(Id<Seat> Seat, VisitRole? Role);

/// <summary>A step that is being done.</summary>
/// <param name="Seat">By whom.</param>
/// <param name="Number">Which step of this seat at this visit, from 1.</param>
/// <param name="Step">What.</param>
/// <param name="IsAsked">Whether those who sleep in the dormitory were asked first; of no account otherwise.</param>
/// <param name="Until">When it is done.</param>
public sealed record VisitWork(Id<Seat> Seat, int Number, VisitStep Step, bool IsAsked, SimTime Until)
{
    /// <summary>Whether the step belongs to none of the roles of who does it, as the visit stood.</summary>
    public bool IsOutsideRole { get; init; }
}

/// <summary>A line of what happened.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of line.</param>
/// <param name="Seat">Who, or none.</param>
public sealed record VisitLine(SimTime At, VisitLineKind Kind, Id<Seat> Seat)
{
    /// <summary>The step, where the line is about one.</summary>
    public VisitStep Step { get; init; }

    /// <summary>The role, where the line is about one.</summary>
    public VisitRole Role { get; init; }

    /// <summary>How many people it concerns.</summary>
    public int Count { get; init; }

    /// <summary>Why people left, where the line is about that.</summary>
    public WhyGone Why { get; init; }

    /// <summary>What was found, where papers were.</summary>
    public PaperKinds Papers { get; init; }

    /// <summary>The form, where the line is about one.</summary>
    public VisitFormKind Form { get; init; }

    /// <summary>Whether it was done outside the role of who did it, or without the power to do it.</summary>
    public bool IsOutside { get; init; }
}

/// <summary>What kind of line of a visit.</summary>
public enum VisitLineKind
{
    /// <summary>The visit came.</summary>
    Opened,

    /// <summary>Others were brought along.</summary>
    Joined,

    /// <summary>Somebody took a role.</summary>
    Role,

    /// <summary>A step began.</summary>
    Began,

    /// <summary>A step was done.</summary>
    Done,

    /// <summary>Papers were secured.</summary>
    Papers,

    /// <summary>People left, or were not there.</summary>
    Left,

    /// <summary>A form was filed.</summary>
    Form,

    /// <summary>A form was answered.</summary>
    Answer,

    /// <summary>Somebody looked workers up in a database.</summary>
    Names,

    /// <summary>The visit came by a plan.</summary>
    Planned,

    /// <summary>The visit was closed.</summary>
    Closed,
}

/// <summary>What somebody said.</summary>
/// <param name="Number">Who.</param>
/// <param name="Seat">To whom.</param>
/// <param name="Setting">How.</param>
/// <param name="Telling">In what manner.</param>
/// <param name="Topics">Of what the person told.</param>
/// <param name="At">When.</param>
public sealed record Account(int Number, Id<Seat> Seat, ScreeningSetting Setting, Telling Telling, IReadOnlyList<WorkTopic> Topics, SimTime At);

/// <summary>A difference between papers and people, as somebody found it.</summary>
/// <param name="Number">Whose.</param>
/// <param name="Topic">On what.</param>
/// <param name="Seat">Who found it.</param>
/// <param name="Note">In words, or none.</param>
public sealed record MarkedDifference(int Number, WorkTopic Topic, Id<Seat> Seat, TextRef Note);

/// <summary>A form of a visit.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Seat">Who filed it.</param>
/// <param name="Workers">Whom it concerns, by number.</param>
/// <param name="Text">In words, or none.</param>
/// <param name="At">When.</param>
public sealed record VisitForm(Handle Handle, VisitFormKind Kind, Id<Seat> Seat, IReadOnlyList<int> Workers, TextRef Text, SimTime At)
{
    /// <summary>To whom what was asked for was given.</summary>
    public IReadOnlyList<Grant> Granted { get; init; } = [];

    /// <summary>When it was answered, or never.</summary>
    public SimTime AnsweredAt { get; init; } = SimTime.Never;
}

/// <summary>What somebody was given.</summary>
/// <param name="Number">Who.</param>
/// <param name="Amount">Wages in hundredths; 0 for what is no money.</param>
public sealed record Grant(int Number, int Amount);
