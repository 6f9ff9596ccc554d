using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What a special technique brings when it is turned on somebody or something.</summary>
[Section("techniques", "What a special technique (acts 38 to 45 of the catalogue) brings when it is turned on somebody or something: a log, line by line, for as long as it goes on.")]
public sealed class TechniqueModel : Entity
{
    /// <summary>Which technique.</summary>
    [Doc("Which technique.")]
    public required TechniqueKind Kind { get; init; }

    /// <summary>On whom or what.</summary>
    [Doc("The person, place or thing it is turned on.")]
    public required Reference<SubjectModel> Of { get; init; }

    /// <summary>Its seed.</summary>
    [Doc("The seed of what happens every day."), Between(0, 2_000_000_000)]
    public int Seed { get; init; } = 1;

    /// <summary>Its lines.</summary>
    [Doc("What is seen or heard, by id. Who was not there at its time never sees it.")]
    public IReadOnlyDictionary<string, TechniqueLineModel> Lines { get; init; } = new Dictionary<string, TechniqueLineModel>();

    /// <summary>What happens every day.</summary>
    [Doc("What is seen on most days and means nothing: a log is long, and what matters stands in it once.")]
    public IReadOnlyList<RoutineModel> Routine { get; init; } = [];

    /// <summary>When somebody must decide.</summary>
    [Doc("When those in the field must be told whether to go on, by id.")]
    public IReadOnlyDictionary<string, MomentModel> Moments { get; init; } = new Dictionary<string, MomentModel>();

    /// <summary>How often it is noticed.</summary>
    [Doc("How often in a hundred shifts of eight hours it is noticed; half as often from a fixed post."), Between(0, 100)]
    public int Burns { get; init; }

    /// <summary>What is said then.</summary>
    [Doc("What those who work it report when it is noticed.")]
    public Text? BurnedSays { get; init; }

    /// <summary>What follows then.</summary>
    [Doc("What follows when it is noticed: alert rises, people are moved.")]
    public IReadOnlyList<EffectModel> Burned { get; init; } = [];

    /// <summary>What it keeps busy.</summary>
    [Doc("What it keeps busy for as long as it goes on, by kind of resource: `{ surveillance_team: 1 }`. What is not free then is not there: the technique begins all the same.")]
    public IReadOnlyDictionary<string, int> Holds { get; init; } = new Dictionary<string, int>();

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>Something that is seen on most days.</summary>
public sealed class RoutineModel : Model
{
    /// <summary>What is written down.</summary>
    [Doc("What is written down.")]
    public required Text Says { get; init; }

    /// <summary>From.</summary>
    [Doc("From which hour of the day.")]
    public Span From { get; init; } = new(8 * 3600);

    /// <summary>Until.</summary>
    [Doc("Until which hour of the day.")]
    public Span Until { get; init; } = new(20 * 3600);

    /// <summary>How often.</summary>
    [Doc("On how many of a hundred days."), Between(1, 100)]
    public int Share { get; init; } = 80;

    /// <summary>Where.</summary>
    [Doc("Where, if it has a place on the map.")]
    public Reference<PlaceModel>? Place { get; init; }
}
