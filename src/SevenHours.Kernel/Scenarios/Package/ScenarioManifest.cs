using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary><c>scenario.yaml</c>: what the case is, when it is won and when it ends.</summary>
public sealed class ScenarioManifest : PackageManifest
{
    /// <summary>A few sentences for whoever chooses a case.</summary>
    [Doc("A few sentences for whoever chooses a case. Participants see them in the lobby.")]
    public Text? Summary { get; init; }

    /// <summary>What people are exploited for in the case.</summary>
    [Doc("What people are exploited for in the case, for whoever chooses one: sexual, labour, domestic, begging, criminality, marriage."), OneOrMany]
    public IReadOnlyList<Exploitation> Exploitation { get; init; } = [];

    /// <summary>The calendar of the fictional world at STARTEX.</summary>
    [Doc("Date and time of the fictional world at STARTEX, such as `2031-10-14T09:00`.")]
    public string? Begins { get; init; }

    /// <summary>The days of play.</summary>
    [Doc("Days of play, in exercise time. Between the close of one and the opening of the next nothing is played.")]
    public IReadOnlyList<PlayDayModel> Days { get; init; } = [];

    /// <summary>Shorter ways to play the case, by id.</summary>
    [Doc("Shorter ways to play the case, by id, such as `half_day`: parts of it with words for what lies between them.")]
    public IReadOnlyDictionary<string, ShortFormModel> ShortForms { get; init; } = new Dictionary<string, ShortFormModel>();

    /// <summary>The map under the case.</summary>
    [Doc("The map under the case: `region` for the invented country of `shapes`, `world` for the real borders of the world.")]
    public MapWord Map { get; init; }

    /// <summary>When the goal is reached.</summary>
    [Doc("When the goal is reached.")]
    public GoalModel? Goal { get; init; }

    /// <summary>When play ends.</summary>
    [Doc("When play ends (ENDEX).")]
    public EndsModel? Ends { get; init; }

    /// <summary>From where, and for whom, time to safety is measured.</summary>
    [Doc("From where, and for whom, time to safety is measured.")]
    public YardstickModel? Yardstick { get; init; }

    /// <summary>The shares of plays in which stand-ins of each skill reach the goal.</summary>
    [Doc("For each skill of stand-ins, the share of plays in which they reach the goal, in per cent.")]
    public IReadOnlyDictionary<string, ShareModel> Promises { get; init; } = new Dictionary<string, ShareModel>();

    /// <summary>What hard material comes.</summary>
    [Doc("What hard material comes, said before play.")]
    public Text? ContentNote { get; init; }

    /// <summary>What the director reads before play.</summary>
    [Doc("For the director, a Markdown file: the truth, what tempts and what it costs, what usually happens, how to run it. Staff read it on the page of the case.")]
    public Prose? DirectorNotes { get; init; }

    /// <summary>What is asked afterwards.</summary>
    [Doc("Questions for the debrief, a Markdown file. Staff read them on the page of the case.")]
    public Prose? DebriefNotes { get; init; }

    /// <summary>Seats for practice alone.</summary>
    [Doc("Seats in which somebody may practise alone, with stand-ins in all others."), OneOrMany]
    public IReadOnlyList<SoloModel> Solo { get; init; } = [];
}

/// <summary>What somebody is exploited for. The forms that the Palermo Protocol and the data standard of IOM (HTCDS) name, as far as cases are made of them.</summary>
public enum Exploitation
{
    /// <summary>Sexual exploitation.</summary>
    Sexual,

    /// <summary>Forced labour and work under conditions that offend dignity.</summary>
    Labour,

    /// <summary>Servitude in a household.</summary>
    Domestic,

    /// <summary>Forced begging.</summary>
    Begging,

    /// <summary>Offences one is made to commit.</summary>
    Criminality,

    /// <summary>Forced or servile marriage.</summary>
    Marriage,
}

/// <summary>The map under a case.</summary>
public enum MapWord
{
    /// <summary>The invented region of the package's shapes.</summary>
    Region,

    /// <summary>The real borders of the world.</summary>
    World,
}

/// <summary>A seat for practice alone.</summary>
public sealed class SoloModel : Model
{
    /// <summary>The seat.</summary>
    [Doc("The seat."), Shorthand]
    public required Reference<SeatModel> Seat { get; init; }

    /// <summary>How long it takes.</summary>
    [Doc("About how many minutes a practice takes."), Between(1, 600)]
    public int Minutes { get; init; } = 60;
}

/// <summary>One day of play.</summary>
public sealed class PlayDayModel : Model
{
    /// <summary>What it is called.</summary>
    [Doc("What the day is called.")]
    public required Text Title { get; init; }

    /// <summary>When play opens.</summary>
    [Doc("When play opens, in exercise time.")]
    public Span Opens { get; init; }

    /// <summary>When play closes.</summary>
    [Doc("Close of play, in exercise time.")]
    public required Span Closes { get; init; }

    /// <summary>How long it takes in the room.</summary>
    [Doc("About how many minutes it takes in the room: the clock runs faster while people wait and stands while they decide."), Between(1, 600)]
    public int? Minutes { get; init; }

    /// <summary>What is told when it opens.</summary>
    [Doc("What happened since the close before it, a text for each line: every desk gets them on one page when this day opens, and the board shows line by line."), OneOrMany]
    public IReadOnlyList<Text> Meanwhile { get; init; } = [];
}

/// <summary>The goal of the case.</summary>
public sealed class GoalModel : Model
{
    /// <summary>Looked at when play ends.</summary>
    [Doc("Condition that holds at the end of a play that reached the goal.")]
    public required Condition Reached { get; init; }

    /// <summary>The yardstick in hours.</summary>
    [Doc("The time the case allows.")]
    public Span? By { get; init; }

    /// <summary>The goal in a sentence.</summary>
    [Doc("The goal in one sentence.")]
    public Text? Says { get; init; }
}

/// <summary>The end of play.</summary>
public sealed class EndsModel : Model
{
    /// <summary>What ends it.</summary>
    [Doc("Condition that ends play.")]
    public Condition? When { get; init; }

    /// <summary>The latest end.</summary>
    [Doc("The latest end, whatever has happened.")]
    public required Span Latest { get; init; }

    /// <summary>What everybody is told.</summary>
    [Doc("What everybody is told at the end.")]
    public Text? Says { get; init; }
}

/// <summary>What time to safety is measured by.</summary>
public sealed class YardstickModel : Model
{
    /// <summary>The first actionable sign.</summary>
    [Doc("Id of the inject that is the first actionable sign.")]
    public string? FirstSign { get; init; }

    /// <summary>Whose safety counts.</summary>
    [Doc("Whose safety is measured.")]
    public Reference<PersonModel>? Person { get; init; }

    /// <summary>The rights whose keeping is measured first.</summary>
    [Doc("Ids of the rights shown first in the checklist.")]
    public IReadOnlyList<string> KeyRights { get; init; } = [];
}

/// <summary>A promised share.</summary>
public sealed class ShareModel : Model
{
    /// <summary>At least.</summary>
    [Doc("At least so many in a hundred."), Between(0, 100)]
    public int AtLeast { get; init; }

    /// <summary>At most.</summary>
    [Doc("At most so many in a hundred."), Between(0, 100)]
    public int AtMost { get; init; } = 100;
}
