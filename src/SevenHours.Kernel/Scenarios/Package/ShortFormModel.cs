using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>A shorter way to play a case: some parts of it, in the case's own time. What lies between them is told.</summary>
public sealed class ShortFormModel : Model
{
    /// <summary>What it is called.</summary>
    [Doc("What the form is called.")]
    public required Text Title { get; init; }

    /// <summary>For whom it is.</summary>
    [Doc("What it leaves out and for whom it is, in a sentence or two, for whoever chooses it.")]
    public Text? What { get; init; }

    /// <summary>The parts that are played.</summary>
    [Doc("The parts that are played, in exercise time, instead of the days of the case. The first opens at `0h`; play ends with the close of the last."), NotEmpty]
    public IReadOnlyList<PlayDayModel> Days { get; init; } = [];

    /// <summary>Who plays all seats between the parts.</summary>
    [Doc("The skill with which stand-ins play every seat between two parts, also those of people, so that the next part finds a case that went on. Without it only empty seats go on.")]
    public Reference<SkillModel>? Between { get; init; }

    /// <summary>Seats for people.</summary>
    [Doc("Seats that people should fill; stand-ins play the others. Without it all seats.")]
    public IReadOnlyList<Reference<SeatModel>> Seats { get; init; } = [];

    /// <summary>When the form's goal is reached.</summary>
    [Doc("When its goal is reached, if that of the case lies beyond its end.")]
    public GoalModel? Goal { get; init; }

    /// <summary>The shares of plays of the form in which stand-ins of each skill reach its goal.</summary>
    [Doc("For each skill of stand-ins, the share of plays of the form in which they reach its goal, in per cent: measured as that of the case, and usually higher, since others play what lies between the parts.")]
    public IReadOnlyDictionary<string, ShareModel> Promises { get; init; } = new Dictionary<string, ShareModel>();

    /// <summary>What says that the end is near.</summary>
    [Doc("The flag that lets the rules of the case say how it ended, such as `last_hour`: set ten minutes before the last close."), Identifier]
    public string? Closing { get; init; }

    /// <summary>What everybody is told at its end.</summary>
    [Doc("What everybody is told at its end; otherwise what the case says.")]
    public Text? Says { get; init; }
}
