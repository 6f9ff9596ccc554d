using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How an interview was prepared: the part of the skill that comes before the first word.</summary>
/// <param name="Purpose">What it is for.</param>
public sealed record InterviewSetup(InterviewPurpose Purpose)
{
    /// <summary>Where it takes place.</summary>
    public RoomKind Room { get; init; } = RoomKind.Office;

    /// <summary>Who sits where.</summary>
    public Seating Seating { get; init; } = Seating.Opposite;

    /// <summary>Whether it is recorded.</summary>
    public Recording Recording { get; init; } = Recording.None;

    /// <summary>Whether the person was asked, and agreed, before it began.</summary>
    public bool ConsentAsked { get; init; }

    /// <summary>Who interprets.</summary>
    public Interpreting Interpreting { get; init; } = Interpreting.Nobody;

    /// <summary>What the interpreter was asked and told beforehand.</summary>
    public InterpreterBriefing Briefed { get; init; }

    /// <summary>Who is there for the person.</summary>
    public Support Support { get; init; } = Support.None;

    /// <summary>Which needs were met before the first question.</summary>
    public Needs NeedsMet { get; init; }

    /// <summary>Whether the person could choose the gender of interviewer and interpreter, and got it.</summary>
    public bool ChosenGender { get; init; }

    /// <summary>Other seats in the room, besides the one that leads.</summary>
    public SeatSet Present { get; init; }

    /// <summary>The topics planned, by the author's ids.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The plan in words, or none.</summary>
    public TextRef Plan { get; init; }

    /// <summary>How deep an interview with this purpose may go, 0 to 4.</summary>
    public int Ceiling => CeilingOf(Purpose);

    /// <summary>How deep an interview with a purpose may go: from 0, the cover story, to 4.</summary>
    public static int CeilingOf(InterviewPurpose purpose) => purpose switch
    {
        InterviewPurpose.Evidence => 4,
        InterviewPurpose.Protection => 2,
        _ => 1,
    };

    internal bool IsSound(Scenario scenario) =>
        Enum.IsDefined(Purpose) && Enum.IsDefined(Room) && Enum.IsDefined(Seating) && Enum.IsDefined(Recording) && Enum.IsDefined(Support)
        && Enum.IsDefined(Interpreting.Kind) && (Present - scenario.Everybody).IsEmpty
        && (Interpreting.Kind == InterpretingKind.Seat ? scenario.Seats.Has(Interpreting.Seat) : !Interpreting.Seat.IsSome)
        && (!Interpreting.Who.IsSome || scenario.Table<Interpreter>().Has(Interpreting.Who));
}
